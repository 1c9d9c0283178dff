import type { Framework, Ladder, LadderLine, Track } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';
import { heading } from './heading.js';
import { ladderFigure } from './ladder.js';
import type { TrackView } from './track-view.js';

/** What a header needs besides the track. */
export interface HeaderSettings {
  readonly t: Localizer;
  readonly headingLevel: number;
  readonly selectTrack: (track: string) => void;
}

/** The title of a track, its facts, and where it stands among its siblings. */
export function header(view: TrackView, settings: HeaderSettings): TemplateResult {
  const { track } = view.matrix;
  return html`<header class="head" part="header">
    <div>
      ${titleBlock(track, settings)}${
        track.description ? html`<p class="lede">${track.description}</p>` : nothing
      }${facts(track, settings.t)}
    </div>
    ${ladderFigure(view, settings)}
  </header>`;
}

/** The header in a narrow container: the facts in one line, the siblings as links. */
export function narrowHeader({ matrix, ladder }: TrackView, settings: HeaderSettings): TemplateResult {
  const { track } = matrix;
  const { t } = settings;
  const facts = [track.function, trackType(track, t)].filter((fact): fact is string => !!fact?.trim());
  return html`<header class="head" part="header">
    <div>
      ${titleBlock(track, settings)}${
        facts.length > 0 ? html`<p class="lede">${facts.join(', ')}</p>` : nothing
      }${siblings(ladder, track).map(({ track: sibling }) => {
        const id = t.known(`sibling-${sibling.type}`)
          ? (`sibling-${sibling.type}` as 'sibling-management')
          : 'siblingOther';
        return html`<p class="sibling">
          ${trackLink(sibling, t.text(id, { track: sibling.name }), settings)}
        </p>`;
      })}
    </div>
  </header>`;
}

export function titleBlock(
  { name }: Pick<Track, 'name'>,
  { t, headingLevel }: HeaderSettings,
): TemplateResult {
  return html`<p class="eyebrow" lang=${t.language}>${t.text('eyebrow')}</p>
    ${heading(headingLevel, name.trim() || t.text('untitled'), 'title', 'title')}`;
}

/** The other tracks of the group. */
export const siblings = (ladder: Ladder, track: Track): LadderLine[] =>
  ladder.lines.filter((line) => line.track.id !== track.id);

export function trackLink(
  track: Pick<Track, 'id'>,
  text: string,
  { selectTrack }: HeaderSettings,
): TemplateResult {
  return html`<button type="button" class="link" @click=${() => selectTrack(track.id)}>${text}</button>`;
}

export function nearestPublished(framework: Framework, track: string): Track | undefined {
  return framework.tracks.find(({ id, competencies }) => id !== track && (competencies?.length ?? 0) > 0);
}

const trackType = ({ type }: Track, t: Localizer): string | undefined =>
  type === undefined ? undefined : (t.known(`type-${type}`) ?? type);

function facts(track: Track, t: Localizer): TemplateResult | typeof nothing {
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
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}
