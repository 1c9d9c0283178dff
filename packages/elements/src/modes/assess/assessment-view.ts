import {
  defaultRatingScale,
  type Assessment,
  type Framework,
  type Matrix,
  type RatingPoint,
  type Target,
} from '@career-tracks/core';
import { assessmentSeenBy } from '@career-tracks/core/assess';
import { ratingDifferences } from '@career-tracks/core/growth';
import type { Localizer } from '../../i18n/localizer.js';
import { levelName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import type { ListModel } from './assessment-model.js';
import { isOwn, type Viewer } from './viewer.js';

/**
 * Works out what the list draws of an assessment at the level in place `target`, from what the viewer may see of it
 * and nothing else.
 */
export function listModel(
  { framework, matrix }: TrackView,
  assessment: Assessment,
  target: number,
  viewer: Viewer,
  points: readonly RatingPoint[],
  today: string,
  t: Localizer,
): ListModel {
  const own = viewer.rater.rater;
  const seen = assessmentSeenBy(assessment, viewer.rater);
  // Of several of the viewer's own role, the list compares the viewer.
  const ratings = seen.ratings.filter((one) => one.rater !== own || isOwn(one, viewer));
  const named = isNamed(matrix, target);
  return {
    framework,
    matrix,
    target,
    targetName: named ? levelName(matrix.columns, target) : t.text('theRole'),
    isNamed: named,
    points,
    seen,
    differences: ratingDifferences(framework, { ...seen, ratings }, placeOf(matrix, target)),
    viewer: own,
    names: viewer.names,
    today,
  };
}

/** The track and level that are looked at. */
export const placeOf = ({ track, columns }: Matrix, target: number): Required<Target> => ({
  track: track.id,
  level: columns[target]?.id ?? '',
});

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
