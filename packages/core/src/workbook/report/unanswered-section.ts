import { disagreements } from '../answers.js';
import { stepTitle, type ReportSource } from './report-source.js';
import type { ReportSection } from './workbook-report.js';

/** What nobody has answered yet, and what people have answered differently. */
export function unansweredSection(source: ReportSource): ReportSection {
  const { flow, steps, response, messages } = source;
  const open = steps.filter(({ step, status }) => step.kind !== 'reading' && status !== 'answered');
  const disputed = [...new Set(disagreements(response).map(([answer]) => answer?.step ?? ''))];
  return {
    id: 'unanswered',
    title: messages.sections.unanswered,
    sentences: [
      messages.stepsAnswered(flow.answered, flow.applicable),
      ...disputed.map((id) => messages.disagreement(stepTitle(source, id))),
    ],
    tables: [
      {
        ...messages.tables.unanswered,
        rows: open.map(({ step, number, asked, answered }) => [
          number === undefined ? '' : String(number),
          step.title,
          messages.outOf(answered, asked),
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
    quotes: [],
  };
}
