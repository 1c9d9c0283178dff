import type { RoadmapTask } from '../../schema/workbook-response.js';
import type { RoadmapWarning } from '../roadmap-warnings.js';
import { quoteOf } from './quotes.js';
import { stageTitle, type ReportSource } from './report-source.js';
import type { ReportSection } from './workbook-report.js';

/** What is planned, what looks wrong about it, and every action. */
export function roadmapSection(source: ReportSource): ReportSection {
  const { roadmap, messages } = source;
  const { stages, count, start, finish, warnings } = roadmap;
  const dayOf = (day: string | undefined): string => (day === undefined ? '' : messages.day(day));
  const mark = ({ done }: Pick<RoadmapTask, 'done'>): string => (done ? messages.done : messages.notDone);
  return {
    id: 'roadmap',
    title: messages.sections.roadmap,
    sentences: [
      messages.tasksDone(count.done, count.total),
      ...(start && finish ? [messages.planned(messages.day(start), messages.day(finish))] : []),
      ...warnings.map((warning) => warningSentence(warning, source)),
    ],
    tables: [
      {
        ...messages.tables.stages,
        rows: stages.map(({ title, owner = '', start, finish, status, count }) => [
          title,
          owner,
          dayOf(start),
          dayOf(finish),
          messages.statuses[status],
          messages.outOf(count.done, count.total),
        ]),
      },
      {
        ...messages.tables.tasks,
        rows: stages.flatMap(({ title, tasks }) =>
          tasks.flatMap((task) =>
            task.parts?.length
              ? task.parts.map((part) => [title, messages.partOf(task.text, part.text), mark(part)])
              : [[title, task.text, mark(task)]],
          ),
        ),
      },
    ].filter(({ rows }) => rows.length > 0),
    quotes: stages.flatMap(({ title, notes = '' }) => quoteOf(title, notes)),
  };
}

function warningSentence(warning: RoadmapWarning, source: ReportSource): string {
  const { warnings } = source.messages;
  const stage = stageTitle(source, warning.stage);
  switch (warning.code) {
    case 'finish-before-start':
    case 'no-owner':
    case 'overdue':
      return warnings[warning.code](stage);
    case 'starts-too-early':
      return warnings['starts-too-early'](stage, stageTitle(source, warning.other));
    case 'long-pause':
      return warnings['long-pause'](stage, stageTitle(source, warning.other), warning.days);
    case 'action-too-late': {
      const tasks = source.roadmap.stages.find(({ id }) => id === warning.stage)?.tasks;
      const task = tasks?.find(({ id }) => id === warning.task)?.text ?? '';
      return warnings['action-too-late'](task, stageTitle(source, warning.other), warning.days);
    }
  }
}
