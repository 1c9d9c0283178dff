import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trackLines } from '../../../testing/track-lines.js';
import { readTables, type ReadTablesOptions, type SaidRow } from './index.js';

const rows = [
  ['', 'L1', 'L2'],
  ['Craft', '', ''],
  ['Planning', 'plans', 'leads'],
  ['Care', '', ''],
  ['Trust', '', ''],
  ['Feedback', 'asks', 'gives'],
];
const read = (options: ReadTablesOptions, name?: string, table = rows): readonly string[] => {
  const result = readTables([{ rows: table, ...(name !== undefined && { name }) }], options);
  assert.ok(result.ok, JSON.stringify(result));
  const themes = new Map(result.value.themes?.map((theme) => [theme.id, theme.name]));
  return result.value.competencies.map(
    ({ name: called, theme = '' }) => `${themes.get(theme) ?? ''}/${called}`,
  );
};

describe('what is said of rows with nothing but a name', () => {
  it('makes a theme or a competency of them, whatever they look like', () => {
    assert.deepEqual(read({}), ['Craft/Planning', 'Craft/Care', 'Trust/Feedback']);
    assert.deepEqual(read({ rows: [{ row: 2, is: 'competency' }] }), [
      '/Craft',
      '/Planning',
      '/Care',
      'Trust/Feedback',
    ]);
    assert.deepEqual(read({ rows: [{ row: 5, is: 'competency' }] }), [
      'Craft/Planning',
      'Craft/Care',
      'Craft/Trust',
      'Craft/Feedback',
    ]);
  });

  it('lists a theme that finds no competency', () => {
    const result = readTables([{ rows }], { rows: [{ row: 4, is: 'theme' }] });
    const lost = result.report.notes.filter(({ kind }) => kind === 'left-out');
    assert.deepEqual(
      lost.map(({ code, row }) => [code, row]),
      [['empty-theme', 4]],
    );
  });

  it('is about one sheet, and about columns where levels are below one another', () => {
    const said = (sheet: string): readonly SaidRow[] => [{ sheet, row: 2, is: 'competency' }];
    assert.deepEqual(read({ rows: said('Two') }, 'One'), ['Craft/Planning', 'Craft/Care', 'Trust/Feedback']);
    assert.equal(read({ rows: said('One') }, 'One')[0], '/Craft');
    const turned = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? '')) ?? [];
    const options: ReadTablesOptions = { layouts: ['levels-down'] };
    const [note] = readTables([{ rows: turned }], options).report.notes.filter(
      ({ code }) => code === 'theme-alone',
    );
    assert.deepEqual([note?.row, note?.column], [undefined, 2]);
    assert.equal(
      read({ ...options, rows: [{ column: 2, is: 'competency' }] }, undefined, turned)[0],
      '/Craft',
    );
  });

  it('may be about rows that there are not, or that say more', () => {
    const far: readonly SaidRow[] = [
      { row: 99, is: 'theme' },
      { row: 3, is: 'theme' },
      { row: -1, is: 'competency' },
    ];
    assert.deepEqual(read({ rows: far }), read({}));
    assert.equal(trackLines(readable(far)).length, 1);
  });
});

function readable(said: readonly SaidRow[]): Parameters<typeof trackLines>[0] {
  const result = readTables([{ rows }], { rows: said });
  assert.ok(result.ok);
  return result.value;
}
