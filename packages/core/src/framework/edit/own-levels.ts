import type { Framework } from '../../schema/framework.js';
import { flatLevel, levelsOfTrack } from '../../schema/track-inheritance.js';
import type { Track } from '../../schema/track.js';
import { sameJson } from '../versions/same-json.js';
import {
  copyOf,
  draftTrack,
  type DraftFramework,
  type DraftLevel,
  type DraftRow,
  type DraftTrack,
} from './draft.js';
import { inheritedRows, putRow, withCell } from './own-rows.js';

/** A level, by the ids of its track and its own. */
export interface LevelPlace {
  readonly track: string;
  readonly level: string;
}

/** Whether a track has no levels, neither own nor inherited. */
export const isFlat = (framework: Framework, track: Track): boolean =>
  levelsOfTrack(framework, track)[0] === flatLevel;

/** The track, and those that take their levels from it. */
export function tracksWithLevelsOf(framework: DraftFramework, track: DraftTrack): DraftTrack[] {
  const byId = new Map(framework.tracks.map((one) => [one.id, one]));
  const takesThem = (one: DraftTrack | undefined): boolean =>
    one !== undefined &&
    (one.id === track.id ||
      (one.extends !== undefined && !one.levels?.length && takesThem(byId.get(one.extends))));
  return framework.tracks.filter(takesThem);
}

/**
 * Puts what `change` makes of a track's levels in their place, as the track's own. Levels that are again those
 * that the track would have without any of its own are not listed.
 */
export function changeOwnLevels(
  draft: DraftFramework,
  id: string,
  change: (levels: DraftLevel[]) => DraftLevel[],
): void {
  const track = draftTrack(draft, id);
  const levels = levelsOfTrack(draft, track);
  const next = change(copyOf(levels));
  if (sameJson(levels, next)) return;
  const others = levelsOfTrack(draft, { ...track, levels: [] });
  track.levels = sameJson(others, next) ? [] : next;
}

/** Gives the cells of a level, and the moves from and to it, another level; in all these tracks. */
export function renameLevel(
  draft: DraftFramework,
  tracks: readonly DraftTrack[],
  from: string,
  to: string,
): void {
  for (const row of tracks.flatMap(({ competencies = [] }) => competencies)) {
    const { expectations = {} } = row;
    if (from === to || !Object.hasOwn(expectations, from)) continue;
    row.expectations = Object.fromEntries(
      Object.entries(expectations).map(([id, cell]) => [id === from ? to : id, cell]),
    );
  }
  const ids = new Set(tracks.map(({ id }) => id));
  for (const end of (draft.moves ?? []).flatMap((move) => [move.from, move.to])) {
    if (ids.has(end.track) && end.level === from) end.level = to;
  }
}

/** Changes every own row of a track as `change` says. */
function changeOwnRows(draft: DraftFramework, track: DraftTrack, change: (row: DraftRow) => DraftRow): void {
  const inherited = inheritedRows(draft, track);
  const rows = track.competencies ?? [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index] as DraftRow;
    putRow(rows, index, change(row), inherited.has(row.competency));
  }
}

/** Removes the cells of a level, and the moves from and to it; in all these tracks. */
export function forgetLevel(draft: DraftFramework, tracks: readonly DraftTrack[], level: string): void {
  for (const track of tracks) changeOwnRows(draft, track, (row) => withCell(row, level, undefined));
  const ids = new Set(tracks.map(({ id }) => id));
  const { moves = [] } = draft;
  for (let index = moves.length - 1; index >= 0; index -= 1) {
    const { from, to } = moves[index] as (typeof moves)[number];
    if ([from, to].some((end) => ids.has(end.track) && end.level === level)) moves.splice(index, 1);
  }
}
