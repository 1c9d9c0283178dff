import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFramework } from '../../schema/parse-framework.js';
import { readGrid, writeGrid } from './index.js';

type Grid = readonly (readonly string[])[];

function rowsOf(grid: Grid): string[] {
  const result = readGrid(grid, { name: 'Shop' });
  assert.ok(result.ok);
  const [track] = result.value.tracks;
  return result.value.competencies.map(({ name, description }, index) => {
    const cells = Object.values(track?.competencies?.[index]?.expectations ?? {}).map((cell) =>
      cell === 'not-expected' ? cell : (cell.statements ?? []).map(({ text }) => text).join('+'),
    );
    return [name, description ?? '', ...cells].join('|');
  });
}
const leftOut = (grid: Grid): string[] =>
  readGrid(grid).report.notes.flatMap(({ kind, message }) => (kind === 'left-out' ? [message] : []));

describe('rows of a ladder', () => {
  it('have their name from the column of themes where it spans both', () => {
    const grid = [
      ['Area', 'Skill', 'L1', 'L2'],
      ['Scope', '', 'a task', 'a team'],
      ['Craft', 'Wood', 'saws', 'carves'],
      ['Craft', '', 'planes', ''],
    ];
    assert.deepEqual(rowsOf(grid), ['Scope||a task|a team', 'Wood||saws+planes|carves']);
  });

  it('end where a legend begins behind a blank row', () => {
    const grid = [
      ['Skill', '1', '2'],
      ['Care', 'asks', 'helps'],
      ['', '', ''],
      ['Legend', '', ''],
      ['1', 'Beginner', ''],
      ['2', 'Expert', ''],
    ];
    assert.deepEqual(rowsOf(grid), ['Care||asks|helps']);
    assert.deepEqual(leftOut(grid), [
      '"Legend" is no part of a track.',
      '"1 Beginner" is no part of a track.',
      '"2 Expert" is no part of a track.',
    ]);
  });

  it('that follow one another under one name, or without one, are one competency', () => {
    const grid = [
      ['Skill', 'L1', 'L2'],
      ['Care', '- asks\n- waits', 'helps'],
      ['Care', 'listens', 'n/a'],
      ['', '', 'leads'],
      ['Trust', 'keeps', ''],
    ];
    assert.deepEqual(rowsOf(grid), ['Care||asks+waits+listens|helps+leads', 'Trust||keeps']);
  });

  it('keep competencies of one name apart where they were written', () => {
    const names = ['Care', 'Care', '\\Care', '', '', 'Trust'];
    const written = parseFramework({
      schemaVersion: 1,
      id: 'shop',
      name: 'Shop',
      competencies: names.map((name, index) => ({ id: `c${index}`, name })),
      tracks: [
        {
          id: 'clerk',
          name: 'Clerk',
          levels: [{ id: 'l1', code: 'L1' }],
          competencies: names.map((_, index) => ({
            competency: `c${index}`,
            expectations: { l1: [`does ${index}`] },
          })),
        },
      ],
    });
    assert.ok(written.ok);
    assert.deepEqual(
      rowsOf(writeGrid(written.value, 'clerk')),
      names.map((name, index) => `${name}||does ${index}`),
    );
  });

  it('are none where a footnote, the number of a page or a last remark stands alone', () => {
    const grid = [
      ['Skill', 'L1'],
      ['Care', 'asks'],
      ['Page 1 of 2'],
      ['Trust', 'keeps'],
      ['* By appointment'],
      ['Last reviewed: May'],
    ];
    assert.deepEqual(rowsOf(grid), ['Care||asks', 'Trust||keeps']);
    assert.equal(leftOut(grid).length, 3);
  });

  it('have names that may be broken into lines by hand', () => {
    const grid = [
      ['Skill', 'L1'],
      ['Code\nquality', 'tests'],
      ['Care\nFor people', 'asks'],
    ];
    assert.deepEqual(rowsOf(grid), ['Code quality||tests', 'Care|For people|asks']);
  });
});

describe('columns before coded levels', () => {
  it('describe the competency: the longest does, and others are left out', () => {
    const grid = [
      ['Skill', 'Goal', 'Why it matters', 'L1', 'L2'],
      ['Care', 'calm', 'People come back', 'asks', 'helps'],
    ];
    assert.deepEqual(rowsOf(grid), ['Care|People come back|asks|helps']);
    assert.deepEqual(leftOut(grid), ['"Goal" stands before the levels, and is none.']);
  });

  it('are levels where a ladder was written that has them', () => {
    const levels = [
      { id: 'a', title: 'Explorer' },
      { id: 'b', code: 'L2' },
      { id: 'c', code: 'L3' },
    ];
    const written = parseFramework({
      schemaVersion: 1,
      id: 'shop',
      name: 'Shop',
      competencies: [{ id: 'care', name: 'Care' }],
      tracks: [{ id: 'clerk', name: 'Clerk', levels, competencies: [{ competency: 'care' }] }],
    });
    assert.ok(written.ok);
    const read = readGrid(writeGrid(written.value, 'clerk'));
    assert.ok(read.ok);
    assert.deepEqual(
      read.value.tracks[0]?.levels?.map(({ code, title }) => code ?? title),
      ['Explorer', 'L2', 'L3'],
    );
  });
});

describe('the header of a ladder', () => {
  it('is the row of levels below a line of two cells, which is left out', () => {
    const grid = [
      ['Shop ladder', '', '', '', 'Version 4'],
      ['', 'Level 1', 'Level 2', 'Level 3', 'Level 4'],
      ['', 'Helper', 'Clerk', 'Buyer', 'Head'],
      ['Care', 'asks', 'helps', 'leads', 'decides'],
    ];
    assert.deepEqual(rowsOf(grid), ['Care||asks|helps|leads|decides']);
    assert.deepEqual(leftOut(grid), ['"Shop ladder Version 4" stands above the header.']);
  });
});

describe('a last column that is called otherwise than the levels', () => {
  it('is a question', () => {
    const result = readGrid([
      ['Skill', 'Novice', 'Expert', 'Assessment method'],
      ['Care', 'asks', 'helps', 'Talk'],
    ]);
    assert.deepEqual(
      result.report.origins.map(({ confidence }) => confidence <= 0.6),
      [false, false, true],
    );
  });
});
