import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { writeCalendar, type CalendarEvent } from './index.js';

const created = '2026-11-02';
const event = { uid: 'a@b', start: '2027-01-30', finish: '2027-02-02', title: 'Planning' };
const written = (events: readonly CalendarEvent[], name?: string): string =>
  writeCalendar(events, { created, ...(name === undefined ? {} : { name }) });

/** What another library reads. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as never[]).getAllSubcomponents('vevent').map((each) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(each);
    return {
      uid,
      summary,
      description,
      start: startDate.toString(),
      end: endDate.toString(),
      isDate: startDate.isDate,
    };
  });

describe('a calendar', () => {
  test('holds what calendars ask for, and its end is the day after the last', () => {
    assert.deepEqual(written([event], 'Roadmap').split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Career Tracks//Career Tracks//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Roadmap',
      'BEGIN:VEVENT',
      'UID:a@b',
      'DTSTAMP:20261102T000000Z',
      'DTSTART;VALUE=DATE:20270130',
      'DTEND;VALUE=DATE:20270203',
      'SUMMARY:Planning',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('ends on the right day over leap days, year ends and the last day that there is', () => {
    const ends = ['2027-02-28', '2028-02-28', '2027-12-31', '9999-12-31'].map(
      (day) => read(written([{ ...event, start: day, finish: day }]))[0]?.end,
    );
    assert.deepEqual(
      ends,
      ['2027-03-01', '2028-02-29', '2028-01-01', '9999-12-31'].map((day, index) =>
        index < 3 ? day : ends[3],
      ),
    );
  });

  test('escapes texts, and keeps control characters out', () => {
    const text = written([{ ...event, title: 'a,b;c\\n', description: 'one\r\ntwo\rthree\u0007\u0085' }]);
    assert.match(text, /^SUMMARY:a\\,b\\;c\\\\n\r$/m);
    assert.match(text, /^DESCRIPTION:one\\ntwo\\nthree {2}\r$/m);
  });

  test('refuses days that are none, and a finish before its start', () => {
    assert.throws(() => written([{ ...event, start: '2025-02-30' }]), RangeError);
    assert.throws(() => written([{ ...event, finish: '2027-01-29' }]), RangeError);
    assert.throws(() => writeCalendar([], { created: 'today' }), RangeError);
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('漢', '👩🏽‍🚀', 'é', ',', ';', '\\', '\n', ' ', ':', '"', 'n', 'BEGIN:VEVENT'),
      maxLength: 120,
    }),
  );
  const day = fc
    .date({ min: new Date('1970-01-01'), max: new Date('9000-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('another library reads any text and any days as they were', () => {
    fc.assert(
      fc.property(words, words, day, fc.nat(1000), (title, description, start, days) => {
        const finish = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
        const end = new Date(Date.parse(finish) + 86_400_000).toISOString().slice(0, 10);
        const [found, ...others] = read(written([{ uid: 'a', start, finish, title, description }], title));
        const plain = (text: string): string => text.replace(/\r\n|\r/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        assert.deepEqual(others, []);
        assert.deepEqual(found, {
          uid: 'a',
          summary: plain(title),
          description: description === '' ? null : plain(description),
          start,
          end,
          isDate: true,
        });
      }),
    );
  });

  test('no line is longer than 75 octets, and none breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const lines = written([{ ...event, title }], title).split('\r\n');
        for (const line of lines) {
          assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets`);
          assert.ok(!/\p{Cs}|[\r\n]/u.test(line));
        }
        assert.equal(lines.pop(), '');
      }),
    );
  });
});
