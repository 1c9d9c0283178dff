import { html, type LitElement } from 'lit';
import { OnDemand } from '../../controllers/on-demand.js';
import type { StepSettings } from './step.js';

/** Something that a step loads when it is first drawn: one for each element. */
export function stepPart<Part>(
  load: (settings: StepSettings) => Promise<Part>,
): (settings: StepSettings, draw: (part: Part) => unknown) => unknown {
  const parts = new WeakMap<LitElement, OnDemand<Part>>();
  return (settings, draw) => {
    const { host, t } = settings;
    const part = parts.get(host) ?? new OnDemand(host, () => load(settings));
    parts.set(host, part);
    const loaded = part.module;
    if (loaded) return draw(loaded);
    if (part.failed) parts.delete(host);
    return html`<p class="soft" lang=${t.language} role=${part.failed ? 'alert' : 'status'}>
      ${t.text(part.failed ? 'modeFailed' : 'loading')}
    </p>`;
  };
}
