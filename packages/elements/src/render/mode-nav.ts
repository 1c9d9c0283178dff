import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../i18n/localizer.js';

/** One of the ways to work with a track, and its name. */
export interface ModeLink {
  readonly id: string;
  readonly name: string;
}

/** The way from one mode to the others; nothing where there is only one. */
export function modeNav(
  links: readonly ModeLink[],
  current: string,
  select: (id: string) => void,
  t: Localizer,
): TemplateResult | typeof nothing {
  if (links.length < 2) return nothing;
  return html`<nav class="modes" part="modes" aria-label=${t.text('modes')} lang=${t.language}>
    ${links.map(
      ({ id, name }) =>
        html`<button
          type="button"
          aria-current=${id === current ? 'true' : nothing}
          @click=${() => id !== current && select(id)}>
          ${name}
        </button>`,
    )}
  </nav>`;
}
