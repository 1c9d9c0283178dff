import { svg, type SVGTemplateResult } from 'lit';

/** The pattern for what is not known. It stands beside its use, so that `url(#…)` finds it in a shadow root. */
export const hatch = (id: string): SVGTemplateResult =>
  svg`<defs><pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-bg" width="5" height="5"/><rect class="hatch-fg" width="1.75" height="5"/></pattern></defs>`;

/** A share as a length. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;
