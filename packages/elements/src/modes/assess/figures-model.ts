import { analyzeGaps, scoreReadiness, type Policy, type RaterRole } from '@career-tracks/core';
import type { AssessmentModel, Basis, ListModel } from './assessment-model.js';
import { placeOf } from './assessment-view.js';

const sides: Readonly<Record<Basis, ReadonlySet<RaterRole>>> = {
  self: new Set(['self']),
  manager: new Set(['manager', 'peer']),
};

/**
 * Works out what an assessment comes to. `chosen` is whose ratings count; left out, the manager's as soon as they
 * are to be seen. What the two agreed counts either way.
 */
export function figuresModel(
  list: ListModel,
  chosen: Basis | undefined,
  policy: Policy | undefined,
): AssessmentModel {
  const { framework, matrix, target, seen, viewer } = list;
  const has = (basis: Basis): boolean => seen.ratings.some(({ rater }) => sides[basis].has(rater));
  const basis = chosen ?? (has('manager') ? 'manager' : viewer);
  const ratings = seen.ratings.filter(({ rater }) => rater === 'agreed' || sides[basis].has(rater));
  const used = { ...seen, ratings };
  const gaps = analyzeGaps(framework, used, placeOf(matrix, target), policy);
  return {
    ...list,
    used,
    gaps,
    readiness: scoreReadiness(gaps),
    basis,
    hasOtherBasis: has('self') && has('manager'),
  };
}
