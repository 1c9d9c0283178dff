import type { WorkbookResponse } from '../schema/workbook-response.js';
import type { StepOf } from '../schema/workbook-step.js';
import { answerTo, pointsOf } from './answers.js';

/** The statements of a step with ratings, sorted by what is known of them. */
export interface RatedStatements {
  /** Those with points, in the order of the definition. */
  readonly rated: readonly { readonly id: string; readonly points: number }[];
  /** Answered with "don't know": part of no average. */
  readonly unknown: readonly string[];
  readonly unanswered: readonly string[];
}

/** What has been said of each statement. */
export function ratedStatements(
  { id: step, statements }: StepOf<'ratings'>,
  response: WorkbookResponse,
): RatedStatements {
  const all = statements.map(({ id }) => ({
    id,
    points: pointsOf(response, { step, item: id }),
    isAnswered: answerTo(response, { step, item: id }) !== undefined,
  }));
  return {
    rated: all.flatMap(({ id, points }) => (points === undefined ? [] : [{ id, points }])),
    unknown: all.filter((each) => each.points === undefined && each.isAnswered).map(({ id }) => id),
    unanswered: all.filter(({ isAnswered }) => !isAnswered).map(({ id }) => id),
  };
}

/** The share of the way from 1 to 5 that the mean of some points has come, 0 to 1; undefined for none. */
export const shareOf = (points: readonly number[]): number | undefined =>
  points.length === 0 ? undefined : (points.reduce((sum, each) => sum + each, 0) / points.length - 1) / 4;
