import { addGoal, draftPlan, newGoalId, type NewGoal, type NextAction } from '@career-tracks/core/growth';
import { plan as english } from '../../../i18n/english/plan.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { AssessmentModel, FigureIntents } from '../assessment-model.js';
import { titleOf } from '../figures/help-most.js';

/** Puts what would help most into the plan, without what is in it already. */
export function addActions(
  actions: readonly NextAction[],
  model: AssessmentModel,
  intents: FigureIntents,
  localizer: Localizer,
): void {
  const t = localizer.with(english);
  const goals = actions.map((action) => {
    const { kind, competency, name, statements } = action;
    return {
      competency,
      level: model.gaps.target.level,
      ...(statements.length === 0 ? {} : { statements: statements.map(({ id }) => id) }),
      action: titleOf(action, model, t),
      evidenceSought: evidenceFor({ name, statements: statements.map(({ text }) => text) }, t),
      owner: kind === 'give-opportunity' ? 'manager' : 'person',
    };
  });
  addGoals(goals, intents, t);
}

/** Drafts goals from the gaps, without what is in the plan already. */
export function addDraft(
  { framework, used, gaps, today }: AssessmentModel,
  intents: FigureIntents,
  t: Localizer,
): void {
  const { goals } = draftPlan(framework, used, gaps.target, {
    start: today,
    policy: gaps.policy,
    messages: {
      closeAction: ({ name }) => t.text('draftClose', { name }),
      closeEvidence: (subject) => evidenceFor(subject, t),
      opportunityAction: ({ name }) => t.text('draftOpportunity', { name }),
      opportunityEvidence: (subject) => evidenceFor(subject, t),
    },
  });
  addGoals(goals, intents, t);
}

function evidenceFor(
  { name, statements }: { readonly name: string; readonly statements: readonly string[] },
  t: Localizer,
): string {
  const quoted = (statements.length > 0 ? statements : [name]).map((text) => t.text('quoted', { text }));
  return t.text('draftEvidence', { statements: quoted.join(' ') });
}

function addGoals(
  goals: readonly Omit<NewGoal, 'id'>[],
  { plan, changePlan, say }: FigureIntents,
  t: Localizer,
): void {
  const planned = new Set(plan?.goals.map(({ competency }) => competency));
  const left = goals.filter(({ competency }) => !planned.has(competency));
  if (left.length === 0) return say(t.text('planNothingToAdd'));
  const isDone = changePlan(
    { type: 'add-goals', at: {} },
    (draft) => {
      for (const goal of left) addGoal({ ...goal, id: newGoalId(draft, goal) })(draft);
    },
    { label: t.text('didDraft') },
  );
  if (isDone) say(t.text('planAdded', { count: left.length }));
}
