import { svg } from 'lit';

/** Shapes of how a stage stands, and of what can be done with an action. */
export const signs = {
  done: svg`<circle cx="8" cy="8" r="6"/><path d="M5.4 8.2l1.8 1.9 3.5-4"/>`,
  here: svg`<circle cx="8" cy="8" r="5.25"/><circle class="solid" cx="8" cy="8" r="2.5"/>`,
  open: svg`<circle cx="8" cy="8" r="5.25"/>`,
  behind: svg`<circle cx="8" cy="8" r="5.25"/><path d="M10 8H6"/>`,
  warn: svg`<path d="M8 2.5l6 11H2zM8 6.5v3.2M8 11.6h.01"/>`,
  edit: svg`<path d="M3 13l.6-3L10.5 3.1a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L6 12.4z"/>`,
  calendar: svg`<path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2V5M10.5 2.2V5"/>`,
  download: svg`<path d="M8 2.5v7.5M4.75 7L8 10.25 11.25 7M3 13.5h10"/>`,
};
