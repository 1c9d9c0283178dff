import { isUnrated } from '../schema/unrated.js';
import type { GivenRating, KnowledgeState, Outcome } from './derivation.js';
import { whole } from './exact.js';
import type { Gauge } from './gauge.js';

/** Nothing is known: from the least that any rating earns, to everything. */
const unknown = (state: KnowledgeState, least: number): Outcome => ({
  state,
  low: least,
  high: whole,
  known: 0,
  metLow: least === whole,
  metHigh: true,
});

/**
 * One answer out of several raters' answers about the same thing. The first role of the policy that has one
 * counts; of several in that role, the median; of two in the middle the lower, because it must be a point of the
 * scale. Others stand beside it: far enough apart, they make it disputed.
 */
export function settle(ratings: readonly GivenRating[], gauge: Gauge, earned: readonly number[]): Outcome {
  const { policy, places } = gauge;
  const least = earned[0] as number;
  let state: KnowledgeState = 'not-assessed';
  for (const role of policy.raters) {
    const points: number[] = [];
    let applies = true;
    for (const { rater, value } of ratings) {
      if (rater !== role) continue;
      const place = places.get(value);
      if (place !== undefined) points.push(place);
      else if (value === 'not-applicable') applies = false;
      else if (state === 'not-assessed' && isUnrated(value)) state = value;
    }
    if (points.length > 0) return counted(points, ratings, gauge, earned, role);
    if (!applies) return { ...unknown('not-applicable', least), rater: role };
  }
  return unknown(state, least);
}

function counted(
  points: number[],
  ratings: readonly GivenRating[],
  { policy, places }: Gauge,
  earned: readonly number[],
  rater: GivenRating['rater'],
): Outcome {
  const median = points.sort((a, b) => a - b)[(points.length - 1) >> 1] as number;
  let [lowest, highest] = [median, median];
  if (ratings.length > 1 && rater !== 'agreed') {
    for (const rating of ratings) {
      const place = places.get(rating.value);
      if (place === undefined || !policy.raters.includes(rating.rater)) continue;
      if (place < lowest) lowest = place;
      if (place > highest) highest = place;
    }
  }
  const disputed = highest - lowest >= policy.disputes.from;
  const spans = disputed && policy.disputes.effect === 'span';
  const low = earned[spans ? lowest : median] as number;
  const high = earned[spans ? highest : median] as number;
  return {
    state: disputed ? 'disputed' : 'rated',
    low,
    high,
    known: whole,
    metLow: low === whole,
    metHigh: high === whole,
    rater,
  };
}
