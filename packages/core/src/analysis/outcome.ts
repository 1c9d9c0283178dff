import type { RaterRole, Rating } from '../schema/assessment.js';
import type { Expectation } from '../schema/expectation.js';
import type { RatingScale } from '../schema/rating-scale.js';
import type { UnratedState } from '../schema/unrated.js';
import { toMillionths, unit } from './exact.js';
import { isUnrated, type KnownRatings } from './known-ratings.js';
import type { Policy } from './policy.js';

/** How much is known about an expectation. */
export type KnowledgeState = 'rated' | 'not-assessed' | 'disputed' | UnratedState;

/** What the ratings of one expectation come to. All numbers in millionths. */
export interface Outcome {
  readonly state: KnowledgeState;
  /** The least and the greatest attainment that the ratings leave open. */
  readonly low: number;
  readonly high: number;
  /** The share of the expectation that somebody has rated. */
  readonly known: number;
  /** Whether the expectation is met, at the least and at the greatest. */
  readonly metLow: boolean;
  readonly metHigh: boolean;
  /** Whose rating counted. */
  readonly rater?: RaterRole;
}

const open = (state: KnowledgeState): Outcome => ({
  state,
  low: 0,
  high: unit,
  known: 0,
  metLow: false,
  metHigh: true,
});

/** What is known of an expectation: its own rating, else what the ratings of its statements come to. */
export function outcomeOf(
  competency: string,
  expectation: Expectation,
  ratings: KnownRatings,
  scale: RatingScale,
  policy: Policy,
): Outcome {
  const own = settle(ratings.at({ competency }), scale, policy);
  if (own.known > 0 || own.state === 'not-applicable') return own;
  const statements = (expectation.statements ?? []).map(({ id }) =>
    settle(ratings.at({ competency, statement: id }), scale, policy),
  );
  return statements.some(({ state }) => state !== 'not-assessed') ? combine(statements, policy) : own;
}

/** One answer out of several raters' answers about the same thing. */
function settle(ratings: readonly Rating[], scale: RatingScale, policy: Policy): Outcome {
  const byRole = policy.raters
    .map((role) => ratings.filter(({ rater }) => rater === role))
    .filter((ofRole) => ofRole.length > 0);
  const counting = byRole.find((ofRole) =>
    ofRole.some(({ value }) => !isUnrated(value) || value === 'not-applicable'),
  );
  if (!counting) return open((byRole[0]?.[0]?.value as UnratedState | undefined) ?? 'not-assessed');

  const rater = (counting[0] as Rating).rater;
  const pointOf = ({ value }: Rating): number => scale.points.findIndex(({ id }) => id === value);
  const pointsOf = (some: readonly Rating[]): number[] =>
    some
      .map(pointOf)
      .filter((point) => point >= 0)
      .sort((a, b) => a - b);
  const points = pointsOf(counting);
  if (points.length === 0) return { ...open('not-applicable'), rater };

  // The median; of two in the middle the lower, because it must be a point of the scale.
  const median = points[Math.floor((points.length - 1) / 2)] as number;
  const all = pointsOf(byRole.flat());
  const [lowest, highest] = [all[0] as number, all.at(-1) as number];
  const disputed = rater !== 'agreed' && highest - lowest >= policy.disputedFrom;
  const valueAt = (point: number): number => toMillionths((scale.points[point] as { value: number }).value);
  const low = valueAt(disputed ? lowest : median);
  const high = valueAt(disputed ? highest : median);
  return {
    state: disputed ? 'disputed' : 'rated',
    low,
    high,
    known: unit,
    metLow: low === unit,
    metHigh: high === unit,
    rater,
  };
}

/** The mean over the statements that apply; one that nobody rated counts from nothing to everything. */
function combine(statements: readonly Outcome[], policy: Policy): Outcome {
  const applicable = statements.filter(({ state }) => state !== 'not-applicable');
  if (applicable.length === 0) return open('not-applicable');
  const mean = (key: 'low' | 'high' | 'known'): number =>
    Math.round(applicable.reduce((sum, outcome) => sum + outcome[key], 0) / applicable.length);
  const reached = (key: 'low' | 'high'): boolean =>
    applicable.every((outcome) => outcome[key] >= toMillionths(policy.statements.each)) &&
    mean(key) >= toMillionths(policy.statements.mean);
  const states = new Set(applicable.map(({ state }) => state));
  const worst = (['disputed', 'not-assessed', 'no-opportunity', 'no-evidence'] as const).find((state) =>
    states.has(state),
  );
  const raters = applicable.flatMap(({ rater }) => rater ?? []);
  const rater = policy.raters.findLast((role) => raters.includes(role));
  return {
    state: worst ?? 'rated',
    low: mean('low'),
    high: mean('high'),
    known: mean('known'),
    metLow: reached('low'),
    metHigh: reached('high'),
    ...(rater === undefined ? {} : { rater }),
  };
}
