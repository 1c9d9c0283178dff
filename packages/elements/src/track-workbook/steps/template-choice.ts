import { html, type TemplateResult } from 'lit';
import type { TrackTemplate } from '@career-tracks/core/library';
import { stepPart } from './on-demand.js';
import type { StepSettings } from './step.js';

const part = stepPart(() => import('@career-tracks/core/library'));

/** Starter tracks for several roles: the chosen one takes the place of the empty track, and undo takes it back. */
export const templateChoice = (settings: StepSettings): unknown =>
  part(settings, ({ trackTemplates, loadTemplate }) => choice(trackTemplates, loadTemplate, settings));

function choice(
  templates: readonly TrackTemplate[],
  load: (typeof import('@career-tracks/core/library'))['loadTemplate'],
  { t, host, change, announcer }: StepSettings,
): TemplateResult {
  const begin = async (): Promise<void> => {
    const { value, selectedOptions } = host.renderRoot.querySelector('#template') as HTMLSelectElement;
    const framework = await load(value);
    change({ type: 'begin-with-template', at: { template: value } }, (draft) => {
      Object.assign(draft, { framework });
    });
    announcer.say(t.text('workbookTemplateTaken', { name: selectedOptions[0]?.text ?? '' }));
  };
  return html`<div class="template-choice" lang=${t.language}>
    <label class="qlabel" for="template">${t.text('workbookTemplates')}</label>
    <select class="select" id="template">
      ${templates.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
    </select>
    <button type="button" class="btn" @click=${begin}>${t.text('workbookTemplateBegin')}</button>
  </div>`;
}
