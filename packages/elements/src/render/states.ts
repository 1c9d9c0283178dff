import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { nearestPublished, titleBlock, type HeaderSettings } from './header.js';
import { heading } from './heading.js';
import type { TrackView } from './track-view.js';

/** How many bars each cell of the skeleton shows, row by row. */
const skeleton = ['1222', '1232', '1222', '1232', '1222'];

/** The matrix in outline, with a sentence. Both appear only when loading takes a while. */
export function loadingState(t: Localizer): TemplateResult {
  return html`<div class="late" lang=${t.language}>
    <p class="soft">${t.text('loading')}</p>
    <div class="skeleton" aria-hidden="true">
      ${skeleton.map((row) => html`<div class="skel-row">${[...row].map((bars) => html`<span>${[...'1'.repeat(Number(bars))].map(() => html`<i class="skel"></i>`)}</span>`)}</div>`)}</div></div>`;
}

/** Nothing to show, and nobody to blame: what it is, and one next move. */
export function emptyState(t: Localizer, headingLevel: number): TemplateResult {
  return html`<slot name="empty"
    ><div class="state" part="empty" lang=${t.language}>
      ${heading(headingLevel, t.text('emptyTitle'), 'state-title')}
      <p>${t.text('emptyText')}</p>
    </div></slot
  >`;
}

/** A track that nobody has written yet, and the nearest that somebody has. */
export function unpublishedState({ framework, matrix }: TrackView, settings: HeaderSettings): TemplateResult {
  const { t, headingLevel, selectTrack } = settings;
  const { track } = matrix;
  const near = nearestPublished(framework, track.id);
  const sentences = [
    track.owner ? t.text('unpublishedBy', { owner: track.owner }) : t.text('unpublishedText'),
    near ? t.text('unpublishedNear', { track: near.name }) : '',
  ];
  return html`<header class="head" part="header"><div>${titleBlock(track, settings)}</div></header>
    <slot name="empty"
      ><div class="state" part="empty" lang=${t.language}>
        ${heading(headingLevel + 1, t.text('unpublishedTitle'), 'state-title')}
        <p>${sentences.join(' ')}</p>
        ${
          near
            ? html`<button type="button" class="btn" @click=${() => selectTrack(near.id)}>
                ${t.text('sibling', { track: near.name })}
              </button>`
            : nothing
        }
      </div></slot
    >`;
}
