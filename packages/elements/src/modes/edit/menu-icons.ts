import { svg } from 'lit';
import { glyph } from '../../render/icons.js';

/** The drawings of the menus. */
export const menuIcons = {
  up: glyph(svg`<path d="M4 10l4-4 4 4"/>`),
  copy: glyph(svg`<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"/>`),
  remove: glyph(svg`<path d="M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9"/>`),
  write: glyph(svg`<path d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7"/>`),
  weigh: glyph(svg`<path d="M8 3v10M4.5 13h7M3 5h10M3 5l-1.5 4h3zM13 5l-1.5 4h3z"/>`),
};
