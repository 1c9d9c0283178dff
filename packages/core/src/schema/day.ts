import * as z from 'zod/mini';
import { isDay } from './is-day.js';
import { rule } from './rule.js';

/** A day: YYYY-MM-DD. */
export const daySchema = z
  .string()
  .check(
    rule(
      (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && isDay(text),
      'date',
      'Expected a date such as 2026-03-31.',
    ),
  );

/** Throws unless `day` is a day that exists, written YYYY-MM-DD: a caller's mistake. */
export function assertDay(day: string): void {
  if (!daySchema.safeParse(day).success) throw new RangeError(`"${day}" is not a day such as 2026-03-31.`);
}
