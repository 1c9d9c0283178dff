import type { Rating } from '../schema/assessment.js';
import { ratingAt } from '../schema/milestone.js';
import type { RatingScale } from '../schema/rating-scale.js';
import type { TrackLevel } from '../schema/track.js';

/** The ratings of one assessment that count, by competency and place. */
export interface KnownRatings {
  /** The latest rating of each rater, of one expectation and of its statements. */
  at(competency: string, position: number): readonly Rating[];
}

/**
 * Finds the ratings that count. The latest of each rater does; at the same instant, the later in the list. A
 * rating without a level belongs to the only level of a track, or is a milestone: it says of every level whether
 * it is reached.
 */
export function knownRatings(
  ratings: readonly Rating[],
  levels: readonly TrackLevel[],
  { points }: RatingScale,
): KnownRatings {
  const byCompetency = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const some = byCompetency.get(rating.competency);
    if (some) some.push(rating);
    else byCompetency.set(rating.competency, [rating]);
  }
  return {
    at(competency, position) {
      const some = byCompetency.get(competency) ?? [];
      const found = some.flatMap((rating) => ratingAt(rating, levels, position, points) ?? []);
      return found.length < 2 ? found : latestOfEach(found);
    },
  };
}

function latestOfEach(ratings: readonly Rating[]): readonly Rating[] {
  const latest = new Map<string, Rating>();
  for (const rating of ratings) {
    const key = `${rating.rater} ${rating.by ?? ''} ${rating.statement ?? ''}`;
    const earlier = latest.get(key);
    if (!earlier || Date.parse(rating.date) >= Date.parse(earlier.date)) latest.set(key, rating);
  }
  return [...latest.values()];
}
