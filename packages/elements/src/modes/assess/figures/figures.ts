import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { OnDemand } from '../../../controllers/on-demand.js';
import { figures as english } from '../../../i18n/english/figures.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { adopt } from '../../../styles/adopt.js';
import { figures as styles } from '../../../styles/figures.js';
import { charts } from '../../../styles/figures-charts.js';
import { table } from '../../../styles/figures-table.js';
import type { Workbench } from '../../mode.js';
import type { AssessmentModel, FigureIntents } from '../assessment-model.js';
import { disclosure } from './disclosure.js';
import { helpMost } from './help-most.js';
import { readinessPanel } from './readiness-panel.js';

/** The figures of an assessment, and which of their explanations are open. Session state, never in a document. */
export class Figures {
  readonly #workbench: Workbench;
  readonly #explanation: OnDemand<typeof import('./explanation.js')>;
  readonly #leastChange: OnDemand<typeof import('./least-change.js')>;
  readonly #gaps: OnDemand<typeof import('./gap-section.js')>;
  readonly #open = new Set<string>();

  constructor(workbench: Workbench) {
    this.#workbench = workbench;
    for (const sheet of [charts, styles, table]) adopt(workbench.host, sheet);
    this.#gaps = new OnDemand(workbench.host, async () => {
      const module = await import('./gap-section.js');
      adopt(workbench.host, module.styles);
      return module;
    });
    this.#explanation = new OnDemand(workbench.host, () => import('./explanation.js'));
    this.#leastChange = new OnDemand(workbench.host, () => import('./least-change.js'));
  }

  /** How far the person is ready, and why. `headingLevel` is that of its own heading. */
  panel(
    model: AssessmentModel,
    intents: FigureIntents,
    localizer: Localizer,
    headingLevel: number,
  ): TemplateResult {
    const t = localizer.with(english);
    const { plan } = intents;
    const loaded = [this.#explanation, this.#leastChange].flatMap((one) => [one.loaded, one.failed]);
    return html`${guard([model, plan, t, headingLevel, ...this.#open, ...loaded], () =>
      readinessPanel(model, {
        t,
        headingLevel,
        intents,
        addToPlan: () => void this.#addToPlan(model, intents, t),
        more: html`<div>${this.#least(model, t)}${this.#worked(model, t)}</div>`,
      }),
    )}`;
  }

  /** Where the gaps are, as a table and as a radar; nothing while they are on their way. */
  gaps(model: AssessmentModel, t: Localizer, headingLevel: number): TemplateResult {
    const gaps = this.#gaps.module;
    return html`${guard([model, t, headingLevel, gaps], () => gaps?.gapSection(model, t, headingLevel) ?? nothing)}`;
  }

  #least(model: AssessmentModel, t: Localizer): unknown {
    if (model.readiness.verdict === 'ready' || model.readiness.points.of === 0) return nothing;
    const title = t.text('leastTitle', { target: model.targetName });
    return this.#disclosure(title, 'least', this.#leastChange, t, ({ leastChange }) => leastChange(model, t));
  }

  #worked(model: AssessmentModel, t: Localizer): TemplateResult {
    return this.#disclosure(t.text('workedTitle'), 'worked', this.#explanation, t, ({ explanation }) =>
      explanation(model, t),
    );
  }

  #disclosure<Module>(
    summary: string,
    name: string,
    source: OnDemand<Module>,
    t: Localizer,
    draw: (module: Module) => unknown,
  ): TemplateResult {
    const toggle = ({ target }: Event): void => {
      const { open: isOpen } = target as HTMLDetailsElement;
      if (isOpen === this.#open.has(name)) return;
      if (isOpen) this.#open.add(name);
      else this.#open.delete(name);
      this.#workbench.host.requestUpdate();
    };
    return disclosure(summary, this.#open.has(name), toggle, () =>
      source.module ? draw(source.module) : source.failed ? t.text('modeFailed') : nothing,
    );
  }

  async #addToPlan(model: AssessmentModel, intents: FigureIntents, t: Localizer): Promise<void> {
    try {
      const { addActions } = await import('../plan/add-actions.js');
      addActions(helpMost(model), model, intents, t);
    } catch {
      intents.say(t.text('modeFailed'));
    }
  }
}
