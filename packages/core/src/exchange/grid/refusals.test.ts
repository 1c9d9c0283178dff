import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGrid, type ReadResult } from './index.js';

const code = (result: ReadResult): string => (result.ok ? 'ok' : (result.issues[0]?.code ?? ''));

describe('the limits of readGrid', () => {
  it('refuses what is no table, with a sentence that says what to do', () => {
    const grids: string[][][] = [
      [],
      [[], ['']],
      [['x']],
      [['a', 'b']],
      [['a'], ['b']],
      [
        ['Skill', 'Weight'],
        ['Plan', '1'],
      ],
    ];
    assert.deepEqual(
      grids.map((grid) => code(readGrid(grid))),
      [...Array<string>(5).fill('no-table'), 'no-levels'],
    );
    const result = readGrid([['a', 'b']]);
    assert.deepEqual(result.ok ? [] : result.issues.map(({ message }) => message), [
      'Only one row is filled in. Put the levels in the first row, and each competency in a row below, its name first.',
    ]);
  });

  it('refuses a list with a row for each level', () => {
    const grid = [
      ['Competency', 'Level', 'Statement'],
      ['Plan', '1', 'x'],
      ['Plan', '2', 'y'],
    ];
    assert.equal(code(readGrid(grid)), 'long-format');
  });

  it('refuses a table of levels down and competencies across', () => {
    const grid = [
      ['Level', 'Planning', 'Quality'],
      ['A1', 'x', 'y'],
    ];
    assert.equal(code(readGrid(grid)), 'levels-in-rows');
  });

  it('refuses tables that are too large, and reads one with thousands of blank columns', () => {
    const levels = Array.from({ length: 10_000 }, (_, index) => `A${index}`);
    assert.equal(
      code(
        readGrid([
          ['Skill', ...levels],
          ['Plan', 'x'],
        ]),
      ),
      'too-large',
    );
    assert.equal(
      code(
        readGrid([
          ['Skill', ...levels.slice(0, 201)],
          ['Plan', 'x'],
        ]),
      ),
      'too-large',
    );
    const rows = (count: number): string[][] =>
      Array.from({ length: count }, (_, index) => [`S${index}`, 'x']);
    assert.equal(code(readGrid([['Skill', 'A1'], ...rows(5001)])), 'too-large');
    assert.equal(
      code(
        readGrid([
          ['Skill', 'A1'],
          ['Plan', 'x\n'.repeat(100_001)],
        ]),
      ),
      'too-large',
    );
    const blank = Array<string>(10_000).fill('');
    assert.equal(
      code(
        readGrid([
          ['Skill', 'A1', ...blank],
          ['Plan', 'x', ...blank],
        ]),
      ),
      'ok',
    );
  });

  it('lists 500 notes at most, and says how many more there are', () => {
    const rows = Array.from({ length: 600 }, () => ['Plan', 'x']);
    const { notes: listed } = readGrid([['Skill', 'A1'], ...rows]).report;
    assert.deepEqual([listed.length, listed.at(-1)?.message], [501, 'More notes: 102.']);
  });
});
