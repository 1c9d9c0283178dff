import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import * as edit from '../../edit.js';
import { buildMatrix, parseFramework, serialize, type Framework } from '../../index.js';
import type { Recipe, Writable } from '../../edit.js';
import { levelsOfTrack } from '../../schema/track-inheritance.js';

/** Picks one of a list, always the same for the same seed. */
type Pick = <T>(from: readonly T[]) => T;
type Operation = (framework: Framework, pick: Pick) => Recipe<Framework>;

const names = ['Plan', 'plan', 'constructor', '__proto__', '', '7', '数据 质量', '<b>x</b>', '🧑‍🔬', 'عربي'];
const positions = [-1, 0, 1, 2, 99];
const weights = [undefined, 0, 1, 2.5];
const flags = [undefined, true, false];

const trackIn = ({ tracks }: Framework, pick: Pick): { track: string } => ({ track: pick(tracks).id });
const levelIn = (framework: Framework, pick: Pick): edit.LevelPlace => {
  const { track } = trackIn(framework, pick);
  return { track, level: pick(buildMatrix(framework, track).columns).id };
};
/** A row of some track; the framework has one, as {@link editedFramework} sees to. */
const rowIn = (framework: Framework, pick: Pick, isOwn = false): edit.RowPlace => {
  const places = framework.tracks.flatMap(({ id: track }) =>
    buildMatrix(framework, track).groups.flatMap(({ rows }) =>
      rows.map(({ competency }) => ({ track, competency })),
    ),
  );
  return pick(isOwn ? places.filter((place) => edit.isOwnRow(framework, place)) : places);
};
const cellIn = (framework: Framework, pick: Pick): edit.CellPlace => {
  const place = rowIn(framework, pick);
  return { ...place, level: pick(buildMatrix(framework, place.track).columns).id };
};
const themeIn = ({ themes = [] }: Framework, pick: Pick): string | undefined =>
  pick([undefined, ...themes.map(({ id }) => id)]);
const linesIn = (framework: Framework, place: edit.CellPlace): string[] => {
  const { columns, groups } = buildMatrix(framework, place.track);
  const row = groups.flatMap(({ rows }) => rows).find(({ competency }) => competency === place.competency);
  const cell = row?.cells[columns.findIndex(({ id }) => id === place.level)];
  return cell?.state === 'defined' ? (cell.expectation.statements ?? []).map(({ text }) => text) : [];
};

const writeCell =
  (change: (lines: string[], pick: Pick) => string[]): Operation =>
  (framework, pick) => {
    const place = cellIn(framework, pick);
    return edit.setStatements({ ...place, lines: change(linesIn(framework, place), pick) });
  };

