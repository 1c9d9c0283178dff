import * as z from 'zod/mini';
import { isDay } from './day.js';
import { rule } from './rule.js';

/** A day, or a day and a time with its offset from UTC. */
export const instantSchema = z
  .string()
  .check(
    rule(
      (text: string) =>
        /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) &&
        isDay(text.slice(0, 10)) &&
        !Number.isNaN(Date.parse(text)),
      'date',
      'Expected a date such as 2026-03-31, or a date and time such as 2026-03-31T09:30:00Z.',
    ),
  );

/** Throws unless it is a day, or a day and a time with its offset from UTC: a caller's mistake. */
export function assertInstant(instant: string): void {
  if (instantSchema.safeParse(instant).success) return;
  throw new RangeError(`"${instant}" is neither a day nor a time with its offset from UTC.`);
}

/** The day in UTC that an instant falls on. */
export const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);
