import type { ReportMessages } from './report-messages.js';

const quoted = (text: string): string => `“${text}”`;
const listed = (texts: readonly string[]): string => texts.map(quoted).join(', ');
const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const points = (value: number): string => String(Math.round(value * 10) / 10);
const bands = { low: 'low', middling: 'middling', high: 'high' };

/** The words of a report in English. */
export const reportMessages: ReportMessages = {
  title: (workbook) => `${workbook}: report`,
  day: (day) => day,
  percent,
  points,
  outOf: (count, total) => `${count} of ${total}`,
  verdicts: {
    blocked: 'Something has to be in place before you can bring in career tracks.',
    'not-yet': 'You are not ready yet to bring in career tracks.',
    open: 'Whether you are ready to bring in career tracks depends on what is still open.',
    ready: 'You are ready to bring in career tracks.',
  },
  readiness: ({ low, high }, bar) =>
    low === high
      ? `Your readiness is ${percent(low)}; ${percent(bar)} is enough.`
      : `Your readiness lies between ${percent(low)} and ${percent(high)}; ${percent(bar)} is enough.`,
  topBenefits: (benefits) =>
    benefits.length === 0
      ? 'Nobody has said yet what matters most.'
      : benefits.length === 1
        ? `This matters most: ${listed(benefits)}.`
        : `These matter most, as much as one another: ${listed(benefits)}.`,
  nothingNext: 'Nothing is left to do.',
  nextTitle: 'What to do next',
  actions: {
    removeBlocker: (remedy) => `Do this first: ${remedy}`,
    checkStage: (chosen, latest) =>
      `Look again at where you stand: you chose ${quoted(chosen)}, and your other answers go as far as ${quoted(latest)}.`,
    improve: (statement, stage) =>
      stage
        ? `Improve what you rated lowest, ${quoted(statement)}: the stage ${quoted(stage)} is about it.`
        : `Improve what you rated lowest, ${quoted(statement)}.`,
    overdueStage: (stage) => `Finish the stage ${quoted(stage)}, or give it another date: it is overdue.`,
    answerStep: (step) => `Go on with the workbook: ${quoted(step)}`,
    doTask: (stage, task) => `Take the next action of ${quoted(stage)}: ${task}`,
  },
  sections: {
    foundations: 'Foundations',
    scores: 'Where you stand',
    priorities: 'What matters',
    practice: 'Your first track',
    roadmap: 'Roadmap',
    unanswered: 'What is open',
  },
  tables: {
    answers: { title: 'What you answered', columns: ['Question', 'Answer'] },
    levels: { title: 'Levels', columns: ['Role, function or team', 'Levels'] },
    parts: { title: 'What readiness is made of', columns: ['Part', 'At least', 'At most'] },
    statements: {
      title: 'Your tracks today, the lowest first',
      columns: ['Statement', 'Points (1 to 5)', 'Improved in'],
    },
    benefits: {
      title: 'What tracks are to bring',
      columns: ['Rank', 'Benefit', 'Importance (1 to 5)', 'Today (1 to 5)', 'Gap'],
    },
    track: { title: 'Your track', columns: ['Level', 'Competency', 'What a person does'] },
    findings: { title: 'Hints on your track', columns: ['Quality', 'Hints'] },
    stages: {
      title: 'Stages',
      columns: ['Stage', 'Owner', 'Start', 'Finish', 'Status', 'Actions done'],
    },
    tasks: { title: 'Actions', columns: ['Stage', 'Action', 'Done'] },
    unanswered: { title: 'Steps with something to answer', columns: ['Step', 'Question', 'Answered'] },
  },
  prerequisites: {
    ready: 'Competencies and levels are in place.',
    flat: 'What you need is in place, and your organisation is flat: write tracks without levels.',
    blocked: 'Something that tracks are made of is missing.',
    unknown: 'Not all questions on what tracks are made of have been answered.',
  },
  guideLink: (link) => `Your competency guide: ${link}`,
  guideCompetencies: (count) =>
    `Your guide holds ${counted(count, 'competency', 'competencies')} to choose from.`,
  parts: {
    foundations: 'Foundations',
    stage: 'Stage',
    'track-health': 'How your tracks do today',
    'first-track': 'First track',
    plan: 'Roadmap',
  },
  stage: (stage) => `You stand at the stage ${quoted(stage)}.`,
  stageDoubt: (chosen, latest) =>
    `Are you at ${quoted(chosen)} already? Your other answers go as far as ${quoted(latest)}.`,
  noTracks: 'You have no career tracks yet, so there is nothing to rate.',
  health: (score, band) => `Your tracks today reach ${percent(score)}: that is ${bands[band]}.`,
  healthOpen: (unanswered, { low, high }) =>
    `${counted(unanswered, 'statement is', 'statements are')} not rated: it may be anything from ${percent(low)} to ${percent(high)}.`,
  unknown: (count) => `${counted(count, 'answer is', 'answers are')} “don’t know”, and part of no average.`,
  tie: (benefits) => `You rated these as high as one another: ${listed(benefits)}.`,
  chosen: (benefit) => `You put this first: ${quoted(benefit)}.`,
  track: (name, cells) =>
    name
      ? `Your track is ${quoted(name)}, with words in ${counted(cells, 'cell', 'cells')}.`
      : `Your track has words in ${counted(cells, 'cell', 'cells')}.`,
  noTrack: 'You have not written a track yet.',
  flatLevel: 'All',
  findings: (count) =>
    count === 0
      ? 'The checker has no hints on it.'
      : `The checker has ${counted(count, 'hint', 'hints')} on it.`,
  qualities: {
    foundational: 'Foundational',
    meaningful: 'Meaningful',
    transparent: 'Transparent',
    'growth-oriented': 'Growth-oriented',
    measurable: 'Measurable',
  },
  practised: 'The competency you practised on',
  tasksDone: (done, total) => `${done} of ${counted(total, 'action is', 'actions are')} done.`,
  planned: (start, finish) => `It goes from ${start} to ${finish}.`,
  statuses: { done: 'Done', 'under-way': 'Under way', planned: 'Planned', open: 'Open' },
  done: 'Yes',
  notDone: 'No',
  partOf: (task, part) => `${task} ${part}`,
  warnings: {
    'finish-before-start': (stage) => `${quoted(stage)} finishes before it starts.`,
    'no-owner': (stage) => `${quoted(stage)} is under way, and nobody owns it.`,
    overdue: (stage) => `${quoted(stage)} is overdue.`,
    'starts-too-early': (stage, other) =>
      `${quoted(stage)} starts before ${quoted(other)}, which comes before it.`,
    'long-pause': (stage, other, days) =>
      `${counted(days, 'day lies', 'days lie')} between the finish of ${quoted(other)} and the start of ${quoted(stage)}.`,
    'action-too-late': (task, other, days) =>
      `${quoted(task)} comes later than ${counted(days, 'day', 'days')} after the finish of ${quoted(other)}.`,
  },
  stepsAnswered: (answered, applicable) =>
    `${answered} of ${counted(applicable, 'step has', 'steps have')} been answered.`,
  disagreement: (step) => `People have given different answers to ${quoted(step)}`,
};
