import type { Framework } from '../schema/framework.js';
import { levelsOfTrack, lineage } from '../schema/track-inheritance.js';
import type { Track, TrackLevel } from '../schema/track.js';
import { findTrack } from './resolve-track.js';

/**
 * A level on a ladder. Nodes with the same `column` are of the same grade. `position` is its place among the
 * levels of the track that was asked for, shared levels included; -1 if it is none of them.
 */
export interface LadderNode {
  readonly level: TrackLevel;
  readonly column: number;
  readonly position: number;
}

/**
 * One track as a line, without the levels that it shares with the first. `from` is where it leaves the first
 * line: the id of that line's level.
 */
export interface LadderLine {
  readonly track: Track;
  readonly nodes: readonly LadderNode[];
  readonly from?: string;
}

/** A pair of levels of the same grade between which a person can change over. */
export interface LadderCrossing {
  readonly from: { readonly track: string; readonly level: string };
  readonly to: { readonly track: string; readonly level: string };
}

/** A track and the tracks of its group, set out so that levels of the same grade stand in one column. */
export interface Ladder {
  /** The line that starts lowest comes first; the others are in the order of the group. */
  readonly lines: readonly LadderLine[];
  readonly columns: number;
  readonly crossings: readonly LadderCrossing[];
}

/**
 * Sets out a track and its siblings (the tracks of its group). Columns come from the rank of the levels' job
 * levels where all have one, else from the place where a line leaves the first. A line leaves the first where
 * their shared levels end (one extends the other and keeps its level ids), else where the first move leads over.
 * Throws on a track id that the framework lacks.
 */
export function buildLadder(framework: Framework, trackId: string): Ladder {
  const tracks = siblingsOf(framework, findTrack(framework, trackId));
  const ranks = new Map((framework.jobLevels ?? []).map(({ id, rank }) => [id, rank]));
  const rankOf = ({ jobLevel }: TrackLevel): number | undefined =>
    jobLevel === undefined ? undefined : ranks.get(jobLevel);
  const all = tracks.flatMap((track) => levelsOfTrack(framework, track)).map(rankOf);
  const ranked = all.every((rank) => rank !== undefined);
  const order = [...new Set(all as number[])].sort((a, b) => a - b);

  const start = (track: Track): number => rankOf(levelsOfTrack(framework, track)[0] as TrackLevel) ?? 0;
  const [first, ...others] = ranked ? [...tracks].sort((a, b) => start(a) - start(b)) : tracks;
  if (!first) return { lines: [], columns: 0, crossings: [] };

  const asked = findTrack(framework, trackId);
  const positions = new Map<TrackLevel, number>();
  const sharedWithTrunk = sharedLevels(framework, first, asked);
  levelsOfTrack(framework, first).forEach((level, index) => {
    if (asked === first || index < sharedWithTrunk) positions.set(level, index);
  });
  levelsOfTrack(framework, asked).forEach((level, index) => positions.set(level, index));
  const place = (level: TrackLevel, fallback: number): LadderNode => ({
    level,
    column: ranked ? order.indexOf(rankOf(level) as number) : fallback,
    position: positions.get(level) ?? -1,
  });
  const trunk: LadderLine = { track: first, nodes: levelsOfTrack(framework, first).map(place) };
  const branches = others.map((track): LadderLine => {
    const { own, from } = branchOf(framework, first, track);
    const column = trunk.nodes.find(({ level }) => level.id === from)?.column ?? -1;
    const nodes = own.map((level, index) => place(level, column + 1 + index));
    return { track, nodes, ...(from === undefined ? {} : { from }) };
  });
  const lines = [trunk, ...branches];
  const columns = 1 + Math.max(...lines.flatMap(({ nodes }) => nodes.map(({ column }) => column)), -1);
  return { lines, columns, crossings: crossingsBetween(framework, lines) };
}

function siblingsOf(framework: Framework, track: Track): Track[] {
  const group = framework.trackGroups?.find(({ tracks }) => tracks.includes(track.id));
  const siblings = (group?.tracks ?? [track.id]).map((id) => findTrack(framework, id));
  return [...new Set(siblings)];
}

/** How many first levels two tracks share: one extends the other and keeps their ids. */
function sharedLevels(framework: Framework, one: Track, other: Track): number {
  const levels = levelsOfTrack(framework, one);
  const others = levelsOfTrack(framework, other);
  if (!lineage(framework, one).includes(other) && !lineage(framework, other).includes(one)) return 0;
  const end = levels.findIndex(({ id }, index) => id !== others[index]?.id);
  return end < 0 ? levels.length : end;
}

/** The levels that a branch does not share with the trunk, and the trunk's level after which it leaves. */
function branchOf(
  framework: Framework,
  trunk: Track,
  branch: Track,
): { own: readonly TrackLevel[]; from?: string } {
  const levels = levelsOfTrack(framework, branch);
  const shared = sharedLevels(framework, trunk, branch);
  const own = levels.slice(shared);
  const from = levels[shared - 1]?.id;
  if (from !== undefined) return { own, from };
  const move = framework.moves?.find(
    ({ from, to }) => from.track === trunk.id && to.track === branch.id && to.level === own[0]?.id,
  );
  return move ? { own, from: move.from.level } : { own };
}

/** Lateral moves and switches between two lines at one grade, each pair once. */
function crossingsBetween(framework: Framework, lines: readonly LadderLine[]): LadderCrossing[] {
  const columnOf = (track: string, level: string): number | undefined =>
    lines.find((line) => line.track.id === track)?.nodes.find((node) => node.level.id === level)?.column;
  const seen = new Set<string>();
  return (framework.moves ?? []).flatMap(({ from, to }) => {
    const column = columnOf(from.track, from.level);
    if (from.track === to.track || column === undefined || column !== columnOf(to.track, to.level)) return [];
    const pair = JSON.stringify([from, to].map(({ track, level }) => [track, level]).sort());
    if (seen.has(pair)) return [];
    seen.add(pair);
    return [{ from, to }];
  });
}
