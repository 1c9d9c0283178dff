import type { Track } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { heading } from './heading.js';
import type { TrackView } from './track-view.js';

/** What a header needs besides the track. */
export interface HeaderSettings {
  readonly t: Localizer;
  readonly headingLevel: number;
  readonly selectTrack: (track: string) => void;
}

/** The title of a track, its facts, and the figure of where it stands among its siblings. */
export function header({ matrix }: TrackView, settings: HeaderSettings, figure: unknown): TemplateResult {
  const { track } = matrix;
  return html`<header class="head" part="header">
    <div>
      ${titleBlock(track, settings)}${
        track.description ? html`<p class="lede">${track.description}</p>` : nothing
      }${facts(track, settings.t)}
    </div>
    ${figure}
  </header>`;
}

export function titleBlock(
  { name }: Pick<Track, 'name'>,
  { t, headingLevel }: HeaderSettings,
): TemplateResult {
  return html`<p class="eyebrow" lang=${t.language}>${t.text('eyebrow')}</p>
    ${heading(headingLevel, name.trim() || t.text('untitled'), 'title', 'title')}`;
}

export function trackLink(
  track: Pick<Track, 'id'>,
  text: string,
  { selectTrack }: HeaderSettings,
): TemplateResult {
  return html`<button type="button" class="link" @click=${() => selectTrack(track.id)}>${text}</button>`;
}

export const trackType = ({ type }: Track, t: Localizer): string | undefined =>
  type === undefined ? undefined : (t.known(`type-${type}`) ?? type);

/** Function, type, owner and the day of the last review, as far as they are known. */
export function facts(track: Track, t: Localizer): TemplateResult | typeof nothing {
  const entries = [
    [t.text('function'), track.function],
    [t.text('type'), trackType(track, t)],
    [t.text('owner'), track.owner],
    [t.text('reviewed'), track.reviewed && t.date(track.reviewed)],
  ].filter(([, value]) => value);
  if (entries.length === 0) return nothing;
  return html`<dl class="facts">
    ${entries.map(
      ([name, value]) =>
        html`<div>
          <dt lang=${t.language}>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}
