import { levelsOfTrack, lineage } from '../../schema/track-inheritance.js';
import { placeOfLevel } from '../resolve-track.js';
import { draftTrack, type DraftCell, type DraftFramework } from './draft.js';
import { changeOwnRow, hasRow, noRow, shownRows, withCell, type RowPlace } from './own-rows.js';

/** A cell, by the ids of its track, competency and level. */
export interface CellPlace extends RowPlace {
  readonly level: string;
}

/** What a cell says: the part that is the track's own, a draft; and what it takes over, a copy. */
export interface LayeredCell {
  readonly own: DraftCell | undefined;
  readonly inherited: DraftCell | undefined;
}

/** Reads a cell of a draft. Throws on an unknown track, row or level: a caller's mistake. */
export function readCell(draft: DraftFramework, place: CellPlace): LayeredCell {
  const track = draftTrack(draft, place.track);
  placeOfLevel(levelsOfTrack(draft, track), place.level);
  const row = track.competencies?.find(({ competency }) => competency === place.competency);
  const [, ...above] = lineage(draft, track);
  if (!row && !above.some((one) => hasRow(one, place.competency))) throw noRow(place);
  const { expectations = {} } = row ?? {};
  const [inherited] = shownRows(draft, above, [{ id: place.level }], place.competency);
  return {
    own: Object.hasOwn(expectations, place.level) ? expectations[place.level] : undefined,
    inherited: inherited?.cells[0],
  };
}

/** Makes a cell the track's own; undefined takes it back. */
export function putCell(draft: DraftFramework, place: CellPlace, cell: DraftCell | undefined): void {
  changeOwnRow(draft, place, (row) => withCell(row, place.level, cell));
}
