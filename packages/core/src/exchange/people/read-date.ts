import { isDay } from '../../schema/is-day.js';
import { isInstant } from '../../schema/instants.js';

/** A date as a document holds it, or why there is none. `isCut`: a time without an offset from UTC was dropped. */
export type FoundDate =
  { readonly date: string; readonly isCut: boolean } | { readonly problem: 'unknown' | 'ambiguous' };

const dayAndTime = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)$/;
const yearFirst = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const dayMonth = /^(\d{1,2})\.?[ -](\p{L}{3,20})\.?,?[ -](\d{4})$/u;
const monthDay = /^(\p{L}{3,20})\.? (\d{1,2}),? (\d{4})$/u;

/**
 * Reads a date: 2026-03-31, alone or with a time; 2026/3/31 and 2026.3.31; 31 March 2026, 31-Mar-2026 and
 * March 31, 2026; 31/03/2026 and 03/31/2026, with strokes, dots or hyphens, where only one order makes a date.
 * 03/04/2026 is ambiguous unless `dayFirst` says which comes first. A year has four digits.
 */
export function readDate(text: string, months: readonly string[], dayFirst?: boolean): FoundDate {
  if (isInstant(text)) return { date: text, isCut: false };
  const [, timed = '', time = ''] = dayAndTime.exec(text) ?? [];
  if (timed !== '' && isInstant(`${timed}T${time}Z`)) return { date: timed, isCut: /[1-9]/.test(time) };

  const [, y1, , m1, d1] = yearFirst.exec(text) ?? [];
  if (y1 !== undefined) return asFound(dayIn(y1, m1, d1));
  const [, first, , second, year] = yearLast.exec(text) ?? [];
  if (year !== undefined)
    return inEitherOrder(dayIn(year, second, first), dayIn(year, first, second), dayFirst);

  const [, d2, word2, y2] = dayMonth.exec(text) ?? [];
  const [, word3, d3, y3] = monthDay.exec(text) ?? [];
  const month = monthOf(word2 ?? word3 ?? '', months);
  return asFound(month === undefined ? undefined : dayIn(y2 ?? y3, `${month}`, d2 ?? d3));
}

function inEitherOrder(
  dayMonth: string | undefined,
  monthDay: string | undefined,
  dayFirst: boolean | undefined,
): FoundDate {
  if (dayFirst !== undefined) return asFound(dayFirst ? dayMonth : monthDay);
  if (dayMonth && monthDay && dayMonth !== monthDay) return { problem: 'ambiguous' };
  return asFound(dayMonth ?? monthDay);
}

const asFound = (date: string | undefined): FoundDate =>
  date === undefined ? { problem: 'unknown' } : { date, isCut: false };

function dayIn(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}

/** The number of the one month that is so called, or begins so; from 1. */
function monthOf(word: string, months: readonly string[]): number | undefined {
  const start = word.toLowerCase();
  if (start === '') return undefined;
  const names = months.map((name) => name.toLowerCase());
  const found = names.flatMap((name, index) => (name.startsWith(start) ? [index + 1] : []));
  const whole = names.indexOf(start) + 1;
  return whole || (found.length === 1 ? found[0] : undefined);
}
