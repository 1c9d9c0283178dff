import type { Cell, Expectation } from '../../schema/expectation.js';
import type { Framework, Move, TrackGroup } from '../../schema/framework.js';
import type { RatingScale } from '../../schema/rating-scale.js';
import type { Track, TrackCompetency } from '../../schema/track.js';
import { root, type Located } from './conflict.js';
import { keyOf, numbered } from './entry.js';
import { isPresent, mergeList } from './merge-list.js';
import { mergeRecord, mergeThings, mergeValues, type Part, type Parts } from './merge-record.js';
import { mergeStatements } from './merge-statements.js';
import type { Place } from './place.js';
import { eachSide, type FullSides, type ThreeWay } from './three-way.js';

/** Merges whole frameworks, by the ids of the things in them. */
export function mergeDocument(merge: ThreeWay, sides: FullSides<Framework>): Framework {
  const parts: Parts<Framework> = {
    ratingScale: mergeScale(merge),
    jobLevels: mergeThings(merge, root, 'jobLevels', (jobLevel) => ({
      thing: 'job-level',
      place: { jobLevel },
    })),
    themes: mergeThings(merge, root, 'themes', (theme) => ({ thing: 'theme', place: { theme } })),
    competencies: mergeThings(merge, root, 'competencies', (competency) => ({
      thing: 'competency',
      place: { competency },
    })),
    tracks: mergeThings(
      merge,
      root,
      'tracks',
      (track) => ({ thing: 'track', place: { track } }),
      (at) => trackParts(merge, at),
    ),
    trackGroups: mergeThings<TrackGroup>(
      merge,
      root,
      'trackGroups',
      (trackGroup) => ({ thing: 'track-group', place: { trackGroup } }),
      (at) => ({ tracks: mergeValues(merge, at, 'tracks') }),
    ),
    moves: mergeMoves(merge),
  };
  return merge.thing(sides, root, (all) => mergeRecord(merge, all, root, parts)) as Framework;
}

function mergeScale(merge: ThreeWay): Part<RatingScale> {
  const at: Located = { thing: 'rating-scale', place: {} };
  const points = mergeThings<RatingScale['points'][number]>(merge, at, 'points', (point) => ({
    thing: 'rating-point',
    place: { point },
  }));
  return (sides) => merge.thing(sides, at, (all) => mergeRecord(merge, all, at, { points }));
}

/** A move is told by its two ends. */
function mergeMoves(merge: ThreeWay): Part<readonly Move[]> {
  return (lists) =>
    mergeList(merge, lists, root, 'moves', {
      keysOf: (list) =>
        numbered(list.map(({ from, to }) => keyOf(from.track, from.level, to.track, to.level))),
      nameOf: ({ from, to }) => ({ from, to }),
      merge: (sides, { from, to }) => {
        const at: Located = { thing: 'move', place: { from, to } };
        return merge.thing(sides, at, (all) => mergeRecord(merge, all, at));
      },
    });
}

function trackParts(merge: ThreeWay, track: Located): Parts<Track> {
  return {
    levels: mergeThings(merge, track, 'levels', (level) => ({
      thing: 'level',
      place: { ...track.place, level },
    })),
    competencies: (lists) =>
      mergeList(merge, lists, track, 'competencies', {
        keysOf: (list) => list.map(({ competency }) => competency),
        nameOf: ({ competency }) => competency,
        merge: (sides, { competency }) => {
          const at: Located = { thing: 'row', place: { ...track.place, competency } };
          return merge.thing(sides, at, (all) =>
            mergeRecord<TrackCompetency>(merge, all, at, { expectations: mergeCells(merge, at.place) }),
          );
        },
      }),
  };
}

type Cells = NonNullable<TrackCompetency['expectations']>;

function mergeCells(merge: ThreeWay, row: Place): Part<Cells> {
  return (sides) => {
    const cells = eachSide(sides, (side) => new Map<string, Cell>(Object.entries(side)));
    const levels = new Set([...(cells.ours?.keys() ?? []), ...(cells.theirs?.keys() ?? [])]);
    const merged = [...levels].flatMap((level): [string, Cell][] => {
      const at: Located = { thing: 'cell', place: { ...row, level } };
      const cell = merge.thing(
        eachSide(cells, (side) => side.get(level)),
        at,
        (all) => mergeCell(merge, all, at),
      );
      return cell === undefined ? [] : [[level, cell]];
    });
    return merged.length > 0 || isPresent(sides) ? Object.fromEntries(merged) : undefined;
  };
}

function mergeCell(merge: ThreeWay, sides: FullSides<Cell>, at: Located): Cell {
  const { base, ours, theirs } = sides;
  if (base === 'not-expected' || ours === 'not-expected' || theirs === 'not-expected') {
    return merge.conflict('both-changed', sides, at) as Cell;
  }
  return mergeRecord<Expectation>(merge, { base, ours, theirs }, at, {
    statements: (lists) =>
      mergeStatements(merge, lists, at.place, (all, statement) => mergeRecord(merge, all, statement)),
  });
}