/** Every intention, with details at random. Row and level ids are those of the framework at hand. */
export const operations: Readonly<Record<string, Operation>> = {
  changeTrack: (framework, pick) =>
    edit.changeTrack({
      ...trackIn(framework, pick),
      name: pick(names),
      ...pick([{ owner: 'People' }, { owner: undefined }, { reviewed: '2026-03-31' }, { type: undefined }]),
    }),
  addLevel: (framework, pick) => {
    const { track, level } = levelIn(framework, pick);
    const name = pick(names);
    const id = edit.newLevelId(framework, { track, name });
    return edit.addLevel({ track, id, title: name, ...pick([{}, { before: level }, { after: level }]) });
  },
  changeLevel: (framework, pick) =>
    edit.changeLevel({
      ...levelIn(framework, pick),
      ...pick([{ title: pick(names) }, { title: undefined }, { code: 'A1', summary: 'More' }]),
    }),
  moveLevel: (framework, pick) => edit.moveLevel({ ...levelIn(framework, pick), position: pick(positions) }),
  duplicateLevel: (framework, pick) => {
    const place = levelIn(framework, pick);
    const id = edit.newLevelId(framework, { ...place, name: place.level });
    return edit.duplicateLevel({ ...place, id, title: pick(names) });
  },
  removeLevel: (framework, pick) => edit.removeLevel(levelIn(framework, pick)),
  addRow: (framework, pick) => {
    const { track, competency } = rowIn(framework, pick);
    const name = pick(names);
    const id = edit.newCompetencyId(framework, { name });
    const theme = themeIn(framework, pick);
    return edit.addRow({ track, id, name, ...pick([{ theme }, { after: competency }, {}]) });
  },
  changeRow: (framework, pick) =>
    edit.changeRow({
      ...rowIn(framework, pick),
      ...pick([{ name: pick(names) }, { name: undefined }, { description: pick([undefined, 'Why']) }]),
      everywhere: pick([false, false, true]),
    }),
  weighRow: (framework, pick) =>
    edit.changeRow({ ...rowIn(framework, pick), weight: pick(weights), mustHave: pick(flags) }),
  moveRow: (framework, pick) => {
    const theme = themeIn(framework, pick);
    return edit.moveRow({ ...rowIn(framework, pick), position: pick(positions), ...pick([{}, { theme }]) });
  },
  duplicateRow: (framework, pick) => {
    const name = pick(names);
    return edit.duplicateRow({
      ...rowIn(framework, pick),
      id: edit.newCompetencyId(framework, { name }),
      ...pick([{}, { name }]),
    });
  },
  // One row is left, so that there always is one to pick.
  removeRow: (framework, pick) => {
    const rows = framework.tracks.flatMap(({ competencies = [] }) => competencies);
    return rows.length > 1 ? edit.removeRow(rowIn(framework, pick, true)) : () => undefined;
  },
  addTheme: (framework, pick) => {
    const name = pick(names);
    return edit.addTheme({ id: edit.newThemeId(framework, { name }), name });
  },
  changeTheme: (framework, pick) => {
    const theme = themeIn(framework, pick);
    const details = pick([{ name: pick(names) }, { description: 'Why' }, { description: undefined }]);
    return theme === undefined ? () => undefined : edit.changeTheme({ theme, ...details });
  },
  moveTheme: (framework, pick) => {
    const theme = themeIn(framework, pick);
    return theme === undefined ? () => undefined : edit.moveTheme({ theme, position: pick(positions) });
  },
  removeTheme: (framework, pick) => {
    const theme = themeIn(framework, pick);
    return theme === undefined ? () => undefined : edit.removeTheme({ theme });
  },
  rewordLine: writeCell((lines, pick) => {
    const line = pick(lines);
    return lines.map((text) => (text === line ? `${text} more` : text));
  }),
  addLine: writeCell((lines, pick) => [...lines, pick(names), ' Leads a project ']),
  dropLine: writeCell((lines) => lines.slice(1)),
  turnLines: writeCell((lines) => lines.toReversed()),
  sameLines: writeCell((lines) => lines),
  dropLines: writeCell(() => []),
  clearCell: (framework, pick) => edit.clearCell(cellIn(framework, pick)),
  setNotExpected: (framework, pick) =>
    edit.setNotExpected({ ...cellIn(framework, pick), notExpected: pick([true, false]) }),
  changeCell: (framework, pick) =>
    edit.changeCell({
      ...cellIn(framework, pick),
      ...pick([
        { weight: pick(weights) },
        { summary: pick(['In short', undefined]) },
        { mustHave: pick(flags), expected: pick(['meets', undefined]) },
      ]),
    }),
};

/** One operation on a framework; the same seed makes the same recipe. */
export function operate(framework: Framework, operation: Operation, seed: number): Recipe<Framework> {
  let state = seed;
  return operation(framework, (from) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return from[(state >>> 8) % from.length] as never;
  });
}

/**
 * Frameworks of every shape, at least one with a row: flat, ragged, and with tracks that take over rows, cells and
 * levels; with moves between levels, and with ids and marks that an author wrote.
 */
export const editedFramework: fc.Arbitrary<Framework> = fc
  .tuple(anyFramework, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }))
  .map(([framework, takesLevels]) => {
    const draft = structuredClone(framework) as Writable<Framework>;
    draft.tracks.forEach((track, index) => {
      if (track.extends !== undefined && takesLevels[index]) delete track.levels;
      for (const cell of (track.competencies ?? []).flatMap((row) => Object.values(row.expectations ?? {}))) {
        if (cell !== 'not-expected') {
          cell.statements?.push({ id: 'mark', text: 'Leads a project', change: 'new' });
        }
      }
    });
    draft.tracks.push({ id: 'last', name: 'Last', competencies: [{ competency: 'c1' }] });
    const ends = draft.tracks.flatMap((track) =>
      levelsOfTrack(draft, track).map(({ id: level }) => ({ track: track.id, level })),
    );
    draft.moves = ends.map((from, index) => ({
      from,
      to: { ...(ends[(index * 3) % ends.length] as (typeof ends)[number]) },
      kind: 'lateral',
    }));
    return valueOf(parseFramework(draft));
  });

test('every operation changes some framework', () => {
  const frameworks = fc.sample(editedFramework, { numRuns: 100, seed: 1 });
  for (const [name, operation] of Object.entries(operations)) {
    const changed = frameworks.filter((framework, seed) => {
      const next = edit.applyRecipe(framework, operate(framework, operation, seed));
      return serialize(next) !== serialize(framework);
    });
    if (name === 'sameLines') assert.equal(changed.length, 0);
    else assert.ok(changed.length >= 5, `${name} changes ${changed.length} of 100`);
  }
});
