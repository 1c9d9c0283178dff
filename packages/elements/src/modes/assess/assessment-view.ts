import {
  analyzeGaps,
  defaultRatingScale,
  scoreReadiness,
  type Assessment,
  type Framework,
  type Matrix,
  type Policy,
  type RaterRole,
  type RatingPoint,
} from '@career-tracks/core';
import { assessmentSeenBy } from '@career-tracks/core/assess';
import { ratingDifferences } from '@career-tracks/core/growth';
import type { Localizer } from '../../i18n/localizer.js';
import { levelName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import type { AssessmentModel, Basis } from './assessment-model.js';
import { isOwn, type Viewer } from './viewer.js';

/**
 * Works out all that is drawn of an assessment at the level in place `target`, from what the viewer may see of it
 * and nothing else. `chosen` is whose ratings the figures are to use; left out, the manager's as soon as they are
 * to be seen.
 */
export function assessmentModel(
  { framework, matrix }: TrackView,
  assessment: Assessment,
  target: number,
  viewer: Viewer,
  chosen: Basis | undefined,
  policy: Policy | undefined,
  points: readonly RatingPoint[],
  today: string,
  t: Localizer,
): AssessmentModel {
  const own = viewer.rater.rater;
  const seen = assessmentSeenBy(assessment, viewer.rater);
  // Of several of the viewer's own role, the list compares the viewer.
  const compared = {
    ...seen,
    ratings: seen.ratings.filter((one) => one.rater !== own || isOwn(one, viewer)),
  };
  const has = (basis: Basis): boolean => seen.ratings.some(({ rater }) => sides[basis].has(rater));
  const hasOtherBasis = has('self') && has('manager');
  const basis = chosen ?? (has('manager') ? 'manager' : own);
  const used = {
    ...seen,
    ratings: seen.ratings.filter(({ rater }) => rater === 'agreed' || sides[basis].has(rater)),
  };
  const named = isNamed(matrix, target);
  const at = { track: matrix.track.id, level: matrix.columns[target]?.id ?? '' };
  const gaps = analyzeGaps(framework, used, at, policy);
  return {
    framework,
    matrix,
    target,
    targetName: named ? levelName(matrix.columns, target) : t.text('theRole'),
    isNamed: named,
    points,
    seen,
    used,
    gaps,
    readiness: scoreReadiness(gaps),
    differences: ratingDifferences(framework, compared, at),
    viewer: own,
    names: viewer.names,
    basis,
    hasOtherBasis,
    today,
  };
}

const sides: Readonly<Record<Basis, ReadonlySet<RaterRole>>> = {
  self: new Set(['self']),
  manager: new Set(['manager', 'peer']),
};

/** Whether a level is told apart from others by a name; the only level of a track without levels is not. */
const isNamed = ({ columns }: Matrix, target: number): boolean =>
  columns.length > 1 || Boolean(columns[target]?.code?.trim() || columns[target]?.title?.trim());

/** The points of the framework's scale; those of the scale that stands in where it has none, in the words of `t`. */
export const pointsOf = ({ ratingScale }: Framework, t: Localizer): readonly RatingPoint[] =>
  ratingScale?.points ??
  defaultRatingScale.points.map((point) => ({ ...point, name: t.known(`rating-${point.id}`) ?? point.name }));

/** The place of the level to look at: what the person chose, else the host's target, else the one after their own. */
export function targetPlace(
  { matrix, own, next }: TrackView,
  assessment: Assessment,
  chosen: string | undefined,
): number {
  const place = (id: string | undefined): number => matrix.columns.findIndex((column) => column.id === id);
  const [wanted, held] = [place(chosen), own >= 0 ? own : place(assessment.level)];
  if (wanted >= 0) return wanted;
  if (next >= 0) return next;
  return held >= 0 ? Math.min(held + 1, matrix.columns.length - 1) : 0;
}
