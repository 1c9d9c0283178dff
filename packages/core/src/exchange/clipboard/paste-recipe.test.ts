import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import { applyRecipe } from '../../framework/edit/apply-recipe.js';
import { buildMatrix, type MatrixCell } from '../../framework/matrix.js';
import type { Framework } from '../../schema/framework.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { createDocumentStore } from '../../store/document-store.js';
import { pasteRecipe, planPaste, type PasteKind, type PastePlan } from './index.js';

const framework: Framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'care',
    name: 'Care',
    themes: [{ id: 'people', name: 'People' }],
    competencies: [
      { id: 'product', name: 'Product knowledge' },
      { id: 'listening', name: 'Listening', theme: 'people' },
      { id: 'writing', name: 'Writing' },
    ],
    tracks: [
      {
        id: 'base',
        name: 'Base',
        levels: [{ id: 'c1', code: 'C1' }, { id: 'c2', title: 'Senior' }, { id: 'c3' }],
        competencies: [
          { competency: 'listening', expectations: { c1: ['Hears.', ' Repeats.'], c2: 'not-expected' } },
          { competency: 'product', expectations: { c2: { summary: 'Knows.' } } },
        ],
      },
      { id: 'own', name: 'Own', extends: 'base', competencies: [{ competency: 'writing' }] },
      {
        id: 'flat',
        name: 'Flat',
        competencies: [{ competency: 'writing', expectations: { role: ['Writes.'] } }],
      },
      { id: 'empty', name: 'Empty' },
    ],
  }),
);

const tracks = ['base', 'own', 'flat', 'empty'];
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('C1', 'Senior', 'C4 Lead', '[]', 'Listening', 'Writing', 'Skill', 'Weight'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Hears.', '- Hears.\n- Asks.', 'n/a', 'constructor', '__proto__', '计划'),
  },
  fc.string({ unit: 'grapheme' }),
);
const grids = fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 6 });
const choices = fc.constantFrom('replace' as const, 'keep' as const, 'append' as const);

/** What each cell of a track asks, by the ids of its competency and its level. */
function asked(document: Framework, track: string): Map<string, unknown> {
  const { columns, groups } = buildMatrix(document, track);
  const words = (cell: MatrixCell | undefined): unknown => {
    if (cell?.state === 'not-expected') return cell.state;
    return cell?.state === 'defined'
      ? (cell.expectation.statements ?? []).map((one) => one.text).filter((words) => words.trim() !== '')
      : [];
  };
  const rows = groups.flatMap((group) => group.rows);
  return new Map(
    rows.flatMap((row) =>
      columns.map(({ id }, column) => [`${row.competency} ${id}`, words(row.cells[column])] as const),
    ),
  );
}

function planned({ levels, rows }: PastePlan): Map<string, unknown> {
  return new Map(
    rows.flatMap((row) =>
      row.cells.map(({ after }, column) => [`${row.competency} ${levels[column]?.level.id}`, after] as const),
    ),
  );
}

describe('pasteRecipe', () => {
  it('makes of a track what the plan says, and of the other cells nothing', () => {
    const anyTrack = anyFramework
      .filter((document) => document.tracks.length > 0)
      .chain((document) => fc.tuple(fc.constant(document), fc.constantFrom(...document.tracks)));
    const places = fc.oneof(
      fc.constantFrom(...tracks).map((track) => [framework, track] as const),
      anyTrack.map(([document, { id }]) => [document, id] as const),
    );
    const law = fc.property(places, grids, choices, ([framework, track], grid, where) => {
      const plan = planPaste(framework, { track }, grid, { where });
      const after = applyRecipe(framework, pasteRecipe(plan));
      assert.deepEqual(valueOf(parseFramework(JSON.parse(JSON.stringify(after)))), after);
      const [before, now, wanted] = [asked(framework, track), asked(after, track), planned(plan)];
      for (const [place, words] of wanted) assert.deepEqual(now.get(place), words, place);
      for (const [place, words] of before) {
        if (now.has(place) && !wanted.has(place)) assert.deepEqual(now.get(place), words, place);
      }
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });

  it('is one step to undo, which gives the first document back', () => {
    const law = fc.property(fc.constantFrom(...tracks), grids, choices, (track, grid, where) => {
      const store = createDocumentStore(framework);
      const recipe = pasteRecipe(planPaste(framework, { track }, grid, { where }));
      const changed = store.update(recipe, { label: 'Paste' });
      assert.deepEqual(store.document, applyRecipe(framework, recipe));
      assert.equal(store.undo(), changed);
      assert.equal(JSON.stringify(store.document), JSON.stringify(framework));
      assert.equal(store.canUndo, false);
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });

  it('has nothing left to change when a table of names is pasted again', () => {
    const bodies = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 });
    const law = fc.property(fc.constantFrom(...tracks), bodies, (track, bodies) => {
      const names = ['Listening', 'Writing', 'Chat'];
      const grid = [['Skill', 'C1', 'C4 Lead'], ...bodies.map((row, index) => [names[index] ?? '', ...row])];
      const after = applyRecipe(framework, pasteRecipe(planPaste(framework, { track }, grid)));
      const { counts } = planPaste(after, { track }, grid);
      for (const kind of ['fills', 'replaces', 'adds', 'kept'] satisfies PasteKind[])
        assert.equal(counts[kind], 0);
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });

  it('puts new levels beside those of the block, and new competencies under the theme of the row above', () => {
    const grid = [
      ['Skill', 'Trainee', 'C1', 'C1b', 'Senior'],
      ['Listening', 'a', '', 'b', ''],
      ['Chat', '', 'c', '', ''],
    ];
    const after = applyRecipe(framework, pasteRecipe(planPaste(framework, { track: 'base' }, grid)));
    const { columns, groups } = buildMatrix(after, 'base');
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['trainee', 'c1', 'c1b', 'c2', 'c3'],
    );
    const people = groups.find(({ theme }) => theme?.id === 'people');
    assert.deepEqual(
      people?.rows.map(({ name }) => name),
      ['Listening', 'Chat'],
    );
  });

  it('keeps the ids of statements that stay', () => {
    const target = { track: 'base', level: 'c1', competency: 'listening' };
    const plan = planPaste(framework, target, [['Repeats.\nAsks.']]);
    const [row] = applyRecipe(framework, pasteRecipe(plan)).tracks[0]?.competencies ?? [];
    assert.deepEqual(row?.expectations?.['c1'], {
      statements: [
        { id: 's2', text: 'Repeats.' },
        { id: 's3', text: 'Asks.' },
      ],
    });
  });

  it('throws where the framework no longer has what the plan is about', () => {
    const plan = planPaste(framework, { track: 'base' }, [['a']]);
    assert.throws(() => applyRecipe({ ...framework, tracks: [] }, pasteRecipe(plan)), RangeError);
  });
});
