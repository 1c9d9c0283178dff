import type { Framework } from './framework.js';
import type { Track, TrackLevel } from './track.js';

/** The one level of a track that has none, so that flat tracks are not a special case anywhere else. */
export const flatLevel: TrackLevel = Object.freeze({ id: 'role' });

/** The track and the tracks that it extends, nearest first. Stops at a circle or at a track that is not there. */
export function lineage(framework: Framework, track: Track): Track[] {
  const line: Track[] = [];
  let next: Track | undefined = track;
  while (next && !line.includes(next)) {
    line.push(next);
    const above: string | undefined = next.extends;
    // Most tracks extend none: nothing to look for among a thousand others.
    next = above === undefined ? undefined : framework.tracks.find(({ id }) => id === above);
  }
  return line;
}

/** A track's levels: its own, else those of the nearest track that it extends, else the one flat level. */
export function levelsOfTrack(framework: Framework, track: Track): readonly TrackLevel[] {
  const owner = lineage(framework, track).find(({ levels }) => levels && levels.length > 0);
  return owner?.levels ?? [flatLevel];
}
