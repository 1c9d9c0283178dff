import { assertDay } from '../../schema/day.js';
import { addDays } from '../../schema/days.js';

/** Something that takes whole days. */
export interface CalendarEvent {
  /** Tells it apart from every other event anywhere. A calendar that has it already changes it in place. */
  readonly uid: string;
  /** The first day and the last, YYYY-MM-DD; they may be the same. */
  readonly start: string;
  readonly finish: string;
  readonly title: string;
  readonly description?: string;
}

/** What a calendar says of itself. */
export interface WriteCalendarOptions {
  /** What calendars show as its name. */
  readonly name?: string;
  /** The day on which the file was made, YYYY-MM-DD. */
  readonly created: string;
}

/**
 * Writes events as an iCalendar file (RFC 5545) that calendars take in: the text of a `.ics` file, in UTF-8. The days
 * belong to no time zone. Control characters in texts become spaces, except line ends. The same input gives the same
 * text. Throws a RangeError on a day that is none, and on a finish before its start.
 */
export function writeCalendar(
  events: readonly CalendarEvent[],
  { name, created }: WriteCalendarOptions,
): string {
  assertDay(created);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Career Tracks//Career Tracks//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(name === undefined ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
    ...events.flatMap((event) => eventLines(event, created)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, start, finish, title, description }: CalendarEvent, created: string): string[] {
  assertDay(start);
  assertDay(finish);
  if (finish < start) throw new RangeError(`An event cannot finish on ${finish} and start on ${start}.`);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(created)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(start)}`,
    // The end is the day after the last. The year 9999 has none, and an event without an end takes one day.
    ...(finish === '9999-12-31' ? [] : [`DTEND;VALUE=DATE:${compact(addDays(finish, 1))}`]),
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

const escaped = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const longestLine = 75;

/** Breaks a line before the character with which it would have more than 75 octets; the next one begins with a space. */
function folded(line: string): string {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > longestLine) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

/** How many octets a character takes in UTF-8. */
const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);
