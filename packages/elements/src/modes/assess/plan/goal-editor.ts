import type { GoalDetails, PlanGoal } from '@career-tracks/core/growth';
import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel } from '../assessment-model.js';
import { competencyName, ownerFrom, owners, ownerWord, statuses } from './goal-words.js';

/** What a person does to one action. */
export interface GoalIntents {
  /** `field` is the one that is written in: what is typed there in one go is one step. */
  readonly change: (details: Omit<GoalDetails, 'goal'>, field: string) => void;
  readonly move: (by: number) => void;
  readonly remove: () => void;
  readonly close: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const valueOf = ({ target }: Event): string => (target as Field).value;

/** The fields of one action, in a row under it. */
export function goalEditor(
  goal: PlanGoal,
  place: { readonly index: number; readonly count: number },
  model: AssessmentModel,
  { change, move, remove, close }: GoalIntents,
  t: Localizer,
): TemplateResult {
  const listed = model.gaps.competencies.map(({ competency }) => competency);
  const competencies = listed.includes(goal.competency) ? listed : [...listed, goal.competency];
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.stopPropagation();
    close();
  };
  return html`<tr role="row" class="editor">
    <td role="cell" colspan="7" @keydown=${leave}>
      <div class="fields">
        <label class="wide">
          ${t.text('planAction')}
          <textarea
            id="plan-field"
            rows="2"
            .value=${goal.action}
            @input=${(event: Event) => change({ action: valueOf(event) }, 'action')}></textarea>
        </label>
        <label class="wide">
          ${t.text('planEvidence')}
          <textarea
            rows="2"
            .value=${goal.evidenceSought ?? ''}
            @input=${(event: Event) => change({ evidenceSought: valueOf(event) || undefined }, 'evidence')}></textarea>
        </label>
        <label>
          ${t.text('planTowards')}
          <select
            @change=${(event: Event) => change({ competency: valueOf(event), statements: undefined }, 'competency')}>
            ${competencies.map(
              (id) =>
                html`<option value=${id} .selected=${id === goal.competency}>${competencyName(id, model)}</option>`,
            )}
          </select>
        </label>
        <label>
          ${t.text('planOwner')}
          <input
            list="plan-owners"
            .value=${ownerWord(goal.owner, model, t)}
            @input=${(event: Event) => change({ owner: ownerFrom(valueOf(event), model, t) }, 'owner')} />
          <datalist id="plan-owners">
            ${owners.map((owner) => html`<option value=${ownerWord(owner, model, t)}></option>`)}
          </datalist>
        </label>
        <label>
          ${t.text('planDue')}
          <input
            type="date"
            .value=${goal.due ?? ''}
            @change=${(event: Event) => change({ due: valueOf(event) || undefined }, 'due')} />
        </label>
        <label>
          ${t.text('planStatus')}
          <select @change=${(event: Event) => change({ status: valueOf(event) as PlanGoal['status'] }, 'status')}>
            ${statuses.map(
              (status) =>
                html`<option value=${status} .selected=${status === goal.status}>${t.text(`status-${status}`)}</option>`,
            )}
          </select>
        </label>
      </div>
      <div class="doing">
        <button type="button" class="btn" @click=${close}>${t.text('planClose')}</button>
        <button
          type="button"
          class="btn quiet"
          id="plan-earlier"
          aria-disabled=${place.index === 0}
          @click=${() => move(-1)}>
          ${t.text('planEarlier')}
        </button>
        <button
          type="button"
          class="btn quiet"
          id="plan-later"
          aria-disabled=${place.index === place.count - 1}
          @click=${() => move(1)}>
          ${t.text('planLater')}
        </button>
        <button type="button" class="btn quiet" @click=${remove}>${t.text('planRemove')}</button>
      </div>
    </td>
  </tr>`;
}
