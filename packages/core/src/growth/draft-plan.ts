import { analyzeGaps, type Target } from '../analysis/gaps.js';
import type { Assessment } from '../schema/assessment.js';
import { assertDay } from '../schema/day.js';
import type { DevelopmentPlan, PlanGoal } from '../schema/development-plan.js';
import type { Framework } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import { carryToTrack } from './carry-to-track.js';
import { addDays } from '../schema/days.js';
import { nextActions, type NextAction } from './next-actions.js';
import { planMessages, type PlanMessages } from './plan-messages.js';

/** How a plan is drafted. */
export interface DraftPlanOptions {
  /** The first day of the plan, YYYY-MM-DD. */
  readonly start: string;
  /** At most this many goals. Default 3: few enough to be worked on. */
  readonly goals?: number;
  /** The goals are due one after another, so many days apart. Default 30: three goals in a quarter. */
  readonly daysPerGoal?: number;
  readonly policy?: Policy;
  /** Default {@link planMessages}, in English. */
  readonly messages?: PlanMessages;
}

/**
 * Drafts a development plan towards a target, to be edited by people: one goal for each competency with a gap to
 * close, or for which the role gave no chance, in the order of {@link nextActions}. What nobody has assessed
 * makes no goal. The same input gives the same plan; a goal's id is that of its competency. Ratings of another
 * track count as in {@link carryToTrack}. Throws a RangeError on a target that the framework lacks, on a start
 * that is no day, and on counts that are no whole numbers.
 */
export function draftPlan(
  framework: Framework,
  assessment: Assessment,
  target: Target,
  { start, goals = 3, daysPerGoal = 30, policy, messages = planMessages }: DraftPlanOptions,
): DevelopmentPlan {
  assertDay(start);
  for (const count of [goals, daysPerGoal]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count of anything.`);
  }
  const carried = carryToTrack(framework, assessment, target.track);
  const gaps = analyzeGaps(framework, carried, target, policy);
  const chosen = new Map<string, NextAction>();
  for (const action of nextActions(gaps)) {
    const isGoal = action.kind === 'close' || action.kind === 'give-opportunity';
    if (isGoal && !chosen.has(action.competency)) chosen.set(action.competency, action);
  }
  const { track, level } = gaps.target;
  return {
    schemaVersion: 1,
    framework: framework.id,
    ...(framework.version === undefined ? {} : { frameworkVersion: framework.version }),
    ...(assessment.person === undefined ? {} : { person: assessment.person }),
    track,
    level,
    created: start,
    goals: [...chosen.values()]
      .slice(0, goals)
      .map((action, index) => goalFrom(action, level, addDays(start, (index + 1) * daysPerGoal), messages)),
  };
}

function goalFrom(
  { kind, competency, name, statements }: NextAction,
  level: string,
  due: string,
  messages: PlanMessages,
): PlanGoal {
  const subject = { name, statements: statements.map(({ text }) => text) };
  const isClose = kind === 'close';
  return {
    id: competency,
    competency,
    level,
    ...(statements.length === 0 ? {} : { statements: statements.map(({ id }) => id) }),
    action: isClose ? messages.closeAction(subject) : messages.opportunityAction(subject),
    evidenceSought: isClose ? messages.closeEvidence(subject) : messages.opportunityEvidence(subject),
    owner: isClose ? 'person' : 'manager',
    due,
    status: 'open',
  };
}
