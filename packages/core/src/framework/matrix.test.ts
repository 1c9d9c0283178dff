import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../testing/arbitrary.js';
import { buildMatrix, compareLevels, parseFramework, type Framework, type MatrixCell } from '../index.js';
import { createDocumentStore } from '../store.js';

const base = {
  schemaVersion: 1,
  id: 'f',
  name: 'F',
  themes: [
    { id: 'craft', name: 'Craft' },
    { id: 'people', name: 'People' },
  ],
  competencies: [
    { id: 'helping', name: 'Helping', theme: 'people' },
    { id: 'writing', name: 'Writing', theme: 'craft' },
    { id: 'care', name: 'Care' },
  ],
};
const levels = [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }];
const parsed = (...tracks: object[]): Framework => valueOf(parseFramework({ ...base, tracks }));
const oneRow = (expectations: object): Framework =>
  parsed({ id: 't', name: 'T', levels, competencies: [{ competency: 'care', expectations }] });
const cells = (framework: Framework, track = 't'): readonly MatrixCell[] =>
  buildMatrix(framework, track).groups[0]?.rows[0]?.cells ?? [];
const changes = (framework: Framework, at: number): string[] => {
  const cell = cells(framework)[at];
  return cell?.state === 'defined' ? cell.change.statements.map(({ kind }) => kind) : [];
};

describe('buildMatrix', () => {
  test("sets rows under their themes in the framework's order, those without a theme first", () => {
    const framework = parsed({
      id: 't',
      name: 'T',
      levels,
      competencies: [{ competency: 'helping' }, { competency: 'writing' }, { competency: 'care' }],
    });
    const { groups, columns } = buildMatrix(framework, 't');
    assert.deepEqual(
      groups.map(({ theme, rows }) => [theme?.name, rows.map(({ name }) => name)]),
      [
        [undefined, ['Care']],
        ['Craft', ['Writing']],
        ['People', ['Helping']],
      ],
    );
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['a1', 'a2', 'a3'],
    );
  });

  test('tells a hole from what is not expected, and both from an empty cell', () => {
    assert.deepEqual(
      cells(oneRow({ a2: 'not-expected', a3: [] })).map(({ state }) => state),
      ['undefined', 'not-expected', 'defined'],
    );
  });

  test('says what each level adds to the one before', () => {
    const framework = oneRow({
      a1: ['Keeps notes.', 'Leads a project with two people.', 'Asks for help.'],
      a2: ['Keeps notes.', 'Leads a large project with ten people.', 'Reviews the budget every month.'],
    });
    assert.deepEqual(changes(framework, 0), ['new', 'new', 'new']);
    assert.deepEqual(changes(framework, 1), ['same', 'wider', 'new']);
  });

  test('compares with the nearest earlier level that asks anything', () => {
    const framework = oneRow({ a1: ['Keeps notes.'], a2: 'not-expected', a3: ['Keeps notes.'] });
    const cell = cells(framework)[2];
    assert.equal(cell?.state === 'defined' && cell.since, 'a1');
    assert.deepEqual(changes(framework, 2), ['same']);
  });

  test("takes the author's word over its own", () => {
    const framework = oneRow({
      a1: ['Keeps notes.', 'Leads a project.'],
      a2: [
        { text: 'Keeps notes.', change: 'new' },
        { text: 'Runs the yearly programme.', change: 'wider' },
      ],
    });
    assert.deepEqual(changes(framework, 1), ['new', 'wider']);
  });

  test('takes differences of case, spacing and punctuation for the same', () => {
    assert.deepEqual(changes(oneRow({ a1: ['Keeps notes'], a2: ['keeps  notes.'] }), 1), ['same']);
  });

  test('finds wider wordings in a script without spaces', () => {
    assert.deepEqual(
      changes(oneRow({ a1: ['一つの製品の品質を測定する'], a2: ['すべての製品の品質を測定する'] }), 1),
      ['wider'],
    );
  });

  test('counts no earlier statement as the origin of two', () => {
    const framework = oneRow({ a1: ['Keeps notes.'], a2: ['Keeps notes.', 'Keeps notes.'] });
    assert.deepEqual(changes(framework, 1), ['same', 'new']);
  });

  test('writes out what a track inherits: wording, weight and must-have, nearest first', () => {
    const framework = parsed(
      {
        id: 'base',
        name: 'Base',
        levels,
        competencies: [
          {
            competency: 'care',
            weight: 2,
            mustHave: true,
            expectations: { a1: ['Base one'], a2: { statements: ['Base two'], weight: 3 } },
          },
          { competency: 'helping' },
        ],
      },
      {
        id: 't',
        name: 'T',
        extends: 'base',
        competencies: [
          { competency: 'writing' },
          {
            competency: 'care',
            name: 'Great care',
            weight: 5,
            expectations: { a1: ['Own one'], a2: { mustHave: false } },
          },
        ],
      },
    );
    const { columns, groups } = buildMatrix(framework, 't');
    assert.equal(columns.length, 3);
    const row = groups[0]?.rows[0];
    assert.deepEqual([row?.name, row?.weight, row?.mustHave], ['Great care', 5, true]);
    const texts = row?.cells.map(
      (cell) =>
        cell.state === 'defined' && [cell.expectation.statements?.[0]?.text, cell.weight, cell.mustHave],
    );
    assert.deepEqual(texts, [['Own one', 5, true], ['Base two', 3, false], false]);
    assert.deepEqual(groups.map(({ rows }) => rows.map(({ competency }) => competency)).flat(), [
      'care',
      'writing',
      'helping',
    ]);
  });

  test('gives a flat track one level', () => {
    const framework = parsed({
      id: 't',
      name: 'T',
      competencies: [{ competency: 'care', expectations: { role: ['Cares.'] } }],
    });
    assert.deepEqual(buildMatrix(framework, 't').columns, [{ id: 'role' }]);
    assert.equal(cells(framework)[0]?.state, 'defined');
  });

  test('keeps every row that an edit does not touch the same object', () => {
    const framework = parsed({
      id: 't',
      name: 'T',
      levels,
      competencies: ['helping', 'writing', 'care'].map((competency) => ({
        competency,
        expectations: { a1: ['One'] },
      })),
    });
    const store = createDocumentStore(
      framework as object as { tracks: { competencies: { weight?: number }[] }[] },
    );
    const rows = (): object[] =>
      buildMatrix(store.document as unknown as Framework, 't').groups.flatMap((group) => group.rows);
    const before = rows();
    store.update((draft) => {
      const row = draft.tracks[0]?.competencies[1];
      if (row) row.weight = 2;
    });
    assert.deepEqual(
      rows().map((row, index) => row === before[index]),
      [true, false, true],
    );
  });

  test('throws on a track that the framework lacks', () => {
    assert.throws(() => buildMatrix(parsed(), 't'), RangeError);
  });

  test('lays out every framework as plain JSON that loses no statement', () => {
    fc.assert(
      fc.property(anyFramework, (framework) => {
        for (const { id, extends: parent, competencies = [] } of framework.tracks) {
          const matrix = buildMatrix(framework, id);
          const copy = JSON.parse(JSON.stringify(matrix)) as typeof matrix;
          assert.deepEqual(copy, structuredClone(matrix));
          if (parent !== undefined) continue;
          const written = competencies
            .flatMap(({ expectations = {} }) => Object.values(expectations))
            .flatMap((cell) => (cell === 'not-expected' ? [] : (cell.statements ?? [])));
          const shown = copy.groups.flatMap(({ rows }) =>
            rows.flatMap((row) =>
              row.cells.flatMap((cell) =>
                cell.state === 'defined' ? (cell.expectation.statements ?? []) : [],
              ),
            ),
          );
          assert.equal(shown.length, written.length);
        }
      }),
    );
  });
});

