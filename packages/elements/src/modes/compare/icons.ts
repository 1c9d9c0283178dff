import { svg } from 'lit';
import { glyph } from '../../render/icons.js';

/** Two levels change places. */
export const swapIcon = glyph(svg`<path d="M3.5 5.5H13M10 2.5l3 3-3 3M12.5 10.5H3M6 7.5l-3 3 3 3"/>`);
