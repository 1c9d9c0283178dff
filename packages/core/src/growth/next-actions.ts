import type { CellStep, Outcome } from '../analysis/derivation.js';
import type { CompetencyGap, GapAnalysis } from '../analysis/gaps.js';
import { scoreReadiness, type Readiness } from '../analysis/readiness.js';
import type { Statement } from '../schema/expectation.js';

/**
 * What can be done about a gap. `close`: the person has it still to show. Where it is not known whether they
 * have: `give-opportunity`, the manager finds work in which it can be seen; `talk`, the raters differ widely;
 * `assess`, somebody has to look.
 */
export type ActionKind = 'close' | 'give-opportunity' | 'talk' | 'assess';

/** One thing to do next about one competency. */
export interface NextAction {
  readonly kind: ActionKind;
  readonly competency: string;
  readonly name: string;
  readonly state: CompetencyGap['state'];
  /** Whether a rule of the policy waits for this competency alone, such as a must-have that is not met. */
  readonly blocks: boolean;
  /**
   * What it adds to `readiness.points.low` once all of it is shown: whole points, out of `readiness.points.of`.
   * The points of all actions add up to what is missing there, as long as no theme is over a cap.
   */
  readonly points: number;
  /** The levels that it is about: the target, and others where the policy counts every level. */
  readonly levels: readonly string[];
  /** What the target asks and is not shown yet, as far as it is known statement by statement; else all it asks. */
  readonly statements: readonly Statement[];
}

/**
 * What to do about the gaps of an analysis: first what misses a rule for certain, such as a must-have, then what
 * a rule waits for, then the rest; in each by the points it adds, then in the order of the track. What is known
 * to be missing and what is unknown about one competency are two actions: unknown is never a failing. What does
 * not apply is in neither. `readiness` is that of the same analysis.
 */
export function nextActions(
  gaps: GapAnalysis,
  readiness: Readiness = scoreReadiness(gaps),
): readonly NextAction[] {
  const contributions = new Map(readiness.contributions.map((part) => [part.competency, part]));
  const blocking = new Set(readiness.blockers.map(({ competency }) => competency));
  const missed = new Set(
    readiness.blockers.filter(({ kind }) => kind === 'missed').map(({ competency }) => competency),
  );
  const cells = new Map(gaps.derivation.competencies.map((step) => [step.competency, step.cells]));

  const ranked = gaps.competencies.flatMap((gap) => {
    if (gap.state === 'not-applicable') return [];
    const { competency, name, state } = gap;
    const { low, high, of } = contributions.get(competency) ?? { low: 0, high: 0, of: 0 };
    const about = { competency, name, state, blocks: blocking.has(competency) };
    const actionOn = (kind: ActionKind, points: number, isLeft: (outcome: Outcome) => boolean) => ({
      rank: kind === 'close' && missed.has(competency) ? 0 : about.blocks ? 1 : 2,
      action: { kind, ...about, points, ...placesOf(gap, cells.get(competency) ?? [], isLeft) },
    });
    return [
      ...(gap.gap.low > 0 || gap.met === 'no' ? [actionOn('close', of - high, isMissing)] : []),
      ...(isOpen(gap) ? [actionOn(openKind(gap), high - low, isUnclear)] : []),
    ];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank || b.action.points - a.action.points)
    .map(({ action }) => action);
}

const isOpen = ({ attainment, met, state }: CompetencyGap): boolean =>
  attainment.low < attainment.high || met === 'unknown' || state === 'disputed';

const openKind = ({ state }: CompetencyGap): ActionKind =>
  state === 'disputed' ? 'talk' : state === 'no-opportunity' ? 'give-opportunity' : 'assess';

/** Known not to be met: even at the greatest, something is left. */
const isMissing = ({ metHigh }: Outcome): boolean => !metHigh;
const isUnclear = ({ low, high, state }: Outcome): boolean => low < high || state === 'disputed';

/** The levels and the statements of which something is left. */
function placesOf(
  { expectation }: CompetencyGap,
  cells: readonly CellStep[],
  isLeft: (outcome: Outcome) => boolean,
): Pick<NextAction, 'levels' | 'statements'> {
  const isStillLeft = (outcome: Outcome): boolean => outcome.state !== 'not-applicable' && isLeft(outcome);
  const left = cells.filter(({ outcome, statements = [] }) =>
    [outcome, ...statements.map((step) => step.outcome)].some(isStillLeft),
  );
  const last = cells.at(-1);
  const outcomes = new Map(last?.statements?.map(({ statement, outcome }) => [statement, outcome]));
  const asked = last && left.includes(last) ? (expectation.statements ?? []) : [];
  return {
    levels: left.map(({ level }) => level),
    statements: asked.filter(({ id }) => {
      const outcome = outcomes.get(id);
      return !outcome || isStillLeft(outcome);
    }),
  };
}
