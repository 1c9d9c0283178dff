import type { RatingPoint } from '@career-tracks/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localizer.js';
import { glyph } from '../../render/icons.js';
import { shapes } from './icons.js';

/** The answers that stand apart from the scale, in the order in which they are offered. */
export const apartAnswers = ['no-evidence', 'no-opportunity', 'not-applicable'] as const;

type ApartAnswer = (typeof apartAnswers)[number];

const isApart = (value: string): value is ApartAnswer => (apartAnswers as readonly string[]).includes(value);

/** An answer in words: the name of its point, or of the state; undefined is the absence of an answer. */
export function ratingWord(value: string | undefined, points: readonly RatingPoint[], t: Localizer): string {
  if (value === undefined) return t.text('notRated');
  if (isApart(value)) return t.text(value);
  return points.find(({ id }) => id === value)?.name.trim() || t.text('untitled');
}

/**
 * The shape of an answer, by what its point is worth: a ring for nothing, half for a part, a tick for the first that
 * is all of it, an arrow for those after it; a dashed ring where nothing is known.
 */
export function ratingShape(value: string | undefined, points: readonly RatingPoint[]): TemplateResult {
  const place = points.findIndex(({ id }) => id === value);
  const point = points[place];
  if (!point) return glyph(value === 'not-applicable' ? shapes.apart : shapes.unknown);
  if (point.value < 1) return glyph(point.value > 0 ? shapes.part : shapes.least);
  return glyph(place > points.findIndex((each) => each.value >= 1) ? shapes.more : shapes.full);
}

/** An answer as shape and word together; nothing in an attribute says which it is. */
export function ratingMark(
  value: string | undefined,
  points: readonly RatingPoint[],
  t: Localizer,
): TemplateResult {
  const isWord = value === undefined || isApart(value);
  return html`<span class="rate" part="rating"
    >${ratingShape(value, points)}<span lang=${isWord ? t.language : nothing}>${ratingWord(value, points, t)}</span></span
  >`;
}
