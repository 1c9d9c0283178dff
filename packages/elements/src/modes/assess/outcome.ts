import { html, type TemplateResult } from 'lit';
import { memo } from '../../controllers/memo.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { figures as english } from '../../i18n/english/figures.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Documents } from '../documents.js';
import type { Workbench } from '../mode.js';
import type { AssessmentModel, Basis, FigureIntents, ListModel } from './assessment-model.js';
import { Figures } from './figures/figures.js';
import { figuresModel } from './figures-model.js';
import type { PlanSection } from './plan/plan-section.js';
import type { PlanSource } from './plan-source.js';
import { readinessSentence } from './readiness-sentence.js';

/** What the list lends to the figures. */
export interface OutcomeWays {
  readonly openRow: (competency: string) => void;
  /** Hears that the plan is about to change. */
  readonly planChanges: () => void;
}

/** What an assessment comes to: readiness, gaps and the plan. It comes on demand, after the list. */
export class Outcome {
  readonly #workbench: Workbench;
  readonly #documents: Documents;
  readonly #ways: OutcomeWays;
  readonly #figures: Figures;
  readonly #plan: OnDemand<{ source: PlanSource; section: PlanSection }>;
  readonly #model = memo(figuresModel);
  /** Whose ratings the session chose. */
  #basis: Basis | undefined;

  constructor(workbench: Workbench, documents: Documents, ways: OutcomeWays) {
    const { host } = workbench;
    this.#workbench = workbench;
    this.#documents = documents;
    this.#ways = ways;
    this.#figures = new Figures(workbench);
    this.#plan = new OnDemand(host, async () => {
      const [{ PlanSource }, { PlanSection }] = await Promise.all([
        import('./plan-source.js'),
        import('./plan/plan-section.js'),
      ]);
      return { source: new PlanSource(host, documents), section: new PlanSection(workbench) };
    });
  }

  /** Another track: whose ratings count is open again. */
  reset(): void {
    this.#basis = undefined;
  }

  /** How far the person is ready, beside the list or above it. */
  panel(list: ListModel, t: Localizer, headingLevel: number): TemplateResult {
    const model = this.#of(list);
    return this.#figures.panel(model, this.#intents(model), t, headingLevel);
  }

  /** Where the gaps are, and what is planned, below the list. */
  sections(list: ListModel, t: Localizer, headingLevel: number): TemplateResult {
    const model = this.#of(list);
    const plan = this.#plan.module?.section.render(model, this.#intents(model), t, headingLevel);
    return html`${this.#figures.gaps(model, t, headingLevel)}${plan}`;
  }

  /** How ready the person is now, in a sentence. */
  sentence(list: ListModel, t: Localizer): string {
    return readinessSentence(this.#of(list), t.with(english));
  }

  #of(list: ListModel): AssessmentModel {
    return this.#model(list, this.#basis, this.#workbench.host.policy);
  }

  #intents(model: AssessmentModel): FigureIntents {
    const { host, announcer } = this.#workbench;
    return {
      switchBasis: () => {
        this.#basis = model.basis === 'self' ? 'manager' : 'self';
        host.requestUpdate();
      },
      openRow: this.#ways.openRow,
      plan: this.#plan.loaded?.source.read(model),
      changePlan: (intent, recipe, options) => {
        this.#ways.planChanges();
        return this.#documents.change('plan', intent, recipe, options);
      },
      say: (message) => announcer.say(message),
    };
  }
}
