import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { respond } from '../../testing/workbooks.js';
import { applyRecipe } from '../edit.js';
import { buildRoadmap, defaultWorkbook, suggestDates } from '../workbook.js';

describe('suggested dates', () => {
  const dates = (start: string, weekends?: boolean, answers = {}): (string | undefined)[][] => {
    const options = { start, ...(weekends === undefined ? {} : { weekends }) };
    const response = respond(answers);
    const { roadmap = [] } = applyRecipe(response, suggestDates(defaultWorkbook, response, options));
    return roadmap.map(({ stage, start, finish }) => [stage, start, finish]);
  };
  const lengths = defaultWorkbook.stages.map(({ days }) => days);

  test('go over a leap day and the end of a year', () => {
    assert.ok(lengths[0] === 14 && lengths[1] === 30, 'the stages that this counts on');
    assert.deepEqual(dates('2027-12-25', true).slice(0, 2), [
      ['awareness', '2027-12-25', '2028-01-07'],
      ['planning', '2028-01-08', '2028-02-06'],
    ]);
    assert.deepEqual(dates('2028-02-20', true)[0], ['awareness', '2028-02-20', '2028-03-04']);
    assert.deepEqual(dates('2027-02-20', true)[0], ['awareness', '2027-02-20', '2027-03-05']);
  });

  test('keep off Saturdays and Sundays, unless they may not', () => {
    // 2026-11-07 is a Saturday: the Monday after it is the 9th, and 14 days from there end on Sunday the 22nd.
    assert.deepEqual(dates('2026-11-07')[0], ['awareness', '2026-11-09', '2026-11-23']);
  });

  test('leave out what lies behind, and follow one another', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.boolean(),
        (date, weekends) => {
          const all = dates(date.toISOString().slice(0, 10), weekends, { 'current-stage': 'planning' });
          assert.equal(all.length, defaultWorkbook.stages.length - 1);
          all.forEach(([, start = '', finish = ''], index) => {
            assert.ok(start <= finish && (all[index - 1]?.[2] ?? '') < start);
            const days = [start, finish].map((day) => new Date(day).getUTCDay());
            assert.ok(weekends || days.every((day) => day !== 0 && day !== 6));
          });
          const response = respond(
            {},
            {
              roadmap: all.map(([stage = '', start = '', finish = '']) => ({
                stage,
                start,
                finish,
                owner: 'Noor',
              })),
            },
          );
          const codes = buildRoadmap(defaultWorkbook, response, { today: all[0]?.[1] ?? '' }).warnings;
          assert.deepEqual(codes, []);
        },
      ),
    );
  });

  test('refuse a start that does not exist', () => {
    assert.throws(() => suggestDates(defaultWorkbook, respond({}), { start: '2027-02-29' }), RangeError);
  });
});
