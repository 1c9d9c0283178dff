import type { Assessment, Rating } from '../schema/assessment.js';
import type { Framework } from '../schema/framework.js';
import { isMilestone } from '../schema/milestone.js';
import { defaultRatingScale, type RatingPoint } from '../schema/rating-scale.js';
import { levelsOfTrack } from '../schema/track-inheritance.js';
import { isUnrated } from '../schema/unrated.js';

/** A rating of one level. */
export type PlacedRating = Rating & { readonly level: string };

/**
 * The ratings of an assessment, each of one level: a track of one level may leave it out, and a milestone says
 * of every level whether it is reached. What belongs to no level is left out.
 */
export function placedRatings(framework: Framework, assessment: Assessment): readonly PlacedRating[] {
  const track = framework.tracks.find(({ id }) => id === assessment.track);
  const levels = track ? levelsOfTrack(framework, track) : [];
  const { points } = framework.ratingScale ?? defaultRatingScale;
  const lowest = points[0] as RatingPoint;
  const full = points.find(({ value }) => value === 1) as RatingPoint;

  return assessment.ratings.flatMap((rating) => {
    const { level, statement, value } = rating;
    if (level !== undefined) return [{ ...rating, level }];
    if (levels.length === 1 || (statement === undefined && isUnrated(value))) {
      return levels.map(({ id }) => ({ ...rating, level: id }));
    }
    if (statement !== undefined || !isMilestone(value, levels)) return [];
    const reached = levels.findIndex(({ id }) => id === value);
    return levels.map(({ id }, index) => ({
      ...rating,
      level: id,
      value: (index <= reached ? full : lowest).id,
    }));
  });
}
