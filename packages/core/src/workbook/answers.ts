import type { WorkbookAnswer, WorkbookResponse } from '../schema/workbook-response.js';

/** A question: a step, and the statement or prompt of it that is asked about, if it has several. */
export interface Question {
  readonly step: string;
  readonly item?: string;
}

/** Everybody's answers to one question, oldest first. */
export const answersTo = ({ answers }: WorkbookResponse, { step, item }: Question): WorkbookAnswer[] =>
  answers.filter((answer) => answer.step === step && answer.item === item);

/** The answer that counts: the latest. Undefined: nobody has answered. */
export const answerTo = (response: WorkbookResponse, question: Question): WorkbookAnswer | undefined =>
  answersTo(response, question).at(-1);

/** The text of the answer that counts: the id of what was chosen, or what was written. `''` without one. */
export function textOf(response: WorkbookResponse, question: Question): string {
  const value = answerTo(response, question)?.value;
  return typeof value === 'string' ? value : '';
}

/** The points from 1 to 5 that count; undefined where nobody has answered, or does not know. */
export function pointsOf(response: WorkbookResponse, question: Question): number | undefined {
  const value = answerTo(response, question)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Questions that several people have answered differently, with their answers, oldest first. */
export function disagreements(response: WorkbookResponse): readonly (readonly WorkbookAnswer[])[] {
  const byQuestion = new Map<string, WorkbookAnswer[]>();
  for (const answer of response.answers) {
    const key = JSON.stringify([answer.step, answer.item]);
    const all = byQuestion.get(key);
    if (all) all.push(answer);
    else byQuestion.set(key, [answer]);
  }
  return [...byQuestion.values()].filter((all) => new Set(all.map(({ value }) => value)).size > 1);
}
