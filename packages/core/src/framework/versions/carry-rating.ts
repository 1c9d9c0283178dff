import type { Rating } from '../../schema/assessment.js';
import { isMilestone, noLevel } from '../../schema/milestone.js';
import type { RatingPoint } from '../../schema/rating-scale.js';
import { isUnrated } from '../../schema/unrated.js';
import { drop, isOfRow, placeFate, rowFate, type Fate, type KeptFate } from './carry-place.js';
import type { ReadTrack, TrackVersions } from './track-versions.js';

/** Both versions of everything that a rating can point at. */
export interface RatingContext extends TrackVersions {
  readonly pointsBefore: readonly RatingPoint[];
  readonly pointsAfter: readonly RatingPoint[];
}

/** What becomes of one rating of a track that is still there. */
export function ratingFate(rating: Rating, context: RatingContext): Fate<Rating> {
  const { before, pointsBefore } = context;
  const { statement, value } = rating;
  if (isUnrated(value)) return placeFate(rating, context);
  if (isOfRow(rating, before)) {
    return statement === undefined ? milestoneFate(rating, context) : drop('unknown');
  }
  const point = pointsBefore.find(({ id }) => id === value);
  if (!point) return drop('unknown');
  const fate = placeFate(rating, context);
  return 'to' in fate ? withPoint(fate, point, context) : fate;
}

function withPoint(
  { to, reviews }: KeptFate<Rating>,
  point: RatingPoint,
  { pairs, pointsAfter }: RatingContext,
): Fate<Rating> {
  const now = pointsAfter.find(({ id }) => id === pairs.points.get(point.id));
  if (!now) return drop('point-removed');
  const texts = [{ before: textOfPoint(point), after: textOfPoint(now) }];
  const same = textOfPoint(point) === textOfPoint(now);
  return {
    to: to.map((one) => ({ ...one, value: now.id })),
    reviews: same ? reviews : [...reviews, { code: 'point-changed', texts }],
  };
}

const textOfPoint = ({ name, value, description }: RatingPoint): string =>
  [`${name} (${value})`, ...(description ? [description] : [])].join('\n');

/**
 * A milestone says that a level and all before it are reached, and the next is not: it rests on the words of all
 * these.
 */
function milestoneFate(rating: Rating, context: RatingContext): Fate<Rating> {
  const { before, after, levels } = context;
  if (!isMilestone(rating.value, before.levels)) return drop('unknown');
  const value = rating.value === noLevel ? noLevel : levels.get(rating.value);
  const toldAfter = value === undefined ? [] : levelsTold(after, value);
  const fate = rowFate(rating, context, levelsTold(before, rating.value), toldAfter);
  if (!('to' in fate)) return fate;
  if (value === undefined) return drop('level-removed');
  if (after.levels.length === 1) return drop('one-level');
  return { ...fate, to: fate.to.map((one) => ({ ...one, value })) };
}

/** The levels that a milestone says something of. */
function levelsTold({ levels }: ReadTrack, value: string): string[] {
  const ids = levels.map(({ id }) => id);
  return ids.slice(0, ids.indexOf(value) + 2);
}
