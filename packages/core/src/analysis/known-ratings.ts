import type { Assessment, Rating } from '../schema/assessment.js';
import type { RatingScale } from '../schema/rating-scale.js';
import { unratedStates, type UnratedState } from '../schema/unrated.js';

/** Where a rating points: an expectation, or one statement of it. */
interface Place {
  readonly competency: string;
  readonly statement?: string;
}

/** The ratings of one assessment that count, found by place. */
export interface KnownRatings {
  /** The latest rating of each rater at this place. */
  at(place: Place): readonly Rating[];
}

export const isUnrated = (value: string): value is UnratedState =>
  (unratedStates as readonly string[]).includes(value);

/**
 * Indexes the ratings of one level. The latest of each rater counts; at the same instant, the later in the list.
 * A rating without a level belongs to the level of a track that has only one.
 */
export function knownRatings(
  assessment: Assessment,
  level: string,
  onlyLevel: boolean,
  scale: RatingScale,
): KnownRatings {
  const points = new Set(scale.points.map(({ id }) => id));
  const places = new Map<string, Map<string, Rating>>();
  for (const rating of assessment.ratings) {
    if (rating.level === undefined ? !onlyLevel : rating.level !== level) continue;
    if (!points.has(rating.value) && !isUnrated(rating.value)) continue;
    const key = keyOf(rating);
    const raters = places.get(key) ?? new Map<string, Rating>();
    const rater = JSON.stringify([rating.rater, rating.by]);
    const earlier = raters.get(rater);
    if (!earlier || Date.parse(rating.date) >= Date.parse(earlier.date)) raters.set(rater, rating);
    places.set(key, raters);
  }
  return { at: (place) => [...(places.get(keyOf(place))?.values() ?? [])] };
}

const keyOf = ({ competency, statement }: Place | Rating): string => JSON.stringify([competency, statement]);
