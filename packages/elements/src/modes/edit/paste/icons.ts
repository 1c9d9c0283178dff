import { svg } from 'lit';
import { glyph } from '../../../render/icons.js';

/** The pasted words come in place of others. */
export const swapIcon = glyph(svg`<path d="M3.5 5.5H13M10 2.5l3 3-3 3M12.5 10.5H3M6 7.5l-3 3 3 3"/>`);

/** Nothing was pasted here. */
export const blankIcon = glyph(svg`<path stroke-dasharray="2 2" d="M2.5 3.5h11v9h-11z"/>`);
