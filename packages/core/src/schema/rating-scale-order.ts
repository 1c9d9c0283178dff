import { unratedStates } from './assessment.js';
import type { Issue, Path } from './issue.js';
import type { RatingScale } from './rating-scale.js';
import { checkUnique } from './references.js';

/** A scale rises, ends at 1 (else nothing could ever be met), and keeps its points apart from the states. */
export function checkRatingScale(scale: RatingScale, path: Path): Issue[] {
  const issues = checkUnique(scale.points, [...path, 'points']);
  scale.points.forEach(({ id, value }, index) => {
    const at = [...path, 'points', index];
    const before = scale.points[index - 1];
    if (before && before.value > value) {
      const message = 'A point is worth less than the one before it. List the points from lowest to highest.';
      issues.push({ path: [...at, 'value'], code: 'falling-scale', message });
    }
    if ((unratedStates as readonly string[]).includes(id)) {
      const message = `"${id}" is an answer that every scale has already. Give this point another id.`;
      issues.push({ path: [...at, 'id'], code: 'reserved-id', message });
    }
  });
  const last = scale.points.length - 1;
  if (scale.points[last]?.value !== 1) {
    const message = 'The highest point must have the value 1, or no expectation could ever be met.';
    issues.push({ path: [...path, 'points', last, 'value'], code: 'unreachable', message });
  }
  return issues;
}
