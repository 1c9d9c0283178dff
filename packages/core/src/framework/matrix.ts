import type { Theme } from '../schema/competency.js';
import type { Cell, Expectation } from '../schema/expectation.js';
import type { Framework } from '../schema/framework.js';
import type { Track, TrackLevel } from '../schema/track.js';
import { cellChange, type CellChange } from './changes.js';
import { findTrack, resolveTrack, type ResolvedRow } from './resolve-track.js';

/**
 * A cell as a reader sees it. `undefined` is a hole (nobody has written it yet), `not-expected` a decision.
 * `change` is what it asks beyond `since`, the nearest earlier level that asks anything of this competency.
 */
export type MatrixCell =
  | { readonly state: 'undefined' | 'not-expected' }
  | {
      readonly state: 'defined';
      readonly expectation: Expectation;
      readonly weight: number;
      readonly mustHave: boolean;
      readonly since?: string;
      readonly change: CellChange;
    };

/** One competency across the levels of a track; `cells` align with the columns of the matrix. */
export interface MatrixRow {
  readonly competency: string;
  readonly name: string;
  readonly description?: string;
  readonly weight: number;
  readonly mustHave: boolean;
  readonly cells: readonly MatrixCell[];
}

/** Rows under one theme; the group of competencies without a theme has none, and comes first. */
export interface MatrixGroup {
  readonly theme?: Theme;
  readonly rows: readonly MatrixRow[];
}

/** A track laid out for reading: levels across, competencies down, by theme. */
export interface Matrix {
  readonly track: Track;
  readonly columns: readonly TrackLevel[];
  readonly groups: readonly MatrixGroup[];
}

/**
 * Lays out a track: what it inherits is written out, themes come in the framework's order, and each cell says
 * what it adds to the level before. A row whose sources did not change is the same object as last time.
 * Throws on a track id that the framework lacks.
 */
export function buildMatrix(framework: Framework, trackId: string): Matrix {
  const { track, levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const byTheme = new Map<string | undefined, MatrixRow[]>();
  for (const row of rows) {
    const group = byTheme.get(row.competency.theme) ?? [];
    group.push(matrixRow(row, levels));
    byTheme.set(row.competency.theme, group);
  }
  const groups = [undefined, ...(framework.themes ?? [])].flatMap((theme): MatrixGroup[] => {
    const ofTheme = byTheme.get(theme?.id);
    return ofTheme ? [theme ? { theme, rows: ofTheme } : { rows: ofTheme }] : [];
  });
  return { track, columns: levels, groups };
}

const rowsByResolved = new WeakMap<ResolvedRow, MatrixRow>();

function matrixRow(row: ResolvedRow, levels: readonly TrackLevel[]): MatrixRow {
  const known = rowsByResolved.get(row);
  if (known) return known;
  const { competency, cells, ...words } = row;
  const result: MatrixRow = {
    competency: competency.id,
    ...words,
    cells: cells.map((cell, index) => matrixCell(row, cell, index, levels)),
  };
  rowsByResolved.set(row, result);
  return result;
}

function matrixCell(
  row: ResolvedRow,
  cell: Cell | undefined,
  index: number,
  levels: readonly TrackLevel[],
): MatrixCell {
  if (cell === undefined) return { state: 'undefined' };
  if (cell === 'not-expected') return { state: 'not-expected' };
  let before = index - 1;
  while (before >= 0 && (row.cells[before] ?? 'not-expected') === 'not-expected') before -= 1;
  const since = levels[before]?.id;
  // Worked out when somebody asks: a reader looks at one column of changes out of many.
  let change: CellChange | undefined;
  return {
    state: 'defined',
    expectation: cell,
    weight: cell.weight ?? row.weight,
    mustHave: cell.mustHave ?? row.mustHave,
    ...(since === undefined ? {} : { since }),
    get change() {
      return (change ??= cellChange(row.cells[before], cell) as CellChange);
    },
  };
}
