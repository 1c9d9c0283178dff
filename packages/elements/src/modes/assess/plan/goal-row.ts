import type { GoalProgress, PlanGoal } from '@career-tracks/core/growth';
import { html, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { glyph } from '../../../render/icons.js';
import type { AssessmentModel } from '../assessment-model.js';
import { actionName, competencyName, ownerWord, progressWords, statusShape } from './goal-words.js';

const pencil = svg`<path d="M3 13l.6-3L10.5 3.1a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L6 12.4z"/>`;

/** What a row of the plan draws. */
export interface GoalRow {
  readonly goal: PlanGoal;
  readonly index: number;
  readonly progress: GoalProgress | undefined;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function dayOf({ due }: PlanGoal, t: Localizer): string {
  if (due === undefined) return '';
  return new Intl.DateTimeFormat(t.language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(due));
}

/** One action of the plan to read, with the way to change it. */
export function goalRow(
  { goal, index, progress, isOpen, toggle }: GoalRow,
  model: AssessmentModel,
  t: Localizer,
): TemplateResult {
  const name = actionName(goal, t);
  const cell = (head: string, text: string): TemplateResult =>
    html`<td role="cell"><span class="label">${head}: </span><bdi>${text}</bdi></td>`;
  return html`<tr role="row" class=${goal.status}>
    <th role="rowheader" scope="row"><bdi>${name}</bdi></th>
    ${cell(t.text('planTowards'), competencyName(goal.competency, model))}
    ${cell(t.text('planEvidence'), goal.evidenceSought ?? '')}
    ${cell(t.text('planOwner'), ownerWord(goal.owner, model, t))}
    ${cell(t.text('planDue'), dayOf(goal, t))}
    <td role="cell">
      <span class="rate">${statusShape(goal)}<span>${t.text(`status-${goal.status}`)}</span></span
      ><span class="remark"><bdi>${progressWords(progress, t)}</bdi></span>
    </td>
    <td role="cell" class="tools">
      <button
        type="button"
        class="btn quiet icon-only"
        id="plan-edit-${index}"
        aria-expanded=${isOpen}
        aria-label=${t.text('planEdit', { action: name })}
        @click=${toggle}>
        ${glyph(pencil)}
      </button>
    </td>
  </tr>`;
}
