import type { Rating } from '../schema/assessment.js';
import type { Expectation } from '../schema/expectation.js';
import type { CellGiven } from './cell.js';
import type { GivenRating } from './derivation.js';
import type { Gauge } from './gauge.js';
import { leadingRole } from './settle.js';
import type { Mutable } from './mutable.js';

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
  const ofStatement = new Set(statements.map(({ id }) => id));
  const relevant = ratings.filter(({ statement }) => statement === undefined || ofStatement.has(statement));
  const cell: Mutable<CellGiven> = { level, position, ratings: relevant.map(given) };
  if (expected !== undefined) cell.expected = expected;
  const ofWhole = relevant.filter(({ statement }) => statement === undefined);
  if (ofWhole.length === relevant.length) return cell;

  const leading = leadingRole(relevant, gauge);
  // Where nobody has an answer yet, it is unknown as a whole; what raters said of statements says why.
  if (leading === undefined) return cell;
  cell.ratings = ofWhole.map(given);
  if (!relevant.some(({ rater, statement }) => rater === leading && statement !== undefined)) return cell;
  cell.statements = statements.map(({ id }) => {
    const own = relevant.filter(({ statement }) => statement === id);
    const others = ofWhole.filter(
      ({ rater, by }) => !own.some((rating) => rating.rater === rater && rating.by === by),
    );
    return { statement: id, ratings: [...own, ...others].map(given) };
  });
  return cell;
}

const given = ({ rater, value }: Rating): GivenRating => ({ rater, value });
