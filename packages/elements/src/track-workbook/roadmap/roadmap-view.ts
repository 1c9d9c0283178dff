import { html, type LitElement } from 'lit';
import type { StepSettings } from '../steps/step.js';

/** The roadmap of the stages: its figure, and every stage with what there is to do. */
export class RoadmapView {
  readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  render({ definition }: StepSettings): unknown {
    return html`<ol>
      ${definition.stages.map(({ title }) => html`<li>${title}</li>`)}
    </ol>`;
  }
}
