import { svg } from 'lit';
import { glyph } from '../../render/icons.js';

/** The drawings of the tools and menus. */
export const icons = {
  undo: glyph(svg`<path d="M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6M5.5 3l-3 3 3 3"/>`, true),
  redo: glyph(svg`<path d="M13.5 6h-7a3.75 3.75 0 0 0 0 7.5H10M10.5 3l3 3-3 3"/>`, true),
  paste: glyph(svg`<path d="M5.5 3H3.5v11h9V3h-2M6.5 8h3M6.5 11h3M5.5 1.75h5V4.5h-5z"/>`),
  more: glyph(svg`<path stroke-width="2" d="M3.5 8h.01M8 8h.01M12.5 8h.01"/>`),
  up: glyph(svg`<path d="M4 10l4-4 4 4"/>`),
  copy: glyph(svg`<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"/>`),
  remove: glyph(svg`<path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9"/>`),
  write: glyph(svg`<path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7"/>`),
  weigh: glyph(svg`<path d="M8 3v10M4.5 13h7M3 5h10M3 5l-1.5 4h3zM13 5l-1.5 4h3z"/>`),
};
