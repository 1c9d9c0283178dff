import { html, nothing, type TemplateResult } from 'lit';

/** A heading of the level that fits the host's page. Its place in the outline is the host's; its look is ours. */
export function heading(level: number, content: unknown, className: string, part?: string): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${level}
    class=${className}
    tabindex="-1"
    part=${part ?? nothing}>
    ${content}
  </div>`;
}
