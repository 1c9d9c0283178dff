import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readGrid } from './index.js';

/** Titles of levels, and names of competencies with their themes. */
function shape(grid: readonly (readonly string[])[]): unknown {
  const result = readGrid(grid);
  assert.ok(result.ok, JSON.stringify(result));
  const { tracks, competencies, themes = [] } = result.value;
  return {
    levels: tracks[0]?.levels?.map(({ code = '', title = '' }) => `${code} ${title}`.trim()),
    rows: competencies.map(
      ({ name, theme }) => `${themes.find(({ id }) => id === theme)?.name ?? ''} / ${name}`,
    ),
  };
}

describe('a second row of the header', () => {
  const plan = ['Craft', 'Plan', 'Writes a plan for a week', 'Leads the plans of others'];

  it('may name the columns before the levels as well', () => {
    const titles = ['Area', 'Skill', 'Helper', 'Lead'];
    assert.deepEqual(shape([['', '', 'T1', 'T2'], titles, plan]), {
      levels: ['T1 Helper', 'T2 Lead'],
      rows: ['Craft / Plan'],
    });
  });

  it('may hold titles of two lines, and stand below grades of any script', () => {
    const grades = ['1等級', '2等級'];
    const grid = [['Area', 'Skill', ...grades], ['', '', 'Helper', 'Lead\n/ Deputy'], plan];
    assert.deepEqual(shape(grid), {
      levels: ['1等級 Helper', '2等級 Lead / Deputy'],
      rows: ['Craft / Plan'],
    });
  });

  it('may hold titles between headings that span both rows', () => {
    const grid = [
      ['Area', 'Skill', 'T1', 'T2', 'Notes'],
      ['Area', 'Skill', 'Helper', 'Lead', 'Notes'],
      [...plan, ''],
    ];
    assert.deepEqual(shape(grid), { levels: ['T1 Helper', 'T2 Lead'], rows: ['Craft / Plan'] });
  });

  it('is the header where cells of the first span both, whatever they are called', () => {
    const help = ['Craft', 'Help', 'Helps when asked to', 'Finds out who needs help'];
    const grid = [['Fält', 'Kunskap', 'Nivå', ''], ['Fält', 'Kunskap', 'Ny', 'Van'], plan, help];
    assert.deepEqual(shape(grid), { levels: ['Ny', 'Van'], rows: ['Craft / Plan', 'Craft / Help'] });
  });

  it('is a competency where its texts are as long as those below', () => {
    const grid = [
      ['', 'T1', 'T2'],
      ['Skills', 'Has some', 'Has many'],
      ['Plan', 'Plans', 'Leads'],
    ];
    assert.deepEqual(shape(grid), { levels: ['T1', 'T2'], rows: [' / Skills', ' / Plan'] });
  });

  it('is a competency where its name is no heading', () => {
    const grid = [
      ['', 'T1', 'T2'],
      ['Care', 'Helps', 'Leads'],
      ['Plan', 'Writes a plan for a week', 'Leads the plans of others'],
    ];
    assert.deepEqual(shape(grid), { levels: ['T1', 'T2'], rows: [' / Care', ' / Plan'] });
  });

  it('may hold the codes of titles', () => {
    const grid = [
      ['', 'Helper', 'Head of planning'],
      ['', 'H', 'HP2'],
      ['Plan', 'Plans', 'Leads'],
    ];
    assert.deepEqual(shape(grid), { levels: ['H Helper', 'HP2 Head of planning'], rows: [' / Plan'] });
  });

  it('is the header itself below groups of levels, where the other headings span both', () => {
    const grid = [
      ['Area', 'Competency', 'Planner', '', 'Manager', ''],
      ['Area', 'Competency', 'P1', 'P2', 'M1', 'M2'],
      ['Craft', 'Plan', 'Helps', 'Plans', 'Leads', 'Decides'],
    ];
    assert.deepEqual(shape(grid), { levels: ['P1', 'P2', 'M1', 'M2'], rows: ['Craft / Plan'] });
  });
});
