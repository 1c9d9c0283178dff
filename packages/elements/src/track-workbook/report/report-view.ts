import { workbookReport } from '@career-tracks/core/workbook';
import { html, type LitElement } from 'lit';
import type { StepSettings } from '../steps/step.js';
import { today } from '../today.js';

/** The report: what all answers say. */
export class ReportView {
  readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
  }

  render({ definition, response }: Omit<StepSettings, 'flowStep'>): unknown {
    const report = workbookReport(definition, response, { today: today() });
    return html`<h2>${report.title}</h2>
      ${report.summary.map((sentence) => html`<p>${sentence}</p>`)}`;
  }
}
