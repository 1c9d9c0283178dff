import { pointsOf, textOf } from './answers.js';
import { ratedStatements } from './ratings.js';
import type { Reading } from './reading.js';
import { topQuestions } from './step-answers.js';
import { appliedRatings } from './track-health.js';

/** One benefit, and how much it matters. */
export interface Priority {
  readonly id: string;
  readonly text: string;
  /** 1 to 5. */
  readonly importance: number;
  /** From 1; benefits that matter as much as one another have the same. */
  readonly rank: number;
  /** The mean of the points, 1 to 5, of the statements on today's tracks that serve it, where any is known. */
  readonly performance?: number;
  /** `importance` less `performance`: above 0, today's tracks do less for it than it matters. -4 to 4. */
  readonly gap?: number;
  /** The statements that `performance` comes from. */
  readonly from: readonly string[];
}

/** What tracks are to bring. */
export interface Priorities {
  /** The benefits with points, what matters most first; of the same rank, in the order of the definition. */
  readonly benefits: readonly Priority[];
  /** The ids of those that matter most: several if they tie. */
  readonly proposed: readonly string[];
  /** The one that people chose as the first. */
  readonly chosen?: string;
  readonly unknown: readonly string[];
  readonly unanswered: readonly string[];
}

/** The benefits in order of importance, and how far today's tracks fall short of each. */
export function priorities(reading: Reading): Priorities {
  const { response } = reading;
  const step = appliedRatings(reading, 'importance');
  if (!step) return { benefits: [], proposed: [], unknown: [], unanswered: [] };
  const { rated, unknown, unanswered } = ratedStatements(step, response);
  const performing = appliedRatings(reading, 'performance');
  const sorted = [...rated].sort((one, other) => other.points - one.points);
  const benefits = sorted.map(({ id, points: importance }): Priority => {
    const { text = '', measuredBy = [] } = step.statements.find((each) => each.id === id) ?? {};
    const known = measuredBy.flatMap((item) => {
      const points = performing && pointsOf(response, { step: performing.id, item });
      return points === undefined ? [] : [{ item, points }];
    });
    const performance = known.reduce((sum, { points }) => sum + points, 0) / known.length;
    return {
      id,
      text,
      importance,
      rank: 1 + rated.filter(({ points }) => points > importance).length,
      ...(known.length > 0 ? { performance, gap: importance - performance } : {}),
      from: known.map(({ item }) => item),
    };
  });
  const chosen = chosenBenefit(reading);
  return {
    benefits,
    proposed: benefits.filter(({ rank }) => rank === 1).map(({ id }) => id),
    ...(chosen ? { chosen } : {}),
    unknown,
    unanswered,
  };
}

function chosenBenefit({ steps, response }: Reading): string {
  const top = steps.find(({ step }) => step.kind === 'top');
  return top ? textOf(response, topQuestions(top.step.id).choice) : '';
}
