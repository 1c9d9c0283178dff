import type { Assessment, Rating } from '../schema/assessment.js';
import { ratingAt } from '../schema/milestone.js';
import type { RatingScale } from '../schema/rating-scale.js';
import type { TrackLevel } from '../schema/track.js';

/** The ratings of one assessment that count, by competency and place. */
export interface KnownRatings {
  /** The latest rating of each rater, of one expectation and of its statements. */
  at(competency: string, position: number): readonly Rating[];
}

const byAssessment = new WeakMap<Assessment, ReadonlyMap<string, readonly Rating[]>>();

/** The ratings of each competency, collected once for each assessment. */
function ratingsByCompetency(assessment: Assessment): ReadonlyMap<string, readonly Rating[]> {
  const known = byAssessment.get(assessment);
  if (known) return known;
  const found = new Map<string, Rating[]>();
  for (const rating of assessment.ratings) {
    const some = found.get(rating.competency);
    if (some) some.push(rating);
    else found.set(rating.competency, [rating]);
  }
  byAssessment.set(assessment, found);
  return found;
}

/**
 * Finds the ratings that count. The latest of each rater does; at the same instant, the later in the list. A
 * rating without a level belongs to the only level of a track, or is a milestone: it says of every level whether
 * it is reached.
 */
export function knownRatings(
  assessment: Assessment,
  levels: readonly TrackLevel[],
  { points }: RatingScale,
): KnownRatings {
  const ratings = ratingsByCompetency(assessment);
  return {
    at(competency, position) {
      const found: Rating[] = [];
      for (const each of ratings.get(competency) ?? []) {
        const rating = ratingAt(each, levels, position, points);
        if (rating) found.push(rating);
      }
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
