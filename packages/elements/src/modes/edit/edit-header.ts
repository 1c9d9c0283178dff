import { html, nothing, type TemplateResult } from 'lit';
import { facts, titleBlock, type HeaderSettings } from '../../render/header.js';
import type { TrackView } from '../../render/track-view.js';

/** The title and facts of the track, with the way to change them. */
export function editHeader(
  { matrix: { track } }: TrackView,
  settings: HeaderSettings,
  details: () => void,
): TemplateResult {
  const { t } = settings;
  return html`<header class="head edit-head" part="header">
    <div>${titleBlock(track, settings)}</div>
    <button type="button" class="btn quiet" lang=${t.language} @click=${details}>${t.text('editDetails')}</button>
    <div>${track.description ? html`<p class="lede">${track.description}</p>` : nothing}${facts(track, t)}</div>
  </header>`;
}
