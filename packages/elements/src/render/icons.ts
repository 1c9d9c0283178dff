import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const paths = {
  pin: svg`<path d="M8 14s4.5-4.1 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.9 8 14 8 14z"/><circle cx="8" cy="6.5" r="1.5"/>`,
  next: svg`<path d="M2.5 8h11M9.5 4l4 4-4 4"/>`,
  new: svg`<path d="M8 3v10M3 8h10"/>`,
  wider: svg`<path d="M1.5 8h13M4.5 5l-3 3 3 3M11.5 5l3 3-3 3"/>`,
  same: svg`<path d="M3.5 6h9M3.5 10h9"/>`,
  check: svg`<path d="M3 8.5l3.3 3.5L13 4.5"/>`,
  down: svg`<path d="M4 6l4 4 4-4"/>`,
  left: svg`<path d="M10 4L6 8l4 4"/>`,
  right: svg`<path d="M6 4l4 4-4 4"/>`,
  gate: svg`<path d="M3.5 14V3.5M12.5 14V3.5M3.5 6h9M3.5 10.5h9"/>`,
  print: svg`<path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z"/>`,
  error: svg`<path d="M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 4.8v3.7M8 11h.01"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** Icons that point along the line of reading turn round in right-to-left text. */
const directed: ReadonlySet<string> = new Set(['next', 'left', 'right']);

/** A drawing beside words; it never stands for them, so a screen reader passes over it. */
export const icon = (name: keyof typeof paths): TemplateResult => glyph(paths[name], directed.has(name));

/** A drawing of your own on the grid of 16 by 16; one that `turns` is mirrored in right-to-left text. */
export function glyph(path: SVGTemplateResult, turns = false): TemplateResult {
  return html`<svg class=${turns ? 'i dir' : 'i'} viewBox="0 0 16 16" aria-hidden="true">${path}</svg>`;
}
