import { withDetails, type Details } from '../framework/edit/details.js';
import { checkNewId, indexOfId } from '../framework/edit/checks.js';
import { copyOf, moveItem } from '../framework/edit/draft.js';
import { createIds } from '../framework/edit/ids.js';
import { sameJson } from '../framework/versions/same-json.js';
import { assertDay } from '../schema/day.js';
import type { DevelopmentPlan, PlanGoal } from '../schema/development-plan.js';
import type { Recipe, Writable } from '../schema/recipe.js';

/** A goal to add. `status` is `open` if left out. */
export interface NewGoal extends Omit<PlanGoal, 'status' | 'extensions'> {
  readonly status?: PlanGoal['status'];
  /** The id of the goal that it comes after; if left out, it comes last. */
  readonly after?: string;
}

/** What is to be different about a goal. A detail that is undefined is taken out. */
export interface GoalDetails
  extends
    Partial<Pick<PlanGoal, 'competency' | 'action' | 'owner' | 'status'>>,
    Details<Pick<PlanGoal, 'level' | 'statements' | 'evidenceSought' | 'due' | 'note'>> {
  /** The id of the goal; it stays. */
  readonly goal: string;
}

/** A free id for a new goal: that of its competency, where no goal has it. */
export const newGoalId = ({ goals }: DevelopmentPlan, { competency }: { competency: string }): string =>
  createIds(goals.map(({ id }) => id))(competency, 'goal');

/**
 * Adds a goal. Throws a RangeError on an id that is taken or is none, on an unknown `after`, and on a `due` that is
 * no day.
 */
export function addGoal({ after, status = 'open', ...details }: NewGoal): Recipe<DevelopmentPlan> {
  checkDue(details);
  return ({ goals }) => {
    checkNewId(goals, details.id, 'goal');
    const place = after === undefined ? goals.length : indexOfId(goals, after, 'goal') + 1;
    goals.splice(place, 0, copyOf<PlanGoal>({ ...details, status }));
  };
}

/** Changes a goal. Throws a RangeError on an unknown goal, and on a `due` that is no day. */
export function changeGoal({ goal: id, ...details }: GoalDetails): Recipe<DevelopmentPlan> {
  checkDue(details);
  return ({ goals }) => {
    const place = indexOfId(goals, id, 'goal');
    const goal = goals[place] as Writable<PlanGoal>;
    if (sameJson(goal, { ...goal, ...details })) return;
    const { statements } = details;
    const copied = { ...details, ...(statements && { statements: [...statements] }) };
    goals[place] = withDetails(goal, copied as Details<Writable<PlanGoal>>);
  };
}

/** Removes a goal. Throws a RangeError on an unknown goal. */
export function removeGoal({ goal }: { readonly goal: string }): Recipe<DevelopmentPlan> {
  return ({ goals }) => {
    goals.splice(indexOfId(goals, goal, 'goal'), 1);
  };
}

/**
 * Moves a goal to a place among the others, from 0; a place beyond an end counts as that end. Throws a RangeError
 * on an unknown goal.
 */
export function moveGoal({
  goal,
  to,
}: {
  readonly goal: string;
  readonly to: number;
}): Recipe<DevelopmentPlan> {
  return ({ goals }) => moveItem(goals, indexOfId(goals, goal, 'goal'), to);
}

function checkDue({ due }: { readonly due?: string | undefined }): void {
  if (due !== undefined) assertDay(due);
}
