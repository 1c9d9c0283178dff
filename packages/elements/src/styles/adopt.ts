import type { CSSResult, ReactiveElement } from 'lit';

/** Adds styles that came on demand to those that an element has. */
export function adopt(element: ReactiveElement, { styleSheet }: CSSResult): void {
  if (styleSheet) (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
}
