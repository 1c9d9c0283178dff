import type { CSSResult, ReactiveElement } from 'lit';

/** Adds styles that came on demand to those that an element has. Their order stays: what came first is not put last. */
export function adopt(element: ReactiveElement, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = element.renderRoot as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
