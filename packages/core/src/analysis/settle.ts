import type { RaterRole } from '../schema/assessment.js';
import { isUnrated, type UnratedState } from '../schema/unrated.js';
import type { GivenRating, KnowledgeState, Outcome } from './derivation.js';
import { whole } from './exact.js';
import type { Gauge } from './gauge.js';
import type { Mutable } from './mutable.js';

/** The role that comes first in the policy's order among those who gave an answer. */
export const leadingRole = (
  ratings: readonly GivenRating[],
  { policy, places }: Gauge,
): RaterRole | undefined =>
  policy.raters.find((role) =>
    ratings.some(({ rater, value }) => rater === role && (places.has(value) || value === 'not-applicable')),
  );

/**
 * One answer out of several raters' answers about the same thing. The leading role counts; of several in that
 * role, the median; of two in the middle the lower, because it must be a point of the scale. Others stand beside
 * it: far enough apart, they make it disputed.
 */
export function settle(ratings: readonly GivenRating[], gauge: Gauge, earned: readonly number[]): Outcome {
  const { policy, places } = gauge;
  const rater = leadingRole(ratings, gauge);
  const pointsOf = (isCounted: (role: RaterRole) => boolean): number[] => {
    const points: number[] = [];
    for (const rating of ratings) {
      const place = places.get(rating.value);
      if (place !== undefined && isCounted(rating.rater)) points.push(place);
    }
    return points.sort((a, b) => a - b);
  };
  const outcome = (state: KnowledgeState, low: number, high: number, known: number): Outcome => {
    const found: Mutable<Outcome> = {
      state,
      low,
      high,
      known,
      metLow: low === whole,
      metHigh: high === whole,
    };
    if (rater !== undefined) found.rater = rater;
    return found;
  };

  const points = pointsOf((role) => role === rater);
  if (points.length === 0) {
    const said = rater === undefined ? whyUnknown(ratings, policy.raters) : 'not-applicable';
    return outcome(said, earned[0] as number, whole, 0);
  }
  const median = points[(points.length - 1) >> 1] as number;
  const all = pointsOf((role) => policy.raters.includes(role));
  const [lowest, highest] = [all[0] as number, all.at(-1) as number];
  const disputed = rater !== 'agreed' && highest - lowest >= policy.disputes.from;
  const spans = disputed && policy.disputes.effect === 'span';
  return outcome(
    disputed ? 'disputed' : 'rated',
    earned[spans ? lowest : median] as number,
    earned[spans ? highest : median] as number,
    whole,
  );
}

const whyUnknown = (ratings: readonly GivenRating[], order: readonly RaterRole[]): KnowledgeState => {
  const said = order.flatMap((role) => ratings.filter(({ rater }) => rater === role));
  return (said.find(({ value }) => isUnrated(value))?.value as UnratedState | undefined) ?? 'not-assessed';
};
