import type { Assessment, Rating } from '../schema/assessment.js';
import { isMilestone } from '../schema/milestone.js';
import type { RatingScale } from '../schema/rating-scale.js';
import type { TrackLevel } from '../schema/track.js';
import { isUnrated } from '../schema/unrated.js';

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
  const lowest = points[0]?.id ?? '';
  const full = points.find(({ value }) => value === 1)?.id ?? '';

  const atLevel = (rating: Rating, position: number): Rating | undefined => {
    if (rating.level !== undefined) return rating.level === levels[position]?.id ? rating : undefined;
    if (levels.length === 1) return rating;
    if (rating.statement !== undefined) return undefined;
    if (isUnrated(rating.value)) return rating;
    if (!isMilestone(rating.value, levels)) return undefined;
    const reached = levels.findIndex(({ id }) => id === rating.value);
    return { ...rating, value: position <= reached ? full : lowest };
  };

  return {
    at(competency, position) {
      const found: Rating[] = [];
      for (const each of ratings.get(competency) ?? []) {
        const rating = atLevel(each, position);
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
    if (!earlier || isLater(rating.date, earlier.date)) latest.set(key, rating);
  }
  return [...latest.values()];
}

const isLater = (date: string, other: string): boolean =>
  date === other || Date.parse(date) >= Date.parse(other);
