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
 * Finds the ratings that count. The latest of each rater does; at the same instant, the later in the list, and of
 * a statement and the whole, the statement. A rating without a level belongs to the only level of a track, or is a
 * milestone: it says of every level whether it is reached.
 */
export function knownRatings(
  ratings: readonly Rating[],
  levels: readonly TrackLevel[],
  { points }: RatingScale,
): KnownRatings {
  return {
    at(competency, position) {
      const found: Rating[] = [];
      for (const rating of ratings) {
        if (rating.competency !== competency) continue;
        const placed = ratingAt(rating, levels, position, points);
        if (placed) found.push(placed);
      }
      return found.length < 2 ? found : latestOfEach(found);
    },
  };
}

function latestOfEach(ratings: readonly Rating[]): readonly Rating[] {
  const latest = new Map<string, Rating>();
  for (const rating of ratings) {
    const key = keyOf(rating, rating.statement);
    if (isSince(rating, latest.get(key))) latest.set(key, rating);
  }
  // A later rating of the whole takes the place of what the same rater said of its statements before.
  return [...latest.values()].filter(
    (rating) => rating.statement === undefined || isSince(rating, latest.get(keyOf(rating))),
  );
}

const keyOf = ({ rater, by = '' }: Rating, statement = ''): string => `${rater} ${by} ${statement}`;

const isSince = ({ date }: Rating, other?: Rating): boolean =>
  !other || Date.parse(date) >= Date.parse(other.date);
