import type { TaskCount } from '@career-tracks/core/workbook';
import { html, svg, type TemplateResult } from 'lit';

/** How much is done, as a bar. It stands beside words. */
export function meterBar({ done, total }: TaskCount): TemplateResult {
  const width = total === 0 ? 0 : (done / total) * 64;
  return html`<svg class="bar" viewBox="0 0 64 8" aria-hidden="true">
    ${svg`<rect class="all" x=".5" y=".5" width="63" height="7"/><rect class="have" width=${width} height="8"/>`}
  </svg>`;
}
