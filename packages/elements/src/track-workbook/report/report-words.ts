import type { ReportMessages } from '@career-tracks/core/workbook';
import { workbookReport } from '../../i18n/english/workbook-report.js';
import { workbookRoadmap } from '../../i18n/english/workbook-roadmap.js';
import type { Localizer } from '../../i18n/localizer.js';
import { numberIn } from '../number.js';
import { warningWords } from '../roadmap/roadmap-words.js';
import { reportTables } from './report-tables.js';

/** The words of a report in the language of the element. */
export function reportWords(localizer: Localizer): ReportMessages {
  const t = localizer.with(workbookReport).with(workbookRoadmap);
  const percentages = new Intl.NumberFormat(t.language, { style: 'percent', maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeZone: 'UTC' });
  const percent = (share: number): string => percentages.format(share);
  const quoted = (texts: readonly string[]): string =>
    t.list(texts.map((text) => t.text('reportQuoted', { text })));
  return {
    title: (workbook) => t.text('reportTitle', { workbook }),
    day: (day) => days.format(new Date(day)),
    percent,
    points: (points) => numberIn(t, points, 1),
    outOf: (done, total) => t.text('roadmapOutOf', { done, total }),
    verdicts: {
      blocked: t.text('report-blocked'),
      'not-yet': t.text('report-not-yet'),
      open: t.text('report-open'),
      ready: t.text('report-ready'),
    },
    readiness: ({ low, high }, bar) =>
      t.text(low === high ? 'reportReadiness' : 'reportReadinessRange', {
        low: percent(low),
        high: percent(high),
        bar: percent(bar),
      }),
    topBenefits: (benefits) =>
      benefits.length === 0
        ? t.text('reportNoTop')
        : t.text('reportTop', { count: benefits.length, list: quoted(benefits) }),
    nothingNext: t.text('reportNothingNext'),
    nextTitle: t.text('reportNext'),
    actions: {
      removeBlocker: (remedy) => t.text('reportRemove', { remedy }),
      checkStage: (chosen, latest) => t.text('reportCheckStage', { chosen, latest }),
      improve: (statement, stage) =>
        t.text(stage ? 'reportImproveIn' : 'reportImprove', { statement, stage }),
      overdueStage: (stage) => t.text('reportLate', { stage }),
      answerStep: (step) => t.text('reportAnswer', { step }),
      doTask: (stage, task) => t.text('reportDo', { stage, task }),
    },
    sections: {
      foundations: t.text('report-foundations'),
      scores: t.text('report-scores'),
      priorities: t.text('report-priorities'),
      practice: t.text('report-practice'),
      roadmap: t.text('report-roadmap'),
      unanswered: t.text('report-unanswered'),
    },
    tables: reportTables(t),
    prerequisites: {
      ready: t.text('report-has-ready'),
      flat: t.text('report-has-flat'),
      blocked: t.text('report-has-blocked'),
      unknown: t.text('report-has-unknown'),
    },
    guideLink: (link) => t.text('reportGuide', { link }),
    guideCompetencies: (count) => t.text('reportGuideHolds', { count }),
    parts: {
      foundations: t.text('report-part-foundations'),
      stage: t.text('report-part-stage'),
      'track-health': t.text('report-part-track-health'),
      'first-track': t.text('report-part-first-track'),
      plan: t.text('report-part-plan'),
    },
    stage: (stage) => t.text('reportStage', { stage }),
    stageDoubt: (chosen, latest) => t.text('reportStageDoubt', { chosen, latest }),
    noTracks: t.text('reportNoTracks'),
    health: (score, band) => t.text(`report-health-${band}`, { score: percent(score) }),
    healthOpen: (count, { low, high }) =>
      t.text('reportHealthOpen', { count, low: percent(low), high: percent(high) }),
    unknown: (count) => t.text('reportUnknown', { count }),
    tie: (benefits) => t.text('reportTie', { list: quoted(benefits) }),
    chosen: (benefit) => t.text('reportChosen', { benefit }),
    track: (name, count) => t.text(name ? 'reportTrackNamed' : 'reportTrackUnnamed', { name, count }),
    noTrack: t.text('reportNoTrack'),
    flatLevel: t.text('reportFlat'),
    findings: (count) => (count === 0 ? t.text('reportNoHints') : t.text('reportHasHints', { count })),
    qualities: {
      foundational: t.text('report-foundational'),
      meaningful: t.text('report-meaningful'),
      transparent: t.text('report-transparent'),
      'growth-oriented': t.text('report-growth-oriented'),
      measurable: t.text('report-measurable'),
    },
    practised: t.text('reportPractised'),
    tasksDone: (done, count) => t.text('roadmapDone', { done, count }),
    planned: (start, finish) => t.text('roadmapSpan', { start, finish }),
    statuses: {
      done: t.text('roadmap-done'),
      'under-way': t.text('roadmap-under-way'),
      planned: t.text('roadmap-planned'),
      open: t.text('roadmap-open'),
    },
    done: t.text('reportYes'),
    notDone: t.text('reportNo'),
    partOf: (task, part) => t.text('reportPartOf', { task, part }),
    warnings: warningWords(t),
    stepsAnswered: (answered, count) => t.text('reportStepsAnswered', { answered, count }),
    disagreement: (step) => t.text('reportDiffer', { step }),
  };
}
