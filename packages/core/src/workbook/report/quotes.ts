import type { WorkbookStep } from '../../schema/workbook-step.js';
import { textOf } from '../answers.js';
import type { ReportSource } from './report-source.js';
import type { ReportQuote } from './workbook-report.js';

/** What somebody wrote; nothing where there are no words. */
export const quoteOf = (question: string, text: string): ReportQuote[] =>
  text.trim() ? [{ question, text: text.trim() }] : [];

/** What people wrote in the steps with prompts that pass a test. */
export const promptQuotes = (
  { steps, response }: ReportSource,
  isMeant: (step: WorkbookStep) => boolean,
): ReportQuote[] =>
  steps.flatMap(({ step }) =>
    step.kind === 'text' && isMeant(step)
      ? step.prompts.flatMap(({ id, text }) => quoteOf(text, textOf(response, { step: step.id, item: id })))
      : [],
  );
