import type { MatrixRow } from '@career-tracks/core';
import { rowPosition } from '@career-tracks/core/edit';
import { isCell, type GridPlace } from '../../navigation/grid.js';
import { themesOf, type GridModel } from './grid-rows.js';
import type { EditIntent, IntentPlace } from './intents.js';
import type { CellId } from './seams.js';
import type { Writing } from './writing.js';

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

/** What Alt with an arrow asks for on a head: move that level, competency or theme; undefined where it cannot go. */
export function carried(
  { view }: Writing,
  model: GridModel,
  place: GridPlace,
  key: string,
  rightToLeft: boolean,
): EditIntent | undefined {
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const on = down !== 0 ? 0 : (key === 'ArrowRight') === rightToLeft ? -1 : 1;
  const row = model.rows[place.row];
  if (row?.kind === 'head') {
    const level = model.levels[place.column - 1];
    const position = place.column - 1 + on;
    if (on === 0 || level === undefined || model.levels[position] === undefined) return undefined;
    return { type: 'move-level', level, position };
  }
  if (down === 0) return undefined;
  if (row?.kind === 'theme') {
    const themes = themesOf(model);
    const other = themes[themes.indexOf(row.theme) + down];
    const position = other ? (view.framework.themes ?? []).indexOf(other) : -1;
    return position < 0 ? undefined : { type: 'move-theme', theme: row.theme.id, position };
  }
  if (row?.kind !== 'competency' || place.column > 0) return undefined;
  const { competency } = row.row;
  const { position, first, last } = rowPosition(view.framework, { track: view.matrix.track.id, competency });
  const next = position + down;
  return next < first || next > last ? undefined : { type: 'move-competency', competency, position: next };
}
