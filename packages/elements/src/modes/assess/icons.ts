import { svg } from 'lit';

/** The shapes of ratings: they go with words, and differ in outline and not in colour alone. */
export const shapes = {
  unknown: svg`<circle class="open" cx="8" cy="8" r="6" stroke-dasharray="1.7 2.07"/>`,
  apart: svg`<circle class="open" cx="8" cy="8" r="6" stroke-dasharray="1.7 2.07"/><path d="M5 8h6"/>`,
  least: svg`<circle cx="8" cy="8" r="6"/>`,
  part: svg`<circle cx="8" cy="8" r="6"/><path class="fill" d="M2 8a6 6 0 0 0 12 0z"/>`,
  full: svg`<circle class="fill" cx="8" cy="8" r="6.75"/><path class="cut" d="M5 8.2l2.1 2.2L11 6"/>`,
  more: svg`<circle class="fill" cx="8" cy="8" r="6.75"/><path class="cut" d="M8 11.2V5M5.2 7.6L8 4.9l2.8 2.7"/>`,
};

/** Marks of how two ratings stand to each other, and of the list's own controls. */
export const signs = {
  differ: svg`<path d="M3 6h10M3 10h10M10.5 2.5l-5 11"/>`,
  several: svg`<path d="M6 4h7.5M6 8h7.5M6 12h7.5M2.75 4h.01M2.75 8h.01M2.75 12h.01"/>`,
  minus: svg`<path d="M3.5 8h9"/>`,
  undo: svg`<path d="M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6M5.5 3l-3 3 3 3"/>`,
  redo: svg`<path d="M13.5 6h-7a3.75 3.75 0 0 0 0 7.5H10M10.5 3l3 3-3 3"/>`,
};
