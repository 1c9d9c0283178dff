import type { Rating, RaterRole } from '../schema/assessment.js';
import type { Expectation } from '../schema/expectation.js';
import type { CellGiven, Mutable } from './cell.js';
import type { GivenRating } from './derivation.js';
import type { Gauge } from './gauge.js';

/**
 * What is known about one expectation. It counts statement by statement where the rater who comes first in the
 * policy's order has rated it so; a rater's rating of the whole then stands for each statement that they did not
 * rate.
 */
export function givenCell(
  level: string,
  position: number,
  expectation: Expectation,
  ratings: readonly Rating[],
  gauge: Gauge,
): CellGiven {
  const { statements = [], expected } = expectation;
  const ofWhole = ratings.filter(({ statement }) => statement === undefined);
  const cell: Mutable<CellGiven> = { level, position, ratings: ofWhole.map(given) };
  if (expected !== undefined) cell.expected = expected;
  if (ofWhole.length === ratings.length || !isByStatement(statements, ratings, gauge)) return cell;
  cell.statements = statements.map(({ id }) => {
    const own = ratings.filter(({ statement }) => statement === id);
    const others = ofWhole.filter(
      ({ rater, by }) => !own.some((rating) => rating.rater === rater && rating.by === by),
    );
    return { statement: id, ratings: [...own, ...others].map(given) };
  });
  return cell;
}

const given = ({ rater, value }: Rating): GivenRating => ({ rater, value });

function isByStatement(
  statements: NonNullable<Expectation['statements']>,
  ratings: readonly Rating[],
  { policy, places }: Gauge,
): boolean {
  const relevant = ratings.filter(
    ({ statement }) => statement === undefined || statements.some(({ id }) => id === statement),
  );
  const isAnswer = ({ value }: Rating): boolean => places.has(value) || value === 'not-applicable';
  const of = (role: RaterRole): readonly Rating[] => relevant.filter(({ rater }) => rater === role);
  const first = policy.raters.find((role) => of(role).some(isAnswer));
  const leading = first === undefined ? relevant : of(first);
  return leading.some(({ statement }) => statement !== undefined);
}