describe('compareLevels', () => {
  test('counts the competencies that ask for something new, only widen, or stay', () => {
    const framework = parsed({
      id: 't',
      name: 'T',
      levels,
      competencies: [
        {
          competency: 'care',
          expectations: { a1: ['Keeps notes.'], a2: ['Keeps notes.', 'Reviews the budget.'] },
        },
        {
          competency: 'writing',
          expectations: { a1: ['Writes for one team.'], a2: ['Writes for several team.'] },
        },
        { competency: 'helping', expectations: { a1: ['Helps.'], a2: ['Helps.'], a3: 'not-expected' } },
      ],
    });
    const { counts, changes: found } = compareLevels(framework, 't', 'a1', 'a2');
    assert.deepEqual(counts, { new: 1, wider: 1, same: 1 });
    assert.deepEqual(found['care']?.statements, [{ kind: 'same', from: 's1' }, { kind: 'new' }]);
    assert.deepEqual(compareLevels(framework, 't', 'a2', 'a3').counts, { new: 0, wider: 0, same: 0 });
  });

  test("takes the author's mark for the step that it is about only", () => {
    const row = (a2: string[] | 'not-expected') => ({
      a1: ['Helps one colleague.'],
      a2,
      a3: [{ text: 'Sets the budget.', change: 'wider' as const }],
    });
    const kindOf = (a2: string[] | 'not-expected'): unknown =>
      compareLevels(oneRow(row(a2)), 't', 'a1', 'a3').changes['care']?.statements[0]?.kind;
    assert.equal(kindOf('not-expected'), 'wider');
    assert.equal(kindOf(['Keeps the budget.']), 'new');
  });

  test('throws on a level that the track lacks', () => {
    assert.throws(() => compareLevels(oneRow({}), 't', 'a1', 'a9'), RangeError);
  });
});
