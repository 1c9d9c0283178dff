import { svg } from 'lit';
import { glyph } from '../../render/icons.js';

/** The drawings of the tools. */
export const icons = {
  undo: glyph(svg`<path d="M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6M5.5 3l-3 3 3 3"/>`, true),
  redo: glyph(svg`<path d="M13.5 6h-7a3.75 3.75 0 0 0 0 7.5H10M10.5 3l3 3-3 3"/>`, true),
  paste: glyph(svg`<path d="M5.5 3H3.5v11h9V3h-2M6.5 8h3M6.5 11h3M5.5 1.75h5V4.5h-5z"/>`),
  more: glyph(svg`<path stroke-width="2" d="M3.5 8h.01M8 8h.01M12.5 8h.01"/>`),
};
