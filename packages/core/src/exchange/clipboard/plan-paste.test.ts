import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { planPaste, type PastePlan, type PlanPasteOptions } from './index.js';

const framework: Framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'care',
    name: 'Care',
    themes: [
      { id: 'people', name: 'People' },
      { id: 'craft', name: 'Craft' },
    ],
    competencies: [
      { id: 'product', name: 'Product knowledge', theme: 'craft' },
      { id: 'listening', name: 'Listening', theme: 'people' },
    ],
    tracks: [
      {
        id: 'adviser',
        name: 'Adviser',
        levels: [
          { id: 'c1', code: 'C1', title: 'Adviser' },
          { id: 'c2', code: 'C2', title: 'Senior Adviser' },
          { id: 'c3', code: 'C3', title: 'Case Lead' },
        ],
        competencies: [
          { competency: 'product', expectations: { c1: ['Finds it.'], c3: 'not-expected' } },
          { competency: 'listening', expectations: { c1: ['Hears.', 'Repeats.'], c2: ['Asks.'] } },
        ],
      },
      {
        id: 'flat',
        name: 'Flat',
        competencies: [{ competency: 'listening', expectations: { role: ['Hears.'] } }],
      },
      { id: 'empty', name: 'Empty' },
    ],
  }),
);

type Grid = readonly (readonly string[])[];
const plan = (
  grid: Grid,
  options: PlanPasteOptions & { level?: string; competency?: string } = {},
): PastePlan => {
  const { level, competency, ...others } = options;
  const target = {
    track: 'adviser',
    ...(level === undefined ? {} : { level }),
    ...(competency === undefined ? {} : { competency }),
  };
  return planPaste(framework, target, grid, others);
};
const levelsOf = ({ levels }: PastePlan): string[] =>
  levels.map(({ level, isNew }) => `${isNew ? '+' : ''}${level.id}`);
const rowsOf = ({ rows }: PastePlan): string[] =>
  rows.map(({ competency, isNew, cells }) =>
    [`${isNew ? '+' : ''}${competency}`, ...cells.map(({ kind }) => kind)].join(' '),
  );
const leftOut = (made: PastePlan): string[] =>
  made.leftOut.map((one) => `${one.reason} ${'row' in one ? one.row : one.column} ${one.text}`);

