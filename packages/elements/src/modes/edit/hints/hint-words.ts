import type { CheckerRule, Finding } from '@career-tracks/core/checker';
import { html, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { glyph } from '../../../render/icons.js';

const drawings = {
  warn: glyph(svg`<path d="M8 2.5L14.5 13.5h-13zM8 6.5v3.2M8 11.6h.01"/>`),
  empty: glyph(svg`<path stroke-dasharray="2 1.6" d="M2.5 4h11v8h-11z"/>`),
  jargon: glyph(svg`<path d="M2.5 4h11M2.5 7.5h7M2.5 11h4M10 9.5l3.5 3.5M13.5 9.5L10 13"/>`),
  step: glyph(svg`<path d="M1.5 13h5V8h3V4.5h5"/>`),
};

const drawingOf: { readonly [rule in CheckerRule]?: keyof typeof drawings } = {
  'empty-cell': 'empty',
  'never-described': 'empty',
  'single-level': 'empty',
  jargon: 'jargon',
  'hard-words': 'jargon',
  'unexplained-acronym': 'jargon',
  'step-too-big': 'step',
  'nothing-new': 'step',
};

/** The drawing of a kind of hint, or of all of them; it stands beside its name. */
export const hintIcon = (rule?: CheckerRule): TemplateResult => drawings[(rule && drawingOf[rule]) ?? 'warn'];

/** What a hint says, in one sentence. */
export function hintText(finding: Finding, t: Localizer): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding)) {
    if (typeof value === 'string') values[name] = value;
    else if (typeof value === 'number') values[name] = Math.round(value);
    else if (Array.isArray(value)) values[name === 'words' ? 'list' : name] = t.list(value as string[]);
  }
  return t.text(`hint-${finding.rule}`, values);
}

/** A hint under the words that it is about. */
export const hintLine = (finding: Finding, t: Localizer): TemplateResult =>
  html`<p class="hint" lang=${t.language}>${hintIcon(finding.rule)}<bdi>${hintText(finding, t)}</bdi></p>`;
