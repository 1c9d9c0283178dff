import { textOf } from '../answers.js';
import { topQuestions } from '../step-answers.js';
import { promptQuotes, quoteOf } from './quotes.js';
import type { ReportSource } from './report-source.js';
import type { ReportSection } from './workbook-report.js';

/** What tracks are to bring, in the order of importance, and what people wrote about it. */
export function prioritiesSection(source: ReportSource): ReportSection {
  const { evaluation, steps, response, messages } = source;
  const { benefits, proposed, chosen, unknown } = evaluation.priorities;
  const top = steps.flatMap(({ step }) => (step.kind === 'top' ? [step] : []));
  const textFor = (id: string | undefined): string => benefits.find((each) => each.id === id)?.text ?? '';
  return {
    id: 'priorities',
    title: messages.sections.priorities,
    sentences: [
      ...(proposed.length > 1 ? [messages.tie(proposed.map(textFor))] : []),
      ...(chosen && textFor(chosen) ? [messages.chosen(textFor(chosen))] : []),
      ...(unknown.length > 0 ? [messages.unknown(unknown.length)] : []),
    ],
    tables: [
      {
        ...messages.tables.benefits,
        rows: benefits.map(({ rank, text, importance, performance, gap }) => [
          String(rank),
          text,
          String(importance),
          performance === undefined ? '' : messages.points(performance),
          gap === undefined ? '' : messages.points(gap),
        ]),
      },
    ].filter(({ rows }) => rows.length > 0),
    quotes: [
      ...top.flatMap(({ id, prompt }) => quoteOf(prompt.text, textOf(response, topQuestions(id).reason))),
      ...promptQuotes(source, ({ section }) => section !== practiceOf(source)),
    ],
  };
}

/** The section in which a track is written. */
export const practiceOf = ({ definition }: ReportSource): string | undefined =>
  definition.steps.find(({ kind }) => kind === 'matrix' || kind === 'practice')?.section;
