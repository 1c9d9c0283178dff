import { deriveCell, meanOf, type CellGiven } from './cell.js';
import type { CellStep, CompetencyStep, GivenRating } from './derivation.js';
import { toThousandths, whole } from './exact.js';
import type { Gauge } from './gauge.js';
import { seal, unsealed } from './seal.js';
import type { Mutable } from './mutable.js';

/** What is known about one competency, before anything is worked out. */
export type CompetencyGiven = Omit<CompetencyStep, 'cells' | 'outcome' | 'of' | 'seal'> & {
  readonly cells: readonly CellGiven[];
};

/** What a competency comes to, over the expectations that the policy's ladder counts. */
export function deriveCompetency(given: CompetencyGiven, gauge: Gauge): CompetencyStep {
  const { competency, theme, weight, mustHave } = given;
  const cells = given.cells.map((cell) => deriveCell(cell, gauge));
  const { outcome, of } = overLevels(cells, gauge);
  const sum = sealOf(given);
  const step: Mutable<CompetencyStep> = { competency, weight, mustHave, cells, outcome, of, seal: sum };
  if (theme !== undefined) step.theme = theme;
  return step;
}

/** Over all that was given; what came of it is worked out again. */
function sealOf({ competency, theme, weight, mustHave, cells }: CompetencyGiven): number {
  let sum = [competency, theme, weight, mustHave].reduce<number>(seal, unsealed);
  for (const { level, position, expected, ratings, statements = [] } of cells) {
    sum = sealRatings([level, position, expected].reduce<number>(seal, sum), ratings);
    for (const each of statements) sum = sealRatings(seal(sum, each.statement), each.ratings);
  }
  return sum;
}

function sealRatings(sum: number, ratings: readonly GivenRating[]): number {
  let next = seal(sum, ratings.length);
  for (const { rater, value } of ratings) next = seal(seal(next, rater), value);
  return next;
}

type Levelled = Pick<CompetencyStep, 'outcome' | 'of'>;

function overLevels(cells: readonly CellStep[], gauge: Gauge): Levelled {
  const isReached = gauge.policy.ladder === 'reached';
  const { outcome } = cells[0] as CellStep;
  const applicable = cells.filter((cell) => cell.outcome.state !== 'not-applicable');
  if (applicable.length === 0 || (cells.length === 1 && !isReached)) return { outcome, of: whole };
  if (isReached) return levelReached(applicable, gauge);
  const outcomes = applicable.map((cell) => cell.outcome);
  const all = (key: 'metLow' | 'metHigh'): boolean => outcomes.every((each) => each[key]);
  return { outcome: meanOf(outcomes, gauge, all('metLow'), all('metHigh')), of: whole };
}

/** Levels count as far as every one of them is met; none can be skipped. In thousandths of a table's points. */
function levelReached(cells: readonly CellStep[], gauge: Gauge): Levelled {
  const firstMissed = (key: 'metLow' | 'metHigh'): number =>
    [...cells.map(({ outcome }) => outcome[key]), false].indexOf(false);
  const [low, high] = [firstMissed('metLow'), firstMissed('metHigh')];
  // Past the first level that is known to be missed, nothing that anybody could find out counts.
  const relevant = cells.slice(0, high + 1).map(({ outcome }) => outcome);
  const mean = meanOf(relevant, gauge, low === cells.length, high === cells.length);
  const outcome = {
    ...mean,
    low: pointsFor(cells[low - 1], gauge),
    high: pointsFor(cells[high - 1], gauge),
    known: low === high ? whole : mean.known,
  };
  return { outcome, of: pointsFor(cells.at(-1), gauge) };
}

/** What reaching this level is worth, in thousandths of a point; nothing where none is reached. */
export function pointsFor(cell: CellStep | undefined, { policy: { table } }: Gauge): number {
  const position = cell?.position ?? 0;
  return toThousandths(table ? (table[Math.min(position, table.length - 1)] as number) : position);
}
