import type { Policy } from '../schema/policy.js';
import type { RatingScale } from '../schema/rating-scale.js';
import type { GapDerivation } from './derivation.js';
import { toThousandths, whole } from './exact.js';

/** A rating scale as far as figures depend on it, from the lowest point to the highest. */
export type Points = GapDerivation['scale'];

/** The points of a scale without their wording. */
export const pointsOf = ({ points }: RatingScale): Points => points.map(({ id, value }) => ({ id, value }));

/** What a rating of one expectation earns: for each point of the scale, in parts of {@link whole}. */
export interface Gauge {
  readonly policy: Policy;
  readonly scale: Points;
  /** The place of each point of the scale, by id. */
  readonly places: ReadonlyMap<string, number>;
  /** What each point earns where the point `expected` is asked for; by default, the first of full value. */
  earned(expected?: string): readonly number[];
}

/** Works out once what the points of a scale earn under a policy. */
export function gaugeOf(policy: Policy, scale: Points): Gauge {
  const places = new Map(scale.map(({ id }, place) => [id, place]));
  const known = new Map<string | undefined, readonly number[]>();
  return {
    policy,
    scale,
    places,
    earned(expected) {
      let earned = known.get(expected);
      if (!earned) known.set(expected, (earned = earnedBy(policy, scale, places.get(expected ?? ''))));
      return earned;
    },
  };
}

function earnedBy({ credit }: Policy, scale: Points, expected: number | undefined): readonly number[] {
  const values = scale.map(({ value }) => toThousandths(value));
  const asked = expected === undefined ? 1000 : (values[expected] as number);
  const from = credit === 'ratio' ? (values[0] as number) : 0;
  // Where the lowest point is all that is asked, any rating is enough: nothing is divided by zero.
  if (asked <= from) return values.map(() => whole);
  return values.map((value) => Math.min(whole, Math.round(((value - from) * whole) / (asked - from))));
}
