import type { DevelopmentPlan } from '../schema/development-plan.js';

/** A goal as `writeCalendar` of `@career-tracks/core/exchange/icalendar` takes it. */
export interface PlanEvent {
  readonly uid: string;
  readonly start: string;
  readonly finish: string;
  readonly title: string;
  readonly description?: string;
}

/**
 * The open goals of a plan that are due on a day, as events of that day. The uid comes from the ids of the plan and the
 * goal: give every plan an id of its own.
 */
export const planEvents = ({ id = 'plan', goals }: DevelopmentPlan): readonly PlanEvent[] =>
  goals.flatMap(({ id: goal, due, status, action, evidenceSought }) =>
    status === 'open' && due !== undefined
      ? [
          {
            uid: `${id}.${goal}@career-tracks`,
            start: due,
            finish: due,
            title: action,
            ...(evidenceSought ? { description: evidenceSought } : {}),
          },
        ]
      : [],
  );
