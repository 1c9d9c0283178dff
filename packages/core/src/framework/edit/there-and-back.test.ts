import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as edit from '../../edit.js';
import { buildMatrix, flatLevel, serialize, type Framework, type MatrixRow } from '../../index.js';
import { levelsOfTrack, lineage } from '../../schema/track-inheritance.js';
import { createDocumentStore } from '../../store.js';
import { editedFramework } from './operations.test.js';

/** The document's text without empty lists and records: a list that is emptied stays, as an empty one. */
const textOf = (framework: Framework): string =>
  serialize(framework).replaceAll(/,?\s*"[^"]+": (\[\]|\{\})/g, '');

interface Case {
  readonly framework: Framework;
  readonly track: string;
  readonly row: MatrixRow;
  readonly level: string;
  readonly position: number;
}

const rowsOf = (framework: Framework, track: string): MatrixRow[] =>
  buildMatrix(framework, track).groups.flatMap(({ rows }) => [...rows]);

/** A framework, and a row and a level of one of its tracks. */
const cases: fc.Arbitrary<Case> = editedFramework.chain((framework) => {
  const places = framework.tracks.flatMap(({ id: track }) =>
    rowsOf(framework, track).flatMap((row) =>
      buildMatrix(framework, track).columns.map(({ id: level }) => ({ framework, track, row, level })),
    ),
  );
  return fc
    .tuple(fc.constantFrom(...places), fc.integer({ min: -1, max: 5 }))
    .map(([place, position]) => ({ ...place, position }));
});

/** What comes of the first document by recipes, each made for the document that the one before left. */
const after = (framework: Framework, ...recipes: edit.Recipe<Framework>[]): Framework =>
  recipes.reduce<Framework>(edit.applyRecipe, framework);

const assertLaw = (law: (one: Case) => void): void => fc.assert(fc.property(cases, law), { numRuns: 200 });

/** Every track as a reader sees it. */
const shown = (framework: Framework): unknown =>
  framework.tracks.map(({ id }) => {
    const { columns, groups } = buildMatrix(framework, id);
    return { columns, groups: JSON.parse(JSON.stringify(groups)) as unknown };
  });

