import type { LitElement } from 'lit';

/** Elements whose text does not fit into them; what scrolls or is hidden from sight on purpose is left out. */
export const cut = ({ renderRoot }: LitElement): string[] =>
  [...renderRoot.querySelectorAll('*')]
    .filter((part) => !part.closest('.vh, .scroller, .tabs, .what, .tl-track, input, svg'))
    .filter(
      (part) =>
        part.scrollWidth > part.clientWidth + 1 &&
        part.clientWidth > 1 &&
        getComputedStyle(part).display !== 'inline',
    )
    .map((part) => `${part.localName}.${part.className}: ${part.scrollWidth} in ${part.clientWidth}`);
