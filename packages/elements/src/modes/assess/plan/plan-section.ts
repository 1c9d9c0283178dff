import {
  addGoal,
  changeGoal,
  moveGoal,
  newGoalId,
  planProgress,
  removeGoal,
} from '@career-tracks/core/growth';
import type { DevelopmentPlan, PlanGoal } from '@career-tracks/core/growth';
import { html, nothing, type TemplateResult } from 'lit';
import { memo } from '../../../controllers/memo.js';
import { OnDemand } from '../../../controllers/on-demand.js';
import { plan as english } from '../../../i18n/english/plan.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { heading } from '../../../render/heading.js';
import { icon } from '../../../render/icons.js';
import { adopt } from '../../../styles/adopt.js';
import { plan as styles } from '../../../styles/plan.js';
import type { Workbench } from '../../mode.js';
import type { AssessmentModel, FigureIntents } from '../assessment-model.js';
import { addDraft } from './add-actions.js';
import { agendaDisclosure, type Agenda } from './agenda-disclosure.js';
import { goalEditor, type GoalIntents } from './goal-editor.js';
import { goalRow } from './goal-row.js';
import { actionName, countsOf } from './goal-words.js';
import { goalsTable } from './goals-table.js';
import { Refusals } from './refusals.js';

/** The development plan: which action is open, and the one that was removed last. Session state. */
export class PlanSection {
  readonly #workbench: Workbench;
  readonly #agenda: OnDemand<Agenda>;
  readonly #progress = memo(progressOf);
  readonly #refusals = new Refusals();
  #editing: string | undefined;
  #removed: { readonly goal: PlanGoal; readonly index: number } | undefined;
  #since: string | undefined;
  #isAgendaOpen = false;

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    adopt(workbench.host, styles);
    this.#agenda = new OnDemand(workbench.host, () => import('./agenda.js'));
  }

  /** The plan and what to talk about. `headingLevel` is that of its own heading. */
  render(
    model: AssessmentModel,
    intents: FigureIntents,
    localizer: Localizer,
    headingLevel: number,
  ): TemplateResult {
    const t = localizer.with(english);
    const { plan } = intents;
    return html`<section class="sec plan" part="plan" lang=${t.language}>
      ${heading(headingLevel, t.text('planTitle'), 'h3')}
      ${plan ? this.#content(plan, model, intents, t) : html`<p class="soft">${t.text('planUnreadable')}</p>`}
      ${this.#talk(model, intents, t)}
    </section>`;
  }

  #content(
    plan: DevelopmentPlan,
    model: AssessmentModel,
    intents: FigureIntents,
    t: Localizer,
  ): TemplateResult {
    return html`<p class="sub"><bdi>${plan.goals.length === 0 ? t.text('planEmpty') : countsOf(plan, t)}</bdi></p>
      ${plan.goals.length === 0 ? nothing : this.#table(plan, model, intents, t)}
      ${
        this.#removed && !plan.goals.some(({ id }) => id === this.#removed?.goal.id)
          ? html`<p class="doing">
              <bdi>${t.text('planRemoved', { action: actionName(this.#removed.goal, t) })}</bdi>
              <button type="button" class="btn" @click=${() => this.#restore(intents, t)}>${t.text('planUndoRemove')}</button>
            </p>`
          : nothing
      }
      <div class="doing">
        <button type="button" class="btn" id="plan-add" @click=${() => this.#add(plan, model, intents, t)}>
          ${icon('new')}${t.text('planAdd')}
        </button>
        <button type="button" class="btn quiet" @click=${() => addDraft(model, intents, t)}>
          ${t.text('planDraft')}
        </button>
        ${
          plan.goals.some(({ status, due }) => status === 'open' && due !== undefined)
            ? html`<button type="button" class="btn quiet" @click=${() => this.#saveDays(plan, model, t)}>
                ${t.text('planCalendar')}
              </button>`
            : nothing
        }
      </div>`;
  }

  async #saveDays(plan: DevelopmentPlan, { today }: AssessmentModel, t: Localizer): Promise<void> {
    try {
      const { downloadCalendar } = await import('./plan-calendar.js');
      downloadCalendar(plan, today, t);
    } catch {
      this.#workbench.announcer.say(t.text('planCalendarFailed'));
    }
  }

  #table(
    plan: DevelopmentPlan,
    model: AssessmentModel,
    intents: FigureIntents,
    t: Localizer,
  ): TemplateResult {
    const { framework, used, gaps, today } = model;
    const progress = this.#progress(plan, framework, used, today, gaps.policy);
    const count = plan.goals.length;
    return goalsTable(t, plan.goals, (goal, index) => {
      const isOpen = goal.id === this.#editing;
      const toggle = (): void => (isOpen ? this.#close(index) : this.#open(goal.id));
      return html`${goalRow({ goal, index, progress: progress[index], isOpen, toggle }, model, t)}${
        isOpen
          ? goalEditor(
              goal,
              { index, count },
              this.#refusals.of(goal),
              model,
              this.#intentsOf(plan, goal, index, intents, t),
              t,
            )
          : nothing
      }`;
    });
  }

  #intentsOf(
    { goals }: DevelopmentPlan,
    goal: PlanGoal,
    index: number,
    { changePlan, say }: FigureIntents,
    t: Localizer,
  ): GoalIntents {
    const at = { goal: goal.id, competency: goal.competency };
    const action = actionName(goal, t);
    return {
      change: (change, field, entered) => {
        const isDone = changePlan({ type: 'change-goal', at }, changeGoal({ goal: goal.id, ...change }), {
          label: t.text('didChangeGoal'),
          group: `goal ${goal.id} ${field}`,
        });
        this.#refusals.note(goal, change, field, entered, isDone);
        this.#workbench.host.requestUpdate();
      },
      move: (by) => {
        const to = index + by;
        if (to < 0 || to >= goals.length) return;
        if (
          !changePlan({ type: 'move-goal', at }, moveGoal({ goal: goal.id, to }), {
            label: t.text('didMoveGoal'),
          })
        )
          return;
        say(t.text('planMoved', { action, place: to + 1, count: goals.length }));
        void this.#focus(by < 0 ? '#plan-earlier' : '#plan-later');
      },
      remove: () => {
        const recipe = removeGoal({ goal: goal.id });
        if (!changePlan({ type: 'remove-goal', at }, recipe, { label: t.text('didRemoveGoal') })) return;
        this.#removed = { goal, index };
        this.#editing = undefined;
        say(t.text('planRemoved', { action }));
        const next = Math.min(index, goals.length - 2);
        void this.#focus(next < 0 ? '#plan-add' : `#plan-edit-${next}`);
      },
      close: () => this.#close(index),
    };
  }

  #add(plan: DevelopmentPlan, { gaps }: AssessmentModel, { changePlan }: FigureIntents, t: Localizer): void {
    const planned = new Set(plan.goals.map(({ competency }) => competency));
    const { competencies } = gaps;
    const gap =
      competencies.find((one) => one.met !== 'yes' && !planned.has(one.competency)) ?? competencies[0];
    if (!gap) return;
    const { competency } = gap;
    const id = newGoalId(plan, { competency });
    const recipe = addGoal({ id, competency, action: '', owner: 'person' });
    if (!changePlan({ type: 'add-goal', at: { competency } }, recipe, { label: t.text('didAddGoal') }))
      return;
    this.#removed = undefined;
    this.#open(id);
  }

  #restore({ changePlan, say }: FigureIntents, t: Localizer): void {
    if (!this.#removed) return;
    const { goal, index } = this.#removed;
    const isDone = changePlan(
      { type: 'add-goal', at: { goal: goal.id, competency: goal.competency } },
      (draft) => {
        addGoal(goal)(draft);
        moveGoal({ goal: goal.id, to: index })(draft);
      },
      { label: t.text('didRestoreGoal') },
    );
    if (!isDone) return;
    this.#removed = undefined;
    say(t.text('planRestored', { action: actionName(goal, t) }));
    void this.#focus(`#plan-edit-${index}`);
  }

  #talk(model: AssessmentModel, { plan }: FigureIntents, t: Localizer): TemplateResult {
    return agendaDisclosure({
      t,
      isOpen: this.#isAgendaOpen,
      since: this.#since ?? '',
      toggle: (isOpen) => {
        if (isOpen === this.#isAgendaOpen) return;
        this.#isAgendaOpen = isOpen;
        this.#workbench.host.requestUpdate();
      },
      setSince: (day) => {
        this.#since = day || undefined;
        this.#workbench.host.requestUpdate();
      },
      source: this.#agenda,
      draw: ({ agenda }) => agenda(model, plan, this.#since, t),
    });
  }

  #open(id: string): void {
    this.#editing = id;
    void this.#focus('#plan-field');
  }

  #close(index: number): void {
    this.#editing = undefined;
    void this.#focus(`#plan-edit-${index}`);
  }

  /** Draws what is pending, then goes there. */
  async #focus(selector: string): Promise<void> {
    const { host } = this.#workbench;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const progressOf = (
  plan: DevelopmentPlan,
  framework: AssessmentModel['framework'],
  used: AssessmentModel['used'],
  on: string,
  policy: AssessmentModel['gaps']['policy'],
) => planProgress(plan, framework, used, { on, policy });
