import type { PlanGoal } from '@career-tracks/core/growth';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel } from '../assessment-model.js';
import { competencyName, ownerFrom, owners, ownerWord, statuses } from './goal-words.js';
import type { GoalChange } from './refusals.js';

/** What a person does to one action. */
export interface GoalIntents {
  /** `field` is the one that is written in, `entered` what it holds: what is typed there in one go is one step. */
  readonly change: (change: GoalChange, field: string, entered: string) => void;
  readonly move: (by: number) => void;
  readonly remove: () => void;
  readonly close: () => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields of one action, in a row under it; `refused` is what was entered there and not accepted. */
export function goalEditor(
  goal: PlanGoal,
  place: { readonly index: number; readonly count: number },
  refused: ReadonlyMap<string, string>,
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
  const put = (field: string, changeTo: (value: string) => GoalChange) => (event: Event) => {
    const { value } = event.target as Field;
    change(changeTo(value), field, value);
  };
  const shown = (field: string, value: string): string => refused.get(field) ?? value;
  const wrong = (field: string): 'true' | typeof nothing => (refused.has(field) ? 'true' : nothing);
  return html`<tr role="row" class="editor">
    <td role="cell" colspan="7" @keydown=${leave}>
      <div class="fields">
        <label class="wide">
          ${t.text('planAction')}
          <textarea
            id="plan-field"
            rows="2"
            dir="auto"
            aria-invalid=${wrong('action')}
            .value=${shown('action', goal.action)}
            @input=${put('action', (action) => ({ action }))}></textarea>
        </label>
        <label class="wide">
          ${t.text('planEvidence')}
          <textarea
            rows="2"
            dir="auto"
            aria-invalid=${wrong('evidence')}
            .value=${shown('evidence', goal.evidenceSought ?? '')}
            @input=${put('evidence', (text) => ({ evidenceSought: text || undefined }))}></textarea>
        </label>
        <label>
          ${t.text('planTowards')}
          <select
            aria-invalid=${wrong('competency')}
            @change=${put('competency', (competency) => ({ competency, statements: undefined }))}>
            ${competencies.map(
              (id) =>
                html`<option value=${id} .selected=${id === shown('competency', goal.competency)}>${competencyName(id, model)}</option>`,
            )}
          </select>
        </label>
        <label>
          ${t.text('planOwner')}
          <input
            list="plan-owners"
            dir="auto"
            aria-invalid=${wrong('owner')}
            .value=${shown('owner', ownerWord(goal.owner, model, t))}
            @input=${put('owner', (word) => ({ owner: ownerFrom(word, model, t) }))} />
          <datalist id="plan-owners">
            ${owners.map((owner) => html`<option value=${ownerWord(owner, model, t)}></option>`)}
          </datalist>
        </label>
        <label>
          ${t.text('planDue')}
          <input
            type="date"
            aria-invalid=${wrong('due')}
            .value=${shown('due', goal.due ?? '')}
            @change=${put('due', (day) => ({ due: day || undefined }))} />
        </label>
        <label>
          ${t.text('planStatus')}
          <select
            aria-invalid=${wrong('status')}
            @change=${put('status', (status) => ({ status: status as PlanGoal['status'] }))}>
            ${statuses.map(
              (status) =>
                html`<option value=${status} .selected=${status === shown('status', goal.status)}>${t.text(`status-${status}`)}</option>`,
            )}
          </select>
        </label>
      </div>
      <div role="alert">${refused.size > 0 ? html`<p class="wrong">${t.text('planRefused')}</p>` : nothing}</div>
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
