import * as z from 'zod/mini';
import { rule } from './rule.js';

/** A day that exists: Date.parse takes 31 February for 3 March. */
export const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

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
