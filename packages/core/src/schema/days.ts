import { assertDay } from './day.js';
import { dayOf } from './instants.js';

/** All days are days of UTC, so that no result depends on where the machine stands. */
const dayLength = 86_400_000;

/** How many days lie from the day of one instant to the day of another; negative if it comes before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / dayLength;

/** The day so many days later. Throws after the year 9999. */
export function addDays(day: string, count: number): string {
  const later = new Date(Date.parse(day) + count * dayLength).toISOString().slice(0, 10);
  assertDay(later);
  return later;
}

/** Whether an instant comes after another. A day as `mark` is the whole day: nothing on it comes after it. */
export const isAfter = (instant: string, mark: string): boolean =>
  Date.parse(instant) >= Date.parse(mark) + (mark.includes('T') ? 1 : dayLength);
