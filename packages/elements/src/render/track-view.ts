import {
  buildMatrix,
  compareLevels,
  type Framework,
  type LevelComparison,
  type Matrix,
  type Track,
} from '@career-tracks/core';

/** Everything that the templates draw of a track; derived, never stored in a document. */
export interface TrackView {
  readonly framework: Framework;
  readonly matrix: Matrix;
  /** The other tracks of its group. */
  readonly siblings: readonly Track[];
  /** Positions among the columns of the matrix; -1 where there is none. */
  readonly own: number;
  readonly next: number;
  readonly comparison: LevelComparison | undefined;
}

/**
 * The track that the reader asked for, or the first; undefined if the framework has no such track. `level` is
 * where the reader is, `target` where they aim (default: the level after). Levels that the track lacks count as
 * none.
 */
export function trackView(
  framework: Framework,
  track: string | undefined,
  level: string | undefined,
  target: string | undefined,
): TrackView | undefined {
  const trackId = track ?? framework.tracks[0]?.id;
  if (trackId === undefined || !framework.tracks.some(({ id }) => id === trackId)) return undefined;
  const matrix = buildMatrix(framework, trackId);
  const position = (id: string | undefined): number => matrix.columns.findIndex((column) => column.id === id);
  const own = position(level);
  const wanted = position(target);
  const next = wanted >= 0 ? wanted : own >= 0 && own + 1 < matrix.columns.length ? own + 1 : -1;
  return {
    framework,
    matrix,
    siblings: siblingsOf(framework, trackId),
    own,
    next: next === own ? -1 : next,
    comparison: compare(framework, matrix, own, next),
  };
}

/** What one level asks beyond another, by their positions; undefined unless both are there. */
export function compare(
  framework: Framework,
  { track, columns }: Matrix,
  from: number,
  to: number,
): LevelComparison | undefined {
  const [earlier, later] = [columns[from], columns[to]];
  return earlier && later && from < to ? compareLevels(framework, track.id, earlier.id, later.id) : undefined;
}

/** Whether anything at all is written in the track. */
export function isPublished({ groups }: Matrix): boolean {
  return groups.some(({ rows }) => rows.length > 0);
}

function siblingsOf({ trackGroups = [], tracks }: Framework, id: string): Track[] {
  const group = trackGroups.find((candidate) => candidate.tracks.includes(id))?.tracks ?? [];
  return tracks.filter((track) => track.id !== id && group.includes(track.id));
}
