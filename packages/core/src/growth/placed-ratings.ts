import type { Assessment, Rating } from '../schema/assessment.js';
import type { Framework } from '../schema/framework.js';
import { ratingAt } from '../schema/milestone.js';
import { defaultRatingScale } from '../schema/rating-scale.js';
import { levelsOfTrack } from '../schema/track-inheritance.js';

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
  return assessment.ratings.flatMap((rating) =>
    levels.flatMap(({ id: level }, position) => {
      const placed = ratingAt(rating, levels, position, points);
      return placed ? [{ ...placed, level }] : [];
    }),
  );
}
