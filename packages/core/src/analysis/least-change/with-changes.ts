import type { RaterRole } from '../../schema/assessment.js';
import type { CellGiven } from '../cell.js';
import { deriveCompetency, type CompetencyGiven } from '../competency.js';
import type { CellStep, CompetencyStep } from '../derivation.js';
import { gapFrom, type GapAnalysis } from '../gaps.js';
import { gaugeOf } from '../gauge.js';
import type { HypotheticalRating } from './choice.js';

/**
 * The analysis as it would be if these ratings were other: a rating of each place by the policy's first rater
 * takes the place of all that there are. Nothing is rated by this; the assessment stays as it is. A change of a
 * place that does not count here changes nothing.
 */
export function withChanges(gaps: GapAnalysis, changes: readonly HypotheticalRating[]): GapAnalysis {
  const { policy, derivation } = gaps;
  const gauge = gaugeOf(policy, derivation.scale);
  const rater = policy.raters[0] ?? 'agreed';
  const steps = derivation.competencies.map((step) => {
    const own = changes.filter(({ competency }) => competency === step.competency);
    return own.length === 0 ? step : deriveCompetency(changed(step, own, rater), gauge);
  });
  return {
    ...gaps,
    competencies: gaps.competencies.map((gap, index) => {
      const step = steps[index] as CompetencyStep;
      return step === derivation.competencies[index] ? gap : gapFrom(gap.name, gap.expectation, step);
    }),
    derivation: { ...derivation, competencies: steps },
  };
}

const changed = (
  step: CompetencyStep,
  changes: readonly HypotheticalRating[],
  rater: RaterRole,
): CompetencyGiven => ({
  ...step,
  cells: step.cells.map((cell) =>
    changes
      .filter(({ level }) => level === cell.level)
      .reduce<CellGiven>((given, change) => changedCell(given, change, rater), givenOf(cell)),
  ),
});

/** What was given of an expectation, without what came of it. */
function givenOf({ outcome: _, statements, ...given }: CellStep): CellGiven {
  if (!statements) return given;
  return { ...given, statements: statements.map(({ statement, ratings }) => ({ statement, ratings })) };
}

function changedCell(cell: CellGiven, { statement, to }: HypotheticalRating, rater: RaterRole): CellGiven {
  const ratings = [{ rater, value: to }];
  const { statements, ...whole } = cell;
  if (statement === undefined) return { ...whole, ratings };
  if (!statements) return cell;
  return {
    ...whole,
    statements: statements.map((each) => (each.statement === statement ? { ...each, ratings } : each)),
  };
}
