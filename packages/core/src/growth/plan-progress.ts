import type { CellStep } from '../analysis/derivation.js';
import { analyzeGaps, type GapAnalysis, type Range } from '../analysis/gaps.js';
import type { Assessment } from '../schema/assessment.js';
import { assertDay } from '../schema/day.js';
import type { DevelopmentPlan, PlanGoal } from '../schema/development-plan.js';
import type { Framework } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import { levelsOfTrack } from '../schema/track-inheritance.js';
import { carryToTrack } from './carry-to-track.js';
import { isAfter } from '../schema/days.js';
import { placedRatings, type PlacedRating } from './placed-ratings.js';

/** What the ratings say of one goal. */
export type GoalProgress = {
  /** The goal's id. */
  readonly goal: string;
  readonly competency: string;
  /** Open, and due before the day asked about. */
  readonly overdue: boolean;
} & (
  | {
      /**
       * `closed`: what the goal is about is met. Else `not-assessed-since` the day of the plan, or, of what was
       * assessed since, `moved` if that changed the figures, and `no-change`.
       */
      readonly change: 'closed' | 'moved' | 'no-change' | 'not-assessed-since';
      /** How much of the expectation was shown by the end of the day of the plan, 0 to 1. */
      readonly before: Range;
      /** How much of it is shown now, 0 to 1. Lower than before: a later rating says so. */
      readonly now: Range;
    }
  /** The framework no longer asks for what the goal is about. */
  | { readonly change: 'not-in-framework' }
);

/** What the progress is measured by. */
export interface PlanProgressOptions {
  /** The day to look from, YYYY-MM-DD. */
  readonly on: string;
  readonly policy?: Policy;
}

/**
 * How far each goal of a plan has come, by the person's ratings alone, in the order of the plan. Ratings of
 * another track count as in {@link carryToTrack}. Nothing in the documents makes it throw; an `on` that is no day
 * does.
 */
export function planProgress(
  plan: DevelopmentPlan,
  framework: Framework,
  assessment: Assessment,
  { on, policy }: PlanProgressOptions,
): readonly GoalProgress[] {
  assertDay(on);
  const measures = measureLevels(plan, framework, assessment, policy);
  return plan.goals.map((goal): GoalProgress => {
    const { id, competency, status, due, level = plan.level } = goal;
    const about = { goal: id, competency, overdue: status === 'open' && due !== undefined && due < on };
    const measured = measures.get(level);
    const statements = measured && askedStatements(goal, measured.now);
    const after = measured && cellOf(measured.now, goal);
    const before = measured && cellOf(measured.before, goal);
    if (!statements || !after || !before) return { ...about, change: 'not-in-framework' };

    const ranges = { before: rangeOf(before, measured.now), now: rangeOf(after, measured.now) };
    const isAssessed = measured.since.some((rating) => isAbout(rating, goal, statements));
    const moved = ranges.before.low !== ranges.now.low || ranges.before.high !== ranges.now.high;
    const assessed = moved ? 'moved' : 'no-change';
    const change = isMet(after, statements) ? 'closed' : isAssessed ? assessed : 'not-assessed-since';
    return { ...about, change, ...ranges };
  });
}

/** A person against one level: by the end of the day of the plan, now, and the ratings given in between. */
interface Measured {
  readonly before: GapAnalysis;
  readonly now: GapAnalysis;
  readonly since: readonly PlacedRating[];
}

/** Measures each level that a goal is about, by its id; without those that the framework lacks. */
function measureLevels(
  plan: DevelopmentPlan,
  framework: Framework,
  assessment: Assessment,
  policy?: Policy,
): ReadonlyMap<string, Measured> {
  const track = framework.tracks.find(({ id }) => id === plan.track);
  if (!track) return new Map();
  const asked = new Set(plan.goals.map(({ level = plan.level }) => level));
  const ratings = assessment.ratings.filter(({ date }) => !isAfter(date, plan.created));
  const before = carryToTrack(framework, { ...assessment, ratings }, track.id);
  const now = carryToTrack(framework, assessment, track.id);
  const since = placedRatings(framework, now).filter(({ date }) => isAfter(date, plan.created));
  const measure = (level: string): Measured => ({
    before: analyzeGaps(framework, before, { track: track.id, level }, policy),
    now: analyzeGaps(framework, now, { track: track.id, level }, policy),
    since: since.filter((rating) => rating.level === level),
  });
  const levels = levelsOfTrack(framework, track).filter(({ id }) => asked.has(id));
  return new Map(levels.map(({ id }) => [id, measure(id)]));
}

/** The statements of a goal that its expectation still has: none if it names none, undefined if all are gone. */
function askedStatements({ competency, statements = [] }: PlanGoal, gaps: GapAnalysis) {
  const asked = gaps.competencies.find((gap) => gap.competency === competency)?.expectation.statements ?? [];
  const left = statements.filter((id) => asked.some((statement) => statement.id === id));
  return statements.length > 0 && left.length === 0 ? undefined : left;
}

const cellOf = ({ derivation, target }: GapAnalysis, { competency }: PlanGoal): CellStep | undefined =>
  derivation.competencies
    .find((step) => step.competency === competency)
    ?.cells.find(({ level }) => level === target.level);

const rangeOf = ({ outcome }: CellStep, { derivation }: GapAnalysis): Range => ({
  low: outcome.low / derivation.whole,
  high: outcome.high / derivation.whole,
});

const isAbout = (rating: PlacedRating, { competency }: PlanGoal, statements: readonly string[]): boolean =>
  rating.competency === competency &&
  (rating.statement === undefined || statements.length === 0 || statements.includes(rating.statement));

/** Met as a whole, or in every statement that the goal is about. */
function isMet({ outcome, statements = [] }: CellStep, about: readonly string[]): boolean {
  const met = statements.filter((step) => step.outcome.metLow).map(({ statement }) => statement);
  return outcome.metLow || (about.length > 0 && about.every((id) => met.includes(id)));
}
