import type { Framework } from '../schema/framework.js';
import { cellChange, type CellChange, type ChangeKind } from './changes.js';
import { findTrack, placeOfLevel, resolveTrack } from './resolve-track.js';

/** What a later level of a track asks beyond an earlier one. */
export interface LevelComparison {
  /** By competency id; a competency of which the later level asks nothing is not in it. */
  readonly changes: Readonly<Record<string, CellChange>>;
  /** How many competencies ask for something new, only widen, or stay as they are. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/**
 * Compares two levels of a track, by their ids. The author's marks count where nothing is asked between the two.
 * Throws on an id that the track lacks.
 */
export function compareLevels(
  framework: Framework,
  trackId: string,
  from: string,
  to: string,
): LevelComparison {
  const { levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const earlier = placeOfLevel(levels, from);
  const later = placeOfLevel(levels, to);
  const changes: Record<string, CellChange> = {};
  const counts = { new: 0, wider: 0, same: 0 };
  for (const { competency, cells } of rows) {
    const between = cells.slice(earlier + 1, later);
    const marks = between.every((cell) => !cell || cell === 'not-expected');
    const change = cellChange(cells[earlier], cells[later], marks);
    if (!change) continue;
    changes[competency.id] = change;
    counts[change.kind] += 1;
  }
  return { changes, counts };
}
