import * as z from 'zod/mini';
import { rule } from './rule.js';

/** A number from 0 to `most` that sums exactly: with at most three decimals, scores are whole numbers. */
const thousandths = (most: number) =>
  z
    .number()
    .check(
      rule(
        (value: number) =>
          value >= 0 && value <= most && Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-6,
        'out-of-range',
        `Expected a number from 0 to ${most} with at most three decimals.`,
      ),
    );

/** A share of the whole: 0 to 1. */
export const shareSchema = thousandths(1);

/** How much one expectation counts beside the others: 0 (not at all) to 1000. */
export const weightSchema = thousandths(1000);

/** A total of points: 0 to 1,000,000. */
export const pointsSchema = thousandths(1_000_000);

/** How many of something: a whole number from 1 to 1000. */
export const countSchema = z
  .number()
  .check(
    rule(
      (value: number) => Number.isInteger(value) && value >= 1 && value <= 1000,
      'out-of-range',
      'Expected a whole number from 1 to 1000.',
    ),
  );
