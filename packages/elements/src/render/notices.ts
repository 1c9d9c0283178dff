import { formatPath, type Framework, type Issue, type Track } from '@career-tracks/core';
import { css, html, nothing, type TemplateResult } from 'lit';
import { notices as english } from '../i18n/english/notices.js';
import type { Localizer } from '../i18n/localizer.js';
import { loading } from '../styles/loading.js';
import { notices as words } from '../styles/notices.js';
import { titleBlock, type HeaderSettings } from './header.js';
import { heading } from './heading.js';
import { icon } from './icons.js';
import { loadingState } from './loading.js';
import type { TrackView } from './track-view.js';

/** All that they are drawn with. */
export const styles = css`
  ${loading}
  ${words}
`;

/** Everything that stands in place of a track: loaded when there is none to show. */
export const notices = {
  english,
  loadingState,
  emptyState,
  unpublishedState,
  unreachableState,
  invalidState,
  unknownTrackState,
};

/** Nothing to show, and nobody to blame: what it is, and one next move. */
function emptyState(t: Localizer, headingLevel: number): TemplateResult {
  return html`<slot name="empty"
    ><div class="state" part="empty" lang=${t.language}>
      ${heading(headingLevel, t.text('emptyTitle'), 'state-title')}
      <p>${t.text('emptyText')}</p>
    </div></slot
  >`;
}

/** A track that nobody has written yet, and the nearest that somebody has. */
function unpublishedState(
  { framework, matrix }: TrackView,
  settings: HeaderSettings & { readonly nav?: unknown },
): TemplateResult {
  const { t, headingLevel, selectTrack } = settings;
  const { track } = matrix;
  const near = nearestPublished(framework, track.id);
  const sentences = [
    track.owner ? t.text('unpublishedBy', { owner: track.owner }) : t.text('unpublishedText'),
    near ? t.text('unpublishedNear', { track: near.name }) : '',
  ];
  return html`<header class="head" part="header"><div>${titleBlock(track, settings)}</div></header>
    ${settings.nav}<slot name="empty"
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

function nearestPublished(framework: Framework, track: string): Track | undefined {
  return framework.tracks.find(({ id, competencies }) => id !== track && (competencies?.length ?? 0) > 0);
}

/** The framework could not be fetched. */
function unreachableState(
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
function invalidState(
  issues: readonly Issue[],
  t: Localizer,
  headingLevel: number,
  title = t.text('invalidTitle'),
): TemplateResult {
  const details = html`<details class="where">
    <summary>${t.text('invalidWhere')}</summary>
    <ul class="issues" role="list" lang="en">
      ${issues.map(({ path, message }) => html`<li><code>${formatPath(path)}</code> ${message}</li>`)}
    </ul>
  </details>`;
  return failure(t, headingLevel, title, t.text('invalidText', { count: issues.length }), details);
}

/** The page asked for a track that the framework lacks. */
function unknownTrackState(framework: Framework, t: Localizer, headingLevel: number): TemplateResult {
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
