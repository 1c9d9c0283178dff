import { nextActions, type NextAction } from '@career-tracks/core/growth';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localizer.js';
import { icon } from '../../../render/icons.js';
import type { AssessmentModel, FigureIntents } from '../assessment-model.js';

/** How many things are named as what would help most. */
const mostActions = 3;

/**
 * What would help most, one action for each competency: first what a rule waits for, then what misses one, then
 * where the two differ most, then what adds most.
 */
export function helpMost({ gaps, readiness, differences }: AssessmentModel): readonly NextAction[] {
  const steps = new Map(differences.map(({ competency, steps: apart }) => [competency, apart]));
  const apart = ({ competency }: NextAction): number => steps.get(competency) ?? 0;
  const rank = (action: NextAction): number => {
    if (action.blocks) return action.kind === 'close' ? 1 : 0;
    return apart(action) > 0 ? 2 : 3;
  };
  const byCompetency = new Map<string, NextAction>();
  for (const action of nextActions(gaps, readiness).toSorted(
    (a, b) => rank(a) - rank(b) || (rank(a) === 2 ? apart(b) - apart(a) : 0),
  )) {
    if (!byCompetency.has(action.competency)) byCompetency.set(action.competency, action);
  }
  return [...byCompetency.values()].slice(0, mostActions);
}

/** The top three as a list, with the way to their rows and into the plan. */
export function helpList(
  actions: readonly NextAction[],
  model: AssessmentModel,
  { openRow, plan }: FigureIntents,
  addToPlan: () => void,
  t: Localizer,
): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  const planned = new Set(plan?.goals.map(({ competency }) => competency));
  const left = actions.filter(({ competency }) => !planned.has(competency));
  return html`<ol class="actions" role="list">
      ${actions.map(
        (action) => html`<li>
          <div>
            <button type="button" class="link" @click=${() => openRow(action.competency)}>
              <bdi>${titleOf(action, model, t)}</bdi>
            </button>
            <p><bdi>${reasonOf(action, model, t)}</bdi></p>
          </div>
        </li>`,
      )}
    </ol>
    ${
      !plan
        ? nothing
        : left.length === 0
          ? html`<p class="sub">${icon('check')} ${t.text('allPlanned', { count: actions.length })}</p>`
          : html`<button type="button" class="btn" @click=${addToPlan}>
              ${icon('new')}${t.text('addToPlan', { count: left.length })}
            </button>`
    }`;
}

const stepsApart = ({ competency, blocks }: NextAction, { differences }: AssessmentModel): number =>
  blocks ? 0 : (differences.find((one) => one.competency === competency)?.steps ?? 0);

/** What to do, in a sentence of its own. */
export function titleOf(action: NextAction, model: AssessmentModel, t: Localizer): string {
  const { kind, name, statements } = action;
  if (stepsApart(action, model) > 0) return t.text('help-talk', { name });
  return (kind === 'close' && statements[0]?.text.trim()) || t.text(`help-${kind}`, { name });
}

function reasonOf(action: NextAction, model: AssessmentModel, t: Localizer): string {
  const { kind, name, state, statements } = action;
  const count = stepsApart(action, model);
  if (count > 0) return t.text('helpWhyApart', { count });
  const values = { name, target: model.targetName, count: statements.length };
  if (kind === 'close')
    return t.text(statements[0]?.text.trim() ? 'helpWhyStatement' : 'helpWhyClose', values);
  return t.text(
    kind === 'assess' && state === 'not-assessed' ? 'helpWhyNotAssessed' : `helpWhy-${kind}`,
    values,
  );
}
