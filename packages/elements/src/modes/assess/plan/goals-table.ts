import type { PlanGoal } from '@career-tracks/core/growth';
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';

const heads = ['planAction', 'planTowards', 'planEvidence', 'planOwner', 'planDue', 'planStatus'] as const;

/** The actions of a plan as a table; `row` draws one, with its editor under it where that is open. */
export function goalsTable(
  t: Localizer,
  goals: readonly PlanGoal[],
  row: (goal: PlanGoal, index: number) => TemplateResult,
): TemplateResult {
  return html`<table role="table" class="book stack top">
    <caption class="vh">${t.text('planCaption')}</caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((id) => html`<th role="columnheader" scope="col">${t.text(id)}</th>`)}
        <td role="cell"></td>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${goals.map(row)}
    </tbody>
  </table>`;
}
