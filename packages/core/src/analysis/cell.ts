import type { CellStep, KnowledgeState, Outcome, StatementStep } from './derivation.js';
import { toParts, whole } from './exact.js';
import type { Gauge } from './gauge.js';
import { settle } from './settle.js';
import type { Mutable } from './mutable.js';

/** What is known about one expectation, before anything is worked out. */
export type CellGiven = Omit<CellStep, 'outcome' | 'statements'> & {
  readonly statements?: readonly Omit<StatementStep, 'outcome'>[];
};

/** What an expectation comes to: from its own ratings, or from those of its statements where some are rated. */
export function deriveCell(given: CellGiven, gauge: Gauge): CellStep {
  const { level, position, expected, ratings, statements } = given;
  const earned = gauge.earned(expected);
  const steps = statements?.map((each) => ({
    statement: each.statement,
    ratings: each.ratings,
    outcome: settle(each.ratings, gauge, earned),
  }));
  const outcome = credited(steps ? overStatements(steps, gauge) : settle(ratings, gauge, earned), gauge);
  const step: Mutable<CellStep> = { level, position, ratings, outcome };
  if (expected !== undefined) step.expected = expected;
  if (steps) step.statements = steps;
  return step;
}

/** Where partial credit does not count, an expectation earns all or nothing. */
function credited(outcome: Outcome, { policy }: Gauge): Outcome {
  if (policy.credit !== 'met' || outcome.state === 'not-applicable') return outcome;
  return { ...outcome, low: outcome.metLow ? whole : 0, high: outcome.metHigh ? whole : 0 };
}

/** The statements that apply, held against the policy's rule. */
function overStatements(steps: readonly StatementStep[], gauge: Gauge): Outcome {
  const outcomes = steps.map(({ outcome }) => outcome).filter(({ state }) => state !== 'not-applicable');
  if (outcomes.length === 0) return (steps[0] as StatementStep).outcome;
  const { each, mean, strict } = gauge.policy.statements;
  const [least, needed] = [toParts(each), toParts(mean) * outcomes.length];
  const isMet = (key: 'low' | 'high'): boolean => {
    const sum = sumOf(outcomes, key);
    return outcomes.every((outcome) => outcome[key] >= least) && (strict ? sum > needed : sum >= needed);
  };
  return meanOf(outcomes, gauge, isMet('low'), isMet('high'));
}

const sumOf = (outcomes: readonly Outcome[], key: 'low' | 'high' | 'known'): number =>
  outcomes.reduce((sum, outcome) => sum + outcome[key], 0);

/** The mean of several outcomes, of which somebody else knows whether they are met together. */
export function meanOf(
  outcomes: readonly Outcome[],
  gauge: Gauge,
  metLow: boolean,
  metHigh: boolean,
): Outcome {
  const mean = (key: 'low' | 'high' | 'known'): number => Math.round(sumOf(outcomes, key) / outcomes.length);
  return {
    ...summary(outcomes, gauge),
    low: mean('low'),
    high: mean('high'),
    known: mean('known'),
    metLow,
    metHigh,
  };
}

const fromWorst: readonly KnowledgeState[] = ['disputed', 'not-assessed', 'no-opportunity', 'no-evidence'];

/** Of several outcomes the state that most needs a look, and the rater who comes last in the order of use. */
function summary(outcomes: readonly Outcome[], { policy }: Gauge): Pick<Outcome, 'state' | 'rater'> {
  const state = fromWorst.find((each) => outcomes.some((outcome) => outcome.state === each)) ?? 'rated';
  const rater = policy.raters.findLast((role) => outcomes.some((outcome) => outcome.rater === role));
  return { state, ...(rater === undefined ? {} : { rater }) };
}
