import type { Framework } from '../../schema/framework.js';
import { lineage } from '../../schema/track-inheritance.js';
import type { Track } from '../../schema/track.js';
import { copyOf, type DraftCell, type DraftRow, type DraftTrack } from './draft.js';
import { shownRows } from './own-rows.js';

/** Copies of what a level asks, by competency. */
export type LevelCells = ReadonlyMap<string, DraftCell>;

/** The cells of a level as a reader of the track sees them. */
export function shownCells(framework: Framework, track: Track, level: string): LevelCells {
  const rows = shownRows(framework, lineage(framework, track), [{ id: level }]);
  return new Map(
    rows.flatMap(({ competency, cells: [cell] }) => (cell === undefined ? [] : [[competency.id, cell]])),
  );
}

/** The cells of a level that are the track's own. */
export function ownCells({ competencies = [] }: Track, level: string): LevelCells {
  return new Map(
    competencies.flatMap(({ competency, expectations = {} }) => {
      const cell = Object.hasOwn(expectations, level) ? expectations[level] : undefined;
      return cell === undefined ? [] : [[competency, copyOf(cell)]];
    }),
  );
}

/** The cells without the author's word on what the level before already asked. */
export function withoutMarks(cells: LevelCells): LevelCells {
  for (const cell of cells.values()) {
    if (cell === 'not-expected') continue;
    for (const statement of cell.statements ?? []) delete statement.change;
  }
  return cells;
}

/** Makes cells the track's own, at a level that has none. */
export function putCells(track: DraftTrack, level: string, cells: LevelCells): void {
  const rows = new Map<string, DraftRow>(track.competencies?.map((row) => [row.competency, row]));
  for (const [competency, cell] of cells) {
    const row = rows.get(competency);
    if (row) (row.expectations ??= {})[level] = cell;
    else (track.competencies ??= []).push({ competency, expectations: { [level]: cell } });
  }
}
