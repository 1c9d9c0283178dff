import { formatPath, type Framework, type Issue } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { heading } from './heading.js';
import { icon } from './icons.js';

/** The framework could not be fetched. */
export function unreachableState(
  source: string,
  status: number | undefined,
  t: Localizer,
  headingLevel: number,
  retry: () => void,
): TemplateResult {
  const text =
    status === undefined
      ? t.text('loadText', { source })
      : t.text('loadStatus', { source, status: String(status) });
  return failure(
    t,
    headingLevel,
    t.text('loadTitle'),
    text,
    html`<button type="button" class="btn primary" @click=${retry}>${t.text('tryAgain')}</button>`,
  );
}

/** The document is not a framework: short for readers, exact for those who keep it. */
export function invalidState(issues: readonly Issue[], t: Localizer, headingLevel: number): TemplateResult {
  const details = html`<details class="where">
    <summary>${t.text('invalidWhere')}</summary>
    <ul class="issues" role="list" lang="en">
      ${issues.map(({ path, message }) => html`<li><code>${formatPath(path)}</code> ${message}</li>`)}
    </ul>
  </details>`;
  return failure(
    t,
    headingLevel,
    t.text('invalidTitle'),
    t.text('invalidText', { count: issues.length }),
    details,
  );
}

/** The page asked for a track that the framework lacks. */
export function unknownTrackState(framework: Framework, t: Localizer, headingLevel: number): TemplateResult {
  const tracks = t.list(framework.tracks.slice(0, 20).map(({ id }) => id));
  return failure(
    t,
    headingLevel,
    t.text('unknownTrackTitle'),
    t.text('unknownTrackText', { tracks }),
    nothing,
  );
}

function failure(
  t: Localizer,
  headingLevel: number,
  title: string,
  text: string,
  more: unknown,
): TemplateResult {
  return html`<div class="state" part="error" role="alert" lang=${t.language}>
    ${heading(headingLevel, html`${icon('error')}${title}`, 'state-title')}
    <p>${text}</p>
    ${more}
  </div>`;
}
