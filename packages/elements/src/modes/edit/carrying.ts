import type { Theme } from '@career-tracks/core';
import { rowPosition } from '@career-tracks/core/edit';
import type { GridPlace } from '../../navigation/grid.js';
import type { TrackView } from '../../render/track-view.js';
import type { GridModel } from './grid-rows.js';
import type { StructureIntent } from './intents.js';

/** What Alt with an arrow asks for on a head: move that level, competency or theme; undefined where it cannot go. */
export function carried(
  view: TrackView,
  model: GridModel,
  place: GridPlace,
  key: string,
  rightToLeft: boolean,
): StructureIntent | undefined {
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

/** The themes that the grid shows. */
export const themesOf = ({ groups }: GridModel): readonly Theme[] =>
  groups.flatMap(({ theme }) => theme ?? []);
