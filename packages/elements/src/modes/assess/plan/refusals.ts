import type { GoalDetails, PlanGoal } from '@career-tracks/core/growth';

/** What a person wants to be true of an action. */
export type GoalChange = Omit<GoalDetails, 'goal'>;

/**
 * What was entered into the fields of actions and not accepted, word for word: it stays in its field until something
 * else there is accepted. Session state.
 */
export class Refusals {
  readonly #entered = new Map<string, ReadonlyMap<string, string>>();

  /** By field, what was entered for an action and refused. */
  of({ id }: PlanGoal): ReadonlyMap<string, string> {
    return this.#entered.get(id) ?? new Map();
  }

  /** Takes note of what was entered, and of what came of it. An entry that is true already cannot be refused. */
  note(goal: PlanGoal, change: GoalChange, field: string, entered: string, isDone: boolean): void {
    const fields = new Map(this.of(goal));
    const isTrue = Object.entries(change).every(([key, value]) => goal[key as keyof PlanGoal] === value);
    if (isDone || isTrue) fields.delete(field);
    else fields.set(field, entered);
    this.#entered.set(goal.id, fields);
  }
}
