import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { peopleWords } from './index.js';
import { readDate } from './read-date.js';

const { months } = peopleWords;
const dateOf = (text: string, dayFirst?: boolean): string => {
  const found = readDate(text, months, dayFirst);
  return 'date' in found ? found.date : found.problem;
};

describe('readDate', () => {
  it('reads a day in any writing that means one day', () => {
    const writings = [
      ...['2026-03-31', '2026/3/31', '2026.03.31', '31/03/2026', '3/31/2026', '31.3.2026', '03-31-2026'],
      ...['31 March 2026', '31. March 2026', '31-Mar-2026', '31 mar. 2026', 'March 31, 2026', 'MAR 31 2026'],
    ];
    for (const text of writings) assert.equal(dateOf(text), '2026-03-31', text);
    assert.equal(dateOf('5/5/2026'), '2026-05-05');
    assert.equal(dateOf('1 May 2026'), '2026-05-01');
  });

  it('asks which of two days is meant, unless it is told', () => {
    assert.equal(dateOf('03/04/2026'), 'ambiguous');
    assert.equal(dateOf('03/04/2026', true), '2026-04-03');
    assert.equal(dateOf('03/04/2026', false), '2026-03-04');
    assert.equal(dateOf('31/03/2026', false), 'unknown');
  });

  it('keeps a time with its offset, and only the day of one without', () => {
    const time = '2026-03-31T09:30:00+02:00';
    assert.deepEqual(readDate(time, months), { date: time, isCut: false });
    assert.deepEqual(readDate('2026-03-31 09:30', months), { date: '2026-03-31', isCut: true });
    assert.deepEqual(readDate('2026-03-31 00:00:00', months), { date: '2026-03-31', isCut: false });
  });

  it('takes nothing else for a date', () => {
    const others = [
      ...['', '2026', '2026-02-30', '31/02/2026', '31/3/26', '46112', '2026-03-31 25:00', '32 March 2026'],
      ...['31 Ma 2026', '1 Ju 2026', '31 Foo 2026', 'tomorrow', '2026-3/31', '٣١/٠٣/٢٠٢٦'],
    ];
    for (const text of others) assert.equal(dateOf(text), 'unknown', text);
    assert.deepEqual(readDate('1 mar 2026', ['Marz', 'Maro']), { problem: 'unknown' });
  });

  it('gives the same day for every writing of it, or says that it is ambiguous', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const law = fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      const [y, m, d] = day.split('-') as [string, string, string];
      const name = months[Number(m) - 1] ?? '';
      for (const text of [day, `${y}/${m}/${d}`, `${d} ${name} ${y}`, `${name.slice(0, 3)} ${d}, ${y}`])
        assert.equal(dateOf(text), day);
      for (const text of [`${d}/${m}/${y}`, `${m}.${d}.${y}`])
        assert.equal(dateOf(text), Number(d) <= 12 && d !== m ? 'ambiguous' : day);
      assert.equal(dateOf(`${d}-${m}-${y}`, true), day);
    });
    fc.assert(law);
  });
});
