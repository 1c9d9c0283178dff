import type { Rating } from './assessment.js';
import type { TrackLevel } from './track.js';
import { isUnrated } from './unrated.js';

/** The value of a milestone that says: no level is reached yet. */
export const noLevel = 'none';

/** Whether the value of a rating that names no level is itself one: the highest that is reached. */
export const isMilestone = (value: string, levels: readonly TrackLevel[]): boolean =>
  value === noLevel || levels.some(({ id }) => id === value);

/**
 * What a rating says of the level at a position: itself, where it is of that level or of the only one; of a
 * milestone, whether that level is reached. Undefined where it says nothing of it.
 */
export function ratingAt(
  rating: Rating,
  levels: readonly TrackLevel[],
  position: number,
  points: readonly { readonly id: string; readonly value: number }[],
): Rating | undefined {
  const { level, statement, value } = rating;
  if (level !== undefined) return level === levels[position]?.id ? rating : undefined;
  if (levels.length === 1) return rating;
  if (statement !== undefined) return undefined;
  if (isUnrated(value)) return rating;
  const reached = levels.findIndex(({ id }) => id === value);
  if (reached < 0 && value !== noLevel) return undefined;
  const point = position <= reached ? points.find((each) => each.value === 1) : points[0];
  return { ...rating, value: point?.id ?? value };
}
