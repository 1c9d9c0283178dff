import type { RatingPoint } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localizer } from '../../i18n/localizer.js';
import { apartAnswers, ratingShape, ratingWord } from './rating-mark.js';

/** One question and its answers. */
export interface Choice {
  readonly legend: unknown;
  /** Names the group among all of the element. */
  readonly name: string;
  readonly value: string | undefined;
  readonly points: readonly RatingPoint[];
  readonly choose: (value: string) => void;
  /** Takes the answer back; left out where there is nothing to take back. */
  readonly clear: (() => void) | undefined;
}

/** The points of the scale as native radios, and set apart from them, but in the same group, what is no point. */
export function ratingChoice(choice: Choice, t: Localizer): TemplateResult {
  const { legend, points, value, clear } = choice;
  const { description } = points.find(({ id }) => id === value) ?? {};
  // The button is about to go: the focus stays in the group.
  const clearHere = (event: Event): void => {
    (event.currentTarget as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
    clear?.();
  };
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    <div class="answers">
      <div class="scale">${points.map(({ id }) => answer(id, choice, t))}</div>
      <div class="scale apart" lang=${t.language}>${apartAnswers.map((id) => answer(id, choice, t))}</div>
    </div>
    ${description?.trim() ? html`<p class="sub">${description}</p>` : nothing}${
      clear
        ? html`<button type="button" class="link" lang=${t.language} @click=${clearHere}>${t.text('clearRating')}</button>`
        : nothing
    }
  </fieldset>`;
}

function answer(id: string, { name, value, points, choose }: Choice, t: Localizer): TemplateResult {
  return html`<label
    ><input type="radio" name=${name} .checked=${live(id === value)} @change=${() => choose(id)} />${ratingShape(
      id,
      points,
    )}<span>${ratingWord(id, points, t)}</span></label
  >`;
}
