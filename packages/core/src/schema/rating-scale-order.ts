import { unratedStates } from './unrated.js';
import type { Path } from './issue.js';
import type { RatingScale } from './rating-scale.js';
import type { References } from './references.js';

/** A scale rises, ends at 1 (else nothing could ever be met), and keeps its points apart from the states. */
export function checkRatingScale({ points }: RatingScale, path: Path, references: References): void {
  references.unique(points, [...path, 'points']);
  points.forEach(({ id, value }, index) => {
    const at = [...path, 'points', index];
    if (value < (points[index - 1]?.value ?? 0)) {
      references.add(
        [...at, 'value'],
        'falling-scale',
        'List the points from the lowest value to the highest.',
      );
    }
    if ((unratedStates as readonly string[]).includes(id)) {
      references.add(
        [...at, 'id'],
        'reserved-id',
        `"${id}" is an answer on every scale. Give this point another id.`,
      );
    }
  });
  if (points.length < 2 || points.at(-1)?.value !== 1) {
    references.add(
      [...path, 'points'],
      'unreachable',
      'List two points or more, the highest with the value 1.',
    );
  }
}
