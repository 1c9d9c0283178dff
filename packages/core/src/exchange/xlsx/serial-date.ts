const secondsOfDay = 86_400;
const days1904 = 1462;
/** The first day after 9999. */
const endOfDays = 2_958_466;
/** 29 February 1900, which the first spreadsheets had and the calendar has not. */
const dayThatNeverWas = 60;

/** What of a moment to write. */
export interface MomentParts {
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

/**
 * A moment as ISO 8601 has it, with a blank between day and time: `2024-02-29`, `09:30`, `2024-02-29 09:30:15`.
 * `serial` counts days since 1900, or 1904; undefined where it is no day that a spreadsheet has.
 */
export function formatMoment(
  serial: number,
  is1904: boolean,
  { hasDate, hasTime }: MomentParts,
): string | undefined {
  const seconds = Math.round((is1904 ? serial + days1904 : serial) * secondsOfDay);
  const day = Math.floor(seconds / secondsOfDay);
  if (!(day >= 0 && day < endOfDays)) return undefined;
  const parts: string[] = [];
  if (hasDate) parts.push(formatDay(day));
  if (hasTime) {
    const time = new Date((seconds - day * secondsOfDay) * 1000).toISOString().slice(11, 19);
    parts.push(time.endsWith(':00') ? time.slice(0, 5) : time);
  }
  return parts.join(' ');
}

function formatDay(day: number): string {
  if (day === dayThatNeverWas) return '1900-02-29';
  const first = Date.UTC(1899, 11, day < dayThatNeverWas ? 31 : 30);
  return new Date(first + day * secondsOfDay * 1000).toISOString().slice(0, 10);
}
