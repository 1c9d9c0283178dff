import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import { flatLevel, levelsOfTrack } from '../../schema/track-inheritance.js';
import type { TrackLevel } from '../../schema/track.js';
import { placeOfLevel } from '../resolve-track.js';
import { withDetails, type Details } from './details.js';
import { checkNewId } from './checks.js';
import { copyOf, draftTrack, moveItem, type DraftLevel } from './draft.js';
import { ownCells, putCells, shownCells, withoutMarks } from './level-cells.js';
import {
  changeOwnLevels,
  forgetLevel,
  isFlat,
  renameLevel,
  tracksWithLevelsOf,
  type LevelPlace,
} from './own-levels.js';

/** What a level says of itself. A detail that is undefined is taken out. */
export type LevelDetails = Details<Pick<TrackLevel, 'code' | 'title' | 'description' | 'summary'>>;

/**
 * A new level of a track: its id, its place among the levels, by the id of the one that it stands `before` or else
 * `after` (default: the last), and what it says of itself.
 */
export interface NewLevel extends LevelDetails {
  readonly track: string;
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * Adds a level. In a flat track, what was written for the role is now written for this level: every cell, and
 * every move, of the track and of those that are flat because it is; what the track takes over from flat tracks
 * becomes its own. A track that inherits its levels has its own from now on, here and in every recipe that
 * changes levels; once they are the same again, it inherits them again. Throws on an unknown track or level, and
 * on an id that is in use or cannot be one.
 */
export function addLevel({ track: trackId, id, before, after, ...details }: NewLevel): Recipe<Framework> {
  return (draft) => {
    const track = draftTrack(draft, trackId);
    const levels = levelsOfTrack(draft, track);
    checkNewId(levels, id, 'level');
    const placeOf = (level: string): number => placeOfLevel(levels, level);
    const afterwards = after === undefined ? levels.length : placeOf(after) + 1;
    const index = before === undefined ? afterwards : placeOf(before);
    const level = withDetails<DraftLevel>({ id }, details);
    if (isFlat(draft, track)) {
      const shown = shownCells(draft, track, flatLevel.id);
      renameLevel(draft, tracksWithLevelsOf(draft, track), flatLevel.id, id);
      putCells(track, id, shown);
      track.levels = [level];
    } else {
      changeOwnLevels(draft, trackId, (all) => all.toSpliced(index, 0, level));
    }
  };
}

/** Changes what a level says of itself. Throws on an unknown track or level. */
export function changeLevel({ track, level, ...details }: LevelPlace & LevelDetails): Recipe<Framework> {
  return (draft) =>
    changeOwnLevels(draft, track, (levels) => {
      const place = placeOfLevel(levels, level);
      return levels.with(place, withDetails(levels[place] as DraftLevel, details));
    });
}

/**
 * Moves a level to a position among those of its track, from 0; a position beyond an end counts as that end.
 * Throws on an unknown track or level.
 */
export function moveLevel({ track, level, position }: LevelPlace & { position: number }): Recipe<Framework> {
  return (draft) =>
    changeOwnLevels(draft, track, (levels) => {
      moveItem(levels, placeOfLevel(levels, level), position);
      return levels;
    });
}

/**
 * Puts a copy of a level after it: everything that it says and asks, inherited wording too, but for the details
 * given. An author's word on what is new to it is left out: beside its original, nothing is. Throws on an unknown
 * track or level, and on an id that is in use or cannot be one.
 */
export function duplicateLevel({
  track: trackId,
  level,
  id,
  ...details
}: LevelPlace & LevelDetails & { id: string }): Recipe<Framework> {
  return (draft) => {
    const track = draftTrack(draft, trackId);
    const levels = levelsOfTrack(draft, track);
    checkNewId(levels, id, 'level');
    const place = placeOfLevel(levels, level);
    const copies = tracksWithLevelsOf(draft, track).map((one) => ({
      track: one,
      cells: one === track ? shownCells(draft, one, level) : ownCells(one, level),
    }));
    changeOwnLevels(draft, trackId, (all) =>
      all.toSpliced(place + 1, 0, withDetails(copyOf({ ...(all[place] as DraftLevel), id }), details)),
    );
    for (const { track: one, cells } of copies) putCells(one, id, withoutMarks(cells));
  };
}

/**
 * Removes a level, with its cells and with the moves from and to it, also in tracks that take their levels from
 * this one. The words at the last level of all become those of the role: the track is flat then. A track that
 * extends one with levels takes those over instead when its own are all gone, and one that has no other levels
 * keeps the last. Throws on an unknown track or level.
 */
export function removeLevel({ track: trackId, level }: LevelPlace): Recipe<Framework> {
  return (draft) => {
    const track = draftTrack(draft, trackId);
    const levels = levelsOfTrack(draft, track);
    placeOfLevel(levels, level);
    const isLast = levels.length === 1;
    const tracks = tracksWithLevelsOf(draft, track);
    changeOwnLevels(draft, trackId, (all) => {
      const others = all.filter(({ id }) => id !== level);
      return others.length > 0 ? others : copyOf(levelsOfTrack(draft, { ...track, levels: [] }));
    });
    if (isLast && isFlat(draft, track)) renameLevel(draft, tracks, level, flatLevel.id);
    else if (!levelsOfTrack(draft, track).some(({ id }) => id === level)) forgetLevel(draft, tracks, level);
  };
}
