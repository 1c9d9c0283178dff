import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGrid } from './index.js';

type Grid = readonly (readonly string[])[];

/** Each competency with its theme before it. */
function names(grid: Grid): string[] {
  const result = readGrid(grid);
  assert.ok(result.ok, JSON.stringify(result));
  const { competencies, themes = [] } = result.value;
  return competencies.map(
    ({ name, theme }) => `${themes.find(({ id }) => id === theme)?.name ?? ''} / ${name}`,
  );
}

const guesses = (grid: Grid): string[] =>
  readGrid(grid)
    .report.notes.filter(({ kind }) => kind === 'guessed')
    .map(({ message, row = '', column = '' }) => `${row}:${column} ${message}`);

describe('the themes that readGrid finds', () => {
  const craft = ['Craft / Plan', 'Craft / Test'];

  it('stand in a column that a heading names, before or after the competencies', () => {
    const before = [
      ['Area', 'Skill', 'A1'],
      ['Craft', 'Plan', 'x'],
      ['Craft', 'Test', 'y'],
    ];
    const after = [
      ['Skill', 'Pillar', 'A1'],
      ['Plan', 'Craft', 'x'],
      ['Test', '', 'y'],
    ];
    assert.deepEqual([names(before), names(after)], [craft, craft]);
  });

  it('stand before a column of names in another language', () => {
    const grid = [
      ['Theme', 'Was', 'A1'],
      ['Craft', 'Plan', 'x'],
      ['', 'Test', 'y'],
    ];
    assert.deepEqual(names(grid), craft);
  });

  it('may stand alone in their rows of the theme column, and are reported when nothing follows', () => {
    const grid = [['Theme', 'Skill', 'A1'], ['Craft'], ['', 'Plan', 'x'], ['', 'Test', 'y'], ['People']];
    assert.deepEqual(names(grid), craft);
    assert.equal(readGrid(grid).report.notes.at(-1)?.message, '"People" is a theme without competencies.');
  });

  it('are what a first column repeats, or says once for each group', () => {
    const headings = [
      ['', ''],
      ['', ''],
      ['Del', 'Kunskap'],
    ];
    const second = ['', 'Craft', ''];
    headings.forEach(([lead = '', name = ''], index) => {
      const grid = [
        [lead, name, 'A1', 'A2'],
        ['Craft', 'Plan', 'x', 'y'],
        [second[index] ?? '', 'Test', 'x', 'y'],
        ['People', 'Help', 'x', 'y'],
      ];
      assert.deepEqual(names(grid), [...craft, 'People / Help']);
      const label = lead === '' ? '' : `: "${lead}"`;
      assert.ok(guesses(grid).includes(`:1 Read as the theme column${label}.`));
    });
  });

  it('are not the names of a first column that only happen to repeat', () => {
    const grid = [
      ['', 'Junior', 'Senior'],
      ['Plan', 'x', 'y'],
      ['Plan', 'x', 'y'],
    ];
    assert.deepEqual(names(grid), [' / Plan']);
    assert.ok(guesses(grid).includes('3: More about "Plan".'));
  });

  it('are names alone in their rows, above rows of competencies, by a guess', () => {
    const grid = [['Skill', 'A1'], ['Craft'], ['Plan', 'x'], [], ['People', ''], ['Help', 'y'], ['Hire', '']];
    assert.deepEqual(names(grid), ['Craft / Plan', 'People / Help', 'People / Hire']);
    assert.deepEqual(guesses(grid), [
      '2: "Craft" stands alone: the theme of the rows below.',
      '5: "People" stands alone: the theme of the rows below.',
      '7: "Hire" stands alone: a competency with nothing defined yet.',
    ]);
  });

  it('stand in the first of two columns under one heading, whatever it says', () => {
    const body = [
      ['Craft', 'Plan', 'Writes a plan for a week', 'Leads the plans of others'],
      ['Craft', 'Test', 'Tests own work with care', 'Says what has to be tested'],
    ];
    for (const heading of ['What', 'Competency', 'Skill'])
      assert.deepEqual(names([[heading, '', 'Junior', 'Senior'], ...body]), craft, heading);
  });

  it('are no column of names before a level without a heading', () => {
    const grid = [
      ['Competency', '', 'Senior'],
      ['Plan', 'Writes a plan for a week', 'Leads the plans of others'],
      ['Plan', 'Tests own work with care', 'Says what has to be tested'],
    ];
    assert.deepEqual(names(grid), [' / Plan']);
  });
});