describe('the first document comes back', () => {
  it('when a level is moved there and back', () => {
    assertLaw(({ framework, track, level, position }) => {
      const place = { track, level };
      const from = buildMatrix(framework, track).columns.findIndex(({ id }) => id === level);
      const there = edit.moveLevel({ ...place, position });
      const back = edit.moveLevel({ ...place, position: from });
      // Levels that a track lists although it would inherit the same are inherited from then on.
      fc.pre(!listsInherited(framework, track));
      assert.equal(textOf(after(framework, there, back)), textOf(framework));
    });
  });

  it('when a row is moved there and back within its theme', () => {
    assertLaw(({ framework, track, row, position }) => {
      const place = { track, competency: row.competency };
      const { position: from } = edit.rowPosition(framework, place);
      const there = edit.moveRow({ ...place, position });
      assert.equal(
        serialize(after(framework, there, edit.moveRow({ ...place, position: from }))),
        serialize(framework),
      );
    });
  });

  it('to its reader, when a row is moved into another theme and back', () => {
    assertLaw(({ framework, track, row, position }) => {
      const place = { track, competency: row.competency };
      const { position: from } = edit.rowPosition(framework, place);
      const theme = framework.competencies.find(({ id }) => id === row.competency)?.theme;
      const there = edit.moveRow({ ...place, theme: framework.themes?.[0]?.id, position });
      const back = edit.moveRow({ ...place, theme, position: from });
      const [before, now] = [framework, after(framework, there, back)].map((one) =>
        buildMatrix(one, track).groups.map((group) => group.rows.map(({ competency }) => competency)),
      );
      assert.deepEqual(now, before);
    });
  });

  it('when a theme is moved there and back, or added and removed', () => {
    assertLaw(({ framework, position }) => {
      const added = edit.applyRecipe(framework, edit.addTheme({ id: 'new', name: 'New' }));
      const last = (added.themes?.length ?? 0) - 1;
      const there = edit.moveTheme({ theme: 'new', position });
      const back = edit.moveTheme({ theme: 'new', position: last });
      assert.equal(serialize(after(added, there, back)), serialize(added));
      assert.equal(textOf(after(added, edit.removeTheme({ theme: 'new' }))), textOf(framework));
    });
  });

  it('when a level is added or duplicated, and removed', () => {
    assertLaw(({ framework, track, level }) => {
      fc.pre(!listsInherited(framework, track));
      const remove = edit.removeLevel({ track, level: 'new' });
      const add = edit.addLevel({ track, id: 'new', title: 'New', before: level });
      const copied = after(framework, edit.duplicateLevel({ track, level, id: 'new' }), remove);
      assert.equal(textOf(copied), textOf(framework));
      const added = after(framework, add, remove);
      assert.deepEqual(shown(added), shown(framework));
      // A flat track that extends another makes what it takes over its own.
      if (level !== flatLevel.id || ownerOf(framework, track) === track) {
        assert.equal(textOf(added), textOf(framework));
      }
    });
  });

  it('when a row is added or duplicated, and removed', () => {
    assertLaw(({ framework, track, row }) => {
      const { competency } = row;
      const remove = edit.removeRow({ track, competency: 'new' });
      for (const add of [
        edit.addRow({ track, id: 'new', name: 'New', after: competency }),
        edit.duplicateRow({ track, competency, id: 'new' }),
      ]) {
        assert.equal(textOf(after(framework, add, remove)), textOf(framework));
      }
    });
  });

  it('when a cell that asks nothing is marked as not expected, and the mark is taken away', () => {
    assertLaw(({ framework, track, row, level }) => {
      const place = { track, competency: row.competency, level };
      const cleared = edit.applyRecipe(framework, edit.clearCell(place));
      const mark = (notExpected: boolean) => edit.setNotExpected({ ...place, notExpected });
      const marked = after(cleared, mark(true));
      const isMarked = serialize(marked) !== serialize(cleared);
      if (isMarked) assert.equal(textOf(after(marked, mark(false))), textOf(cleared));
      else assert.deepEqual(shown(after(cleared, mark(false), mark(true))), shown(cleared));
    });
  });

  it('when a row gets another name, and its own again', () => {
    assertLaw(({ framework, track, row }) => {
      const rename = (name: string) => edit.changeRow({ track, competency: row.competency, name });
      const renamed = after(framework, rename(`${row.name} 2`));
      assert.equal(rowsOf(renamed, track).find(isAt(row))?.name, `${row.name} 2`);
      assert.deepEqual(shown(after(renamed, rename(row.name))), shown(framework));
    });
  });
});

describe('a change of a cell', () => {
  it('leaves every other row the same object', () => {
    assertLaw(({ framework, track, row, level }) => {
      const store = createDocumentStore(framework);
      const place = { track, competency: row.competency, level };
      store.update(edit.setStatements({ ...place, lines: ['Some words that nobody wrote'] }));
      const rows = (document: Framework) => document.tracks.flatMap(({ competencies = [] }) => competencies);
      const kept = new Set(rows(store.document));
      assert.ok(rows(framework).filter((one) => !kept.has(one)).length <= 1);
    });
  });
});

const isAt =
  (row: MatrixRow) =>
  ({ competency }: MatrixRow): boolean =>
    competency === row.competency;

const ownerOf = (framework: Framework, id: string): string | undefined =>
  lineage(framework, buildMatrix(framework, id).track).at(-1)?.id;

const listsInherited = (framework: Framework, id: string): boolean => {
  const { track, columns } = buildMatrix(framework, id);
  const others = levelsOfTrack(framework, { ...track, levels: [] });
  return (track.levels ?? []).length > 0 && JSON.stringify(others) === JSON.stringify(columns);
};
