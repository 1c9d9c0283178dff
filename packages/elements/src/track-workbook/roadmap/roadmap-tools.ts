import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { glyph } from '../../render/icons.js';
import { signs } from './icons.js';

/** What helps with the whole plan. */
export interface RoadmapTools {
  /** From when dates are suggested, YYYY-MM-DD. */
  readonly from: string;
  readonly setFrom: (day: string) => void;
  readonly suggest: () => void;
  /** Makes a file for calendars; undefined while nothing has a date. */
  readonly calendar: (() => void) | undefined;
  readonly readonly: boolean;
}

/** The days from which dates can be suggested: far from the last one that can be written. */
const earliest = '1000-01-01';
const latest = '2999-12-31';

/** Suggests dates from a day on, and takes the plan into calendars. */
export function roadmapTools(
  { from, setFrom, suggest, calendar, readonly }: RoadmapTools,
  t: Localizer,
): TemplateResult {
  const pick = ({ target }: Event): void => {
    const { value, validity } = target as HTMLInputElement;
    if (validity.valid && value) setFrom(value);
  };
  return html`<div class="rm-tools" lang=${t.language}>
    ${
      readonly
        ? nothing
        : html`<label
              ><span>${t.text('roadmapSuggestFrom')}</span
              ><input
                class="input"
                type="date"
                id="suggest-from"
                required
                min=${earliest}
                max=${latest}
                aria-describedby="suggest-hint"
                .value=${from}
                @change=${pick}
            /></label>
            <button type="button" class="btn" @click=${suggest}>${t.text('roadmapSuggest')}</button>`
    }
    ${
      calendar
        ? html`<button type="button" class="btn" @click=${calendar}>
            ${glyph(signs.calendar)}${t.text('roadmapCalendar')}
          </button>`
        : nothing
    }
    ${readonly ? nothing : html`<span class="remark" id="suggest-hint"><bdi>${t.text('roadmapSuggestHint')}</bdi></span>`}
  </div>`;
}
