import type { GapAnalysis, Range, Target } from '../analysis/gaps.js';
import { cellChange } from '../framework/changes.js';
import { resolveTrack } from '../framework/resolve-track.js';
import type { Assessment } from '../schema/assessment.js';
import type { Cell } from '../schema/expectation.js';
import type { Framework, Move } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import type { Track } from '../schema/track.js';
import { careerMap, type CareerPlace } from './career-map.js';
import { leastRoutes } from './least-routes.js';
import { standingsOf, type Standing, type TrackStandings } from './standings.js';

/** One step of a path. All competencies are ids, in the order of the track that the step leads to. */
export interface PathStep {
  readonly kind: Move['kind'];
  readonly from: Required<Target>;
  readonly to: Required<Target>;
  /**
   * What is left of what the step leads to: the other side of its readiness, 0 to 1, to the millionth. `low` is
   * what is known to be missing, `high` takes in all that is unknown.
   */
  readonly gap: Range;
  /** What it asks that the level before does not. */
  readonly new: readonly string[];
  /** What it asks more of than the level before. */
  readonly wider: readonly string[];
  /** What counts here because the person's own track words it alike. */
  readonly carried: readonly string[];
  /** What is not known, or not all of it: nobody has looked, or the person's own track words it otherwise. */
  readonly unknown: readonly string[];
}

/** A way from one track level to another. */
export interface CareerPath {
  readonly steps: readonly PathStep[];
  /** The sum of the gaps of the steps: 1 is as much as one level asks. */
  readonly gap: Range;
}

/** How paths are found. */
export interface FindPathsOptions {
  /** At most this many paths. Default 3. */
  readonly k?: number;
  readonly policy?: Policy;
}

/**
 * Ways from where a person stands to a track level, over promotions (the next level of a track) and the moves of
 * the framework, never over one level twice. Least gap first: `high` decides, so that nothing looks short only
 * because nobody has looked; then `low`, then the number of steps. None if no way leads there; one without steps
 * if the person is there. Ratings count on other tracks as in {@link carryToTrack}. Throws a RangeError on a
 * level that the framework lacks, and if `k` is no whole number from 0.
 */
export function findPaths(
  framework: Framework,
  assessment: Assessment,
  from: Target,
  to: Target,
  { k = 3, policy }: FindPathsOptions = {},
): readonly CareerPath[] {
  if (!Number.isSafeInteger(k) || k < 0) throw new RangeError(`${k} is no count of paths.`);
  const { places, next, numberOf, kindOf } = careerMap(framework);
  const at = standingsByPlace(framework, assessment, places, policy);
  const costs = new Map<number, bigint>();
  const cost = (place: number): bigint => {
    const known = costs.get(place) ?? costOf(at(place));
    costs.set(place, known);
    return known;
  };

  return leastRoutes({ next, cost }, numberOf(from), numberOf(to), k).map((route) => {
    const steps = route.slice(1).map((number, index) => {
      const before = route[index] as number;
      const ends = [places[before], places[number]] as [CareerPlace, CareerPlace];
      return stepBetween(framework, ...ends, kindOf(before, number), at(number));
    });
    const sum = (end: 'low' | 'high'): number =>
      steps.reduce((total, { gap }) => total + Math.round(gap[end] * million), 0) / million;
    return { steps, gap: { low: sum('low'), high: sum('high') } };
  });
}

const million = 1_000_000;

/** Of a person's standing, what is left, in whole millionths: whole numbers add up whatever their order. */
const leftOf = ({ readiness: { range } }: Standing): Range => ({
  low: Math.round((1 - range.high) * million),
  high: Math.round((1 - range.low) * million),
});

/** One number that sorts by the high end of the gap, then the low end, then the number of steps. */
const costOf = (standing: Standing): bigint => {
  const { low, high } = leftOf(standing);
  return (BigInt(high) << 80n) + (BigInt(low) << 40n) + 1n;
};

/** Where the person stands on each place; what counts on a track is worked out once. */
function standingsByPlace(
  framework: Framework,
  assessment: Assessment,
  places: readonly CareerPlace[],
  policy?: Policy,
): (place: number) => Standing {
  const standings = standingsOf(framework, assessment, policy);
  const tracks = new Map<Track, TrackStandings>();
  return (place) => {
    const { track, level } = places[place] as CareerPlace;
    const ofTrack = tracks.get(track) ?? standings(track);
    tracks.set(track, ofTrack);
    return ofTrack.at(level);
  };
}

function stepBetween(
  framework: Framework,
  from: CareerPlace,
  to: CareerPlace,
  kind: Move['kind'],
  standing: Standing,
): PathStep {
  const { low, high } = leftOf(standing);
  const asked = cellsAt(framework, from);
  const changes = [...cellsAt(framework, to)].map(([competency, cell]) => ({
    competency,
    kind: cellChange(asked.get(competency), cell)?.kind,
  }));
  const withKind = (wanted: 'new' | 'wider'): string[] =>
    changes.filter((change) => change.kind === wanted).map(({ competency }) => competency);
  return {
    kind,
    from: { track: from.track.id, level: from.level },
    to: { track: to.track.id, level: to.level },
    gap: { low: low / million, high: high / million },
    new: withKind('new'),
    wider: withKind('wider'),
    carried: standing.carried,
    unknown: unknownIn(standing.gaps),
  };
}

function cellsAt(framework: Framework, { track, level }: CareerPlace): ReadonlyMap<string, Cell | undefined> {
  const { levels, rows } = resolveTrack(framework, track);
  const index = levels.findIndex(({ id }) => id === level);
  return new Map(rows.map(({ competency, cells }) => [competency.id, cells[index]]));
}

const unknownIn = ({ competencies }: GapAnalysis): string[] =>
  competencies
    .filter(({ state, attainment }) => state !== 'not-applicable' && attainment.low < attainment.high)
    .map(({ competency }) => competency);
