import type { Rating, RatingPoint } from '@career-tracks/core';
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import type { ListRow } from './list-row.js';
import { isOpenToBoth, otherName, type Viewer } from './viewer.js';

/** How far each has come, who sees what, and the way to change that. */
export function sharingLine(
  rows: readonly ListRow[],
  points: readonly RatingPoint[],
  viewer: Viewer,
  t: Localizer,
  setShared: (shared: boolean) => void,
): TemplateResult {
  const asked = rows.flatMap(({ difference }) => difference ?? []);
  const isPoint = (rating: Rating | undefined): boolean => points.some(({ id }) => id === rating?.value);
  const rated = (role: Viewer['other']): number =>
    asked.filter((each) => [each, ...each.statements].some((one) => isPoint(one[role]))).length;
  const isShared = isOpenToBoth(viewer);
  const values = {
    name: otherName(viewer, t),
    own: rated(viewer.rater.rater),
    other: rated(viewer.other),
    total: asked.length,
  };
  const counted = t.text(isShared ? 'ratedBoth' : 'ratedOwn', values);
  const seen = t.text(
    isShared
      ? 'sharedBoth'
      : viewer.hasShared
        ? 'sharedOwn'
        : viewer.otherHasShared
          ? 'sharedOther'
          : 'sharedNone',
    values,
  );
  return html`<div class="sharing" lang=${t.language}>
    <p class="sub"><bdi>${counted} ${seen}</bdi></p>
    <button type="button" class="btn" @click=${() => setShared(!viewer.hasShared)}>
      ${t.text(viewer.hasShared ? 'unshare' : 'share')}
    </button>
  </div>`;
}
