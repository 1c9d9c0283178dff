import type { Assessment } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { titleBlock } from '../../render/header.js';
import { heading } from '../../render/heading.js';
import { fullName } from '../../render/level-names.js';
import type { TrackView } from '../../render/track-view.js';
import type { ModeSettings } from '../mode.js';
import type { ListModel } from './assessment-model.js';

/** Whom the assessment is about, where they are, and the level that is looked at, to choose another. */
export function personHeader(
  { matrix, target, names }: ListModel,
  { person, level }: Assessment,
  own: number,
  { t, headingLevel }: ModeSettings,
  lookAt: (level: string) => void,
): TemplateResult {
  const { track, columns } = matrix;
  const trackName = track.name.trim() || t.text('untitled');
  const name = names.self?.trim() || person?.name?.trim();
  const now = own >= 0 ? own : columns.findIndex(({ id }) => id === level);
  const fact = (term: unknown, value: unknown): TemplateResult =>
    html`<div>
      <dt lang=${t.language}>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  const manager = names.manager?.trim();
  return html`<header class="head" part="header">
    <div>
      <p class="eyebrow">${name ? trackName : html`<span lang=${t.language}>${t.text('eyebrow')}</span>`}</p>
      ${heading(headingLevel, name ?? trackName, 'title', 'title')}
      <dl class="facts">
        ${columns.length > 1 && now >= 0 ? fact(t.text('now'), html`<bdi>${fullName(columns, now)}</bdi>`) : nothing}${
          columns.length > 1
            ? fact(
                html`<label for="look-at">${t.text('lookingAt')}</label>`,
                html`<select
                  id="look-at"
                  class="select"
                  @change=${(event: Event) => lookAt((event.target as HTMLSelectElement).value)}>
                  ${columns.map(
                    ({ id }, index) =>
                      html`<option .value=${id} .selected=${live(index === target)}>
                        ${fullName(columns, index)}
                      </option>`,
                  )}
                </select>`,
              )
            : nothing
        }${manager ? fact(t.text('manager'), html`<bdi>${manager}</bdi>`) : nothing}
      </dl>
    </div>
  </header>`;
}

/** The track alone, where no ratings are to be seen. */
export const plainHeader = ({ matrix }: TrackView, settings: ModeSettings): TemplateResult =>
  html`<header class="head" part="header"><div>${titleBlock(matrix.track, settings)}</div></header>
    ${settings.nav}`;
