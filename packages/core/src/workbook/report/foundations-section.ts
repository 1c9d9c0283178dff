import { textOf } from '../answers.js';
import type { ReportSource } from './report-source.js';
import type { ReportSection, ReportTable } from './workbook-report.js';

/** Whether what a track is made of is there. */
export function foundationsSection(source: ReportSource): ReportSection {
  const { evaluation, response, messages } = source;
  const { status, blockers } = evaluation.prerequisites;
  const { guide, levelCounts = [] } = response;
  const guided = guide?.competencies?.length ?? 0;
  return {
    id: 'foundations',
    title: messages.sections.foundations,
    sentences: [
      messages.prerequisites[status],
      ...blockers.map(({ remedy }) => remedy).filter(Boolean),
      ...(guide?.link ? [messages.guideLink(guide.link)] : []),
      ...(guided > 0 ? [messages.guideCompetencies(guided)] : []),
    ],
    tables: [answersTable(source), levelsTable(levelCounts, source)].filter(({ rows }) => rows.length > 0),
    quotes: [],
  };
}

/** The choices that were made. */
const answersTable = ({ steps, response, messages }: ReportSource): ReportTable => ({
  ...messages.tables.answers,
  rows: steps.flatMap(({ step }) => {
    if (step.kind !== 'choice') return [];
    const chosen = step.options.find(({ id }) => id === textOf(response, { step: step.id }));
    return chosen ? [[step.title, chosen.label]] : [];
  }),
});

const levelsTable = (
  counts: NonNullable<ReportSource['response']['levelCounts']>,
  { messages }: ReportSource,
): ReportTable => ({
  ...messages.tables.levels,
  rows: counts.map(({ name, levels }) => [name, levels === undefined ? '' : String(levels)]),
});