describe('planPaste', () => {
  it('lays a block without names at the target, in the order that people see', () => {
    const made = plan([
      ['Hears.\nRepeats.', 'Asks twice.'],
      ['', 'Knows it.'],
    ]);
    assert.deepEqual(rowsOf(made), ['listening same replaces', 'product blank fills']);
    assert.deepEqual(rowsOf(plan([['a']], { level: 'c2', competency: 'product' })), ['product fills']);
    assert.deepEqual([made.hasHeader, made.hasNames], [false, false]);
  });

  it('adds levels without a name to the right, and leaves out rows below the last', () => {
    const made = plan(
      [
        ['a', 'b', ''],
        ['', '', 'c'],
        ['d', '', ''],
      ],
      { level: 'c3' },
    );
    assert.deepEqual(levelsOf(made), ['c3', '+level', '+level-2']);
    assert.deepEqual(rowsOf(made), ['listening fills new blank', 'product blank blank new']);
    assert.deepEqual(leftOut(made), ['no-row 3 d']);
  });

  it('goes by the names of levels and competencies, in any order and case', () => {
    const made = plan([
      ['Skill', 'C3 – Case lead', 'c1', 'senior adviser', 'C4 Care Specialist'],
      ['product  KNOWLEDGE', 'Writes it.', 'Finds\u00A0it.', '', 'Leads.'],
      ['Chat and email\nIn plain words.', 'Calm.', '', '', ''],
      ['Listen\u00ADing', '', '', 'Asks.', ''],
    ]);
    assert.deepEqual(levelsOf(made), ['c3', 'c1', 'c2', '+c4']);
    assert.deepEqual(rowsOf(made), [
      'product replaces same blank new',
      '+chat-and-email new blank blank blank',
      'listening blank blank same blank',
    ]);
    assert.equal(made.rows[1]?.description, 'In plain words.');
    assert.deepEqual(made.levels[3]?.level, { id: 'c4', code: 'C4', title: 'Care Specialist' });
    assert.deepEqual([made.hasHeader, made.hasNames], [true, true]);
    assert.deepEqual(made.counts, { new: 2, fills: 0, replaces: 1, adds: 0, same: 2, kept: 0, blank: 7 });
  });

  it('sees a header alone, names alone, and names under a blank corner', () => {
    const header = plan([
      ['C2', 'C1'],
      ['Asks.', 'Hears.'],
    ]);
    assert.deepEqual([levelsOf(header), rowsOf(header)], [['c2', 'c1'], ['listening same replaces']]);
    const names = plan(
      [
        ['Product knowledge', 'a'],
        ['Chat', 'b'],
      ],
      { level: 'c2' },
    );
    assert.deepEqual([levelsOf(names), rowsOf(names)], [['c2'], ['product fills', '+chat new']]);
    const corner = plan([
      ['', 'Trainee'],
      ['Listening', 'a'],
    ]);
    assert.deepEqual([levelsOf(corner), rowsOf(corner)], [['+trainee'], ['listening new']]);
  });

  it('takes the word of people for what the edges are', () => {
    const grid = [
      ['C1', 'C2'],
      ['Listening', 'a'],
    ];
    assert.deepEqual(rowsOf(plan(grid)), ['listening replaces replaces']);
    assert.deepEqual(rowsOf(plan(grid, { header: false, names: false })), [
      'listening replaces replaces',
      'product replaces fills',
    ]);
    assert.deepEqual(rowsOf(plan(grid, { header: true, names: true })), ['listening replaces']);
  });

  it('says what it leaves out, and why', () => {
    const made = plan([
      ['Customer care'],
      ['Competency', 'Weight', 'C1', '', 'Notes'],
      ['People'],
      ['Listening', '2', 'a', 'b', 'c'],
      ['', '', 'd'],
    ]);
    assert.deepEqual(leftOut(made), [
      'no-level 2 Weight',
      'no-heading 4 b',
      'no-level 5 Notes',
      'above-header 1 Customer care',
      'no-text 3 People',
      'no-name 5 d',
    ]);
    assert.deepEqual(rowsOf(made), ['listening replaces']);
  });

  it('puts the cells of merged names together, each text once', () => {
    const made = plan([
      ['Competency', 'C1', 'C2'],
      ['Listening', 'a', 'c'],
      ['Listening', 'b', 'c'],
    ]);
    assert.deepEqual(
      made.rows[0]?.cells.map(({ after }) => after),
      [['a', 'b'], ['c']],
    );
  });

  it('replaces, keeps, or adds below what is there, and never erases', () => {
    const grid = [
      ['Hears.\n- Coaches.', 'n/a', 'New.'],
      ['n/a', '', 'x'],
    ];
    const cells = (where: 'replace' | 'keep' | 'append'): unknown =>
      plan(grid, { where }).rows.map((row) => row.cells.map(({ kind, after }) => [kind, after]));
    const [own, asks] = [['Hears.', 'Repeats.'], ['Asks.']];
    assert.deepEqual(cells('replace'), [
      [
        ['replaces', ['Hears.', 'Coaches.']],
        ['replaces', 'not-expected'],
        ['fills', ['New.']],
      ],
      [
        ['replaces', 'not-expected'],
        ['blank', []],
        ['replaces', ['x']],
      ],
    ]);
    assert.deepEqual(cells('keep'), [
      [
        ['kept', own],
        ['kept', asks],
        ['fills', ['New.']],
      ],
      [
        ['kept', ['Finds it.']],
        ['blank', []],
        ['kept', 'not-expected'],
      ],
    ]);
    assert.deepEqual(cells('append'), [
      [
        ['adds', [...own, 'Coaches.']],
        ['kept', asks],
        ['fills', ['New.']],
      ],
      [
        ['kept', ['Finds it.']],
        ['blank', []],
        ['kept', 'not-expected'],
      ],
    ]);
    assert.equal(plan([['Repeats.']], { where: 'append' }).counts.same, 1);
  });

  it('lets the first new level of a flat track take over what the role asks', () => {
    const flat = (grid: Grid): PastePlan => planPaste(framework, { track: 'flat' }, grid);
    assert.deepEqual([levelsOf(flat([['a']])), rowsOf(flat([['a']]))], [['role'], ['listening replaces']]);
    assert.deepEqual(levelsOf(flat([['a', 'b']])), ['+level-2', '+level']);
    assert.deepEqual(rowsOf(flat([['a', 'b']])), ['listening replaces new']);
    const table = flat([
      ['Skill', 'A1', 'A2'],
      ['Listening', 'Hears.', 'b'],
    ]);
    assert.deepEqual([levelsOf(table), rowsOf(table)], [['+a1', '+a2'], ['listening same new']]);
  });

  it('reads a table into a track without rows', () => {
    const table = planPaste(framework, { track: 'empty' }, [
      ['Area', 'Junior'],
      ['Listening', 'a'],
    ]);
    assert.deepEqual([levelsOf(table), rowsOf(table)], [['+junior'], ['+listening-2 new']]);
    assert.deepEqual(leftOut(planPaste(framework, { track: 'empty' }, [['a']])), ['no-row 1 a']);
  });

  it('has nothing to do for blanks, and throws on a place that is not there', () => {
    assert.deepEqual(rowsOf(plan([['', ' '], ['']])), []);
    assert.throws(() => planPaste(framework, { track: 'none' }, []), RangeError);
    assert.throws(() => plan([['a']], { level: 'none' }), RangeError);
    assert.throws(() => plan([['a']], { competency: '__proto__' }), RangeError);
  });
});
