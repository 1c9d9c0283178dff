import { analyzeGaps, type GapAnalysis, type Target } from '../analysis/gaps.js';
import type { Assessment } from '../schema/assessment.js';
import { assertDay } from '../schema/day.js';
import type { DevelopmentPlan } from '../schema/development-plan.js';
import type { Framework } from '../schema/framework.js';
import { assertInstant } from '../schema/instants.js';
import type { Policy } from '../schema/policy.js';
import { carryToTrack } from './carry-to-track.js';
import { compareText } from './compare-text.js';
import { daysBetween } from '../schema/days.js';
import { placedRatings } from './placed-ratings.js';
import { planProgress, type GoalProgress } from './plan-progress.js';
import { ratingChanges, type RatingChange } from './rating-changes.js';

/** One thing to talk about, as ids. */
export type AgendaItem =
  | RatingChange
  /** Raters differ widely. */
  | { readonly kind: 'disputed'; readonly competency: string }
  /** An open goal that is due by the day of the talk. */
  | ({ readonly kind: 'goal-due'; readonly due: string } & GoalProgress)
  /** The role gave no chance to show it: for the manager to change. */
  | { readonly kind: 'no-opportunity'; readonly competency: string }
  /** Nobody has looked for so many days: `latest` is the last time anybody did. */
  | { readonly kind: 'stale'; readonly competency: string; readonly latest: string; readonly days: number };

/** What a talk is about. */
export interface AgendaInput {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly target: Target;
  /** The day of the talk, YYYY-MM-DD. */
  readonly on: string;
  /** The day or the instant of the last talk. If left out, there was none. */
  readonly since?: string;
  readonly plan?: DevelopmentPlan;
  readonly policy?: Policy;
  /** A rating that is more days old than this is too old to go by. Default 180. */
  readonly staleAfterDays?: number;
}

/**
 * What a person and their manager may want to talk about: what was agreed, what changed, what is disputed, which
 * goals are due, what there was no chance to show, what is stale. In this order; ratings then by date, goals by
 * due date, competencies in the order of the track. A day is a day of UTC, and all of it. Ratings of another
 * track than the target's count as in {@link carryToTrack}. Throws a RangeError on a target that the framework
 * lacks and on dates that are none.
 */
export function conversationAgenda(input: AgendaInput): readonly AgendaItem[] {
  const { framework, assessment, target, on, since, plan, policy, staleAfterDays = 180 } = input;
  assertDay(on);
  if (since !== undefined) assertInstant(since);
  const carried = carryToTrack(framework, assessment, target.track);
  const gaps = analyzeGaps(framework, carried, target, policy);
  const measure = { on, ...(policy === undefined ? {} : { policy }) };
  return [
    ...ratingChanges(framework, assessment, since),
    ...inState(gaps, 'disputed'),
    ...(plan ? goalsDue(plan, planProgress(plan, framework, assessment, measure), on) : []),
    ...inState(gaps, 'no-opportunity'),
    ...stale(gaps, latestDates(framework, carried, gaps), on, staleAfterDays),
  ];
}

const inState = ({ competencies }: GapAnalysis, kind: 'disputed' | 'no-opportunity'): AgendaItem[] =>
  competencies.filter(({ state }) => state === kind).map(({ competency }) => ({ kind, competency }));

function goalsDue(plan: DevelopmentPlan, progress: readonly GoalProgress[], on: string): AgendaItem[] {
  return plan.goals
    .flatMap(({ status, due }, index) =>
      status === 'open' && due !== undefined && due <= on
        ? [{ kind: 'goal-due' as const, due, ...(progress[index] as GoalProgress) }]
        : [],
    )
    .sort((a, b) => compareText(a.due, b.due) || compareText(a.goal, b.goal));
}

/** When anybody last rated each competency at the target's level. */
function latestDates(framework: Framework, assessment: Assessment, { target }: GapAnalysis) {
  const latest = new Map<string, string>();
  for (const { competency, level, date } of placedRatings(framework, assessment)) {
    if (level !== target.level) continue;
    const other = latest.get(competency);
    if (other === undefined || Date.parse(date) > Date.parse(other)) latest.set(competency, date);
  }
  return latest;
}

function stale(
  { competencies }: GapAnalysis,
  latestOf: ReadonlyMap<string, string>,
  on: string,
  staleAfterDays: number,
): AgendaItem[] {
  return competencies.flatMap(({ competency, known }) => {
    const latest = known > 0 ? latestOf.get(competency) : undefined;
    if (latest === undefined) return [];
    const days = daysBetween(latest, on);
    return days > staleAfterDays ? [{ kind: 'stale' as const, competency, latest, days }] : [];
  });
}
