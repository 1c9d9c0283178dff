import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';

/** How many bars each cell of the skeleton shows, row by row. */
const skeleton = ['1222', '1232', '1222', '1232', '1222'];

/** The matrix in outline, with a sentence. Both appear only when loading takes a while. */
export function loadingState(t: Localizer): TemplateResult {
  return html`<div class="late" lang=${t.language}>
    <p class="soft">${t.text('loading')}</p>
    <div class="skeleton" aria-hidden="true">
      ${skeleton.map((row) => html`<div class="skel-row">${[...row].map((bars) => html`<span>${[...'1'.repeat(Number(bars))].map(() => html`<i class="skel"></i>`)}</span>`)}</div>`)}</div></div>`;
}
