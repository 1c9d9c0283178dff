import { isDay } from './is-day.js';

/** A day, or a day and a time with its offset from UTC, that exists. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));

/** Throws unless it is a day, or a day and a time with its offset from UTC: a caller's mistake. */
export function assertInstant(instant: string): void {
  if (isInstant(instant)) return;
  throw new RangeError(`"${instant}" is neither a day nor a time with its offset from UTC.`);
}

/** The day in UTC that an instant falls on. */
export const dayOf = (instant: string): string => new Date(instant).toISOString().slice(0, 10);
