import type { MatrixRow } from '@career-tracks/core';
import { isCell, type GridPlace } from '../../navigation/grid.js';
import type { IntentPlace } from './deed.js';
import type { GridModel } from './grid-rows.js';
import type { CellId } from './seams.js';

/** The competency of a row of the grid. */
export function rowAt({ rows }: GridModel, { row }: GridPlace): MatrixRow | undefined {
  const found = rows[row];
  return found?.kind === 'competency' ? found.row : undefined;
}

/** The cell of the track at a place of the grid; undefined on a head. */
export function cellAt(model: GridModel, place: GridPlace): CellId | undefined {
  const row = rowAt(model, place);
  const level = model.levels[place.column - 1];
  return row && level !== undefined && isCell(model.shape, place)
    ? { competency: row.competency, level }
    : undefined;
}

/** Where something stands in the grid; its head, where no cell is meant. */
export function placeFor(model: GridModel, { competency, level, theme }: IntentPlace): GridPlace | undefined {
  const row = model.rows.findIndex((one) => {
    if (competency !== undefined) return one.kind === 'competency' && one.row.competency === competency;
    return theme === undefined ? one.kind === 'head' : one.kind === 'theme' && one.theme.id === theme;
  });
  const column = level === undefined ? 0 : model.levels.indexOf(level) + 1;
  return row < 0 ? undefined : { row, column };
}
