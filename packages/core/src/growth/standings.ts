import { analyzeGaps, type GapAnalysis } from '../analysis/gaps.js';
import { scoreReadiness, type Readiness } from '../analysis/readiness.js';
import { resolveTrack } from '../framework/resolve-track.js';
import type { Assessment } from '../schema/assessment.js';
import type { Framework } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import { lineage } from '../schema/track-inheritance.js';
import type { Track } from '../schema/track.js';
import { carrierOf } from './carry-to-track.js';
import { placedRatings } from './placed-ratings.js';

/** Where a person stands on one level of a track. */
export interface Standing {
  readonly gaps: GapAnalysis;
  readonly readiness: Readiness;
  /** The competencies that are known here because another track words them alike, in the order of the track. */
  readonly carried: readonly string[];
}

/** Where a person stands on the levels of one track, each worked out when it is asked for. */
export interface TrackStandings {
  /** The levels of the track of which anything is rated, by their ids. */
  readonly rated: readonly string[];
  at(level: string): Standing;
}

/** Measures a person against many tracks of a framework. */
export function standingsOf(
  framework: Framework,
  assessment: Assessment,
  policy?: Policy,
): (track: Track) => TrackStandings {
  const competencies = new Map(framework.competencies.map((competency) => [competency.id, competency]));
  const carry = carrierOf(framework, assessment);
  return (track) => {
    // Each analysis reads the whole framework: of a thousand tracks it is shown the one that matters.
    const tracks = track.extends === undefined ? [track] : lineage(framework, track);
    const ids = new Set(tracks.flatMap((one) => one.competencies?.map(({ competency }) => competency) ?? []));
    const part = { ...framework, tracks, competencies: [...ids].flatMap((id) => competencies.get(id) ?? []) };
    const resolved = resolveTrack(part, track);
    const carried = carry(resolved);
    const levels = new Set(placedRatings(part, carried).map(({ level }) => level));
    const isOther = track.id !== assessment.track;
    return {
      rated: resolved.levels.map(({ id }) => id).filter((id) => levels.has(id)),
      at(level) {
        const gaps = analyzeGaps(part, carried, { track: track.id, level }, policy);
        const known = isOther ? gaps.competencies.filter((gap) => gap.known > 0) : [];
        return { gaps, readiness: scoreReadiness(gaps), carried: known.map(({ competency }) => competency) };
      },
    };
  };
}
