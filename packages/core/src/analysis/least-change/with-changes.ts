import type { RaterRole } from '../../schema/assessment.js';
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
  cells: step.cells.map((cell) => {
    const own = changes.filter(({ level }) => level === cell.level);
    return own.reduce((given, change) => changedCell(given, change, rater), cell);
  }),
});

function changedCell(cell: CellStep, { statement, to }: HypotheticalRating, rater: RaterRole): CellStep {
  const ratings = [{ rater, value: to }];
  if (statement !== undefined) {
    const statements = cell.statements?.map((each) =>
      each.statement === statement ? { ...each, ratings } : each,
    );
    return statements ? { ...cell, statements } : cell;
  }
  const { statements: _, ...whole } = cell;
  return { ...whole, ratings };
}
