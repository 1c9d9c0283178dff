import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../render/icons.js';

/** A disclosure whose content is asked for when it is first opened. */
export function disclosure(
  summary: string,
  isOpen: boolean,
  toggle: (event: Event) => void,
  content: () => unknown,
): TemplateResult {
  return html`<details class="more" ?open=${isOpen} @toggle=${toggle}>
    <summary><bdi>${summary}</bdi>${icon('down')}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
}
