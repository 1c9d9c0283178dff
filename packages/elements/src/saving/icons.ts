import { svg, type TemplateResult } from 'lit';
import { glyph } from '../render/icons.js';

const circle = svg`<circle cx="8" cy="8" r="6.25"/>`;

/** What stands beside the words about saving. */
export const icons = {
  saved: glyph(svg`${circle}<path d="M5 8.3l2.2 2.3L11 6"/>`),
  info: glyph(svg`${circle}<path d="M8 7.3V11M8 5h.01"/>`),
  warning: glyph(svg`<path d="M8 2l6.3 11.5H1.7zM8 6.2v3.6M8 11.6h.01"/>`),
  differ: glyph(svg`<path d="M3 6h10M3 10h10M10.5 3l-5 10"/>`),
} satisfies Record<string, TemplateResult>;
