import { findTrack, resolveTrack } from '../framework/resolve-track.js';
import type { Assessment } from '../schema/assessment.js';
import { defaultPolicy } from '../schema/default-policy.js';
import type { Framework } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import type { TrackLevel } from '../schema/track.js';
import { analyzeGaps, type Range } from './gaps.js';
import { standardOf } from './placement-standard.js';
import { readinessFrom, scoreReadiness, type Readiness } from './readiness.js';

/** One level that ratings may earn, and how far they do. */
export interface PlacedLevel {
  /** The id of a level of the policy's placement, or of the track where the policy has none. */
  readonly level: string;
  readonly readiness: Readiness;
}

/** The level that a person's ratings earn, and what stands between them and the next. */
export interface Placement {
  readonly track: string;
  /** The highest level that is earned for certain; not there below the first. */
  readonly earned?: PlacedLevel;
  /** The highest level that what is still unknown could bring; the same as `earned` where nothing is. */
  readonly possible?: PlacedLevel;
  /** The level after `earned`. Its blockers name what stands in the way: points, a floor, a must-have. */
  readonly next?: PlacedLevel & {
    /** What is missing in the policy's points, given everything unknown at its best and at its least. */
    readonly missing: Range;
  };
}

/**
 * Places a person on a track. A policy with a `placement` is asked about each of its levels, over all levels of
 * the track; any other about each level of the track as a target. Levels cannot be skipped, unless the policy
 * takes the levels below a target as met. Throws on a track that the framework lacks.
 */
export function placeOnTrack(
  framework: Framework,
  assessment: Assessment,
  track: string,
  policy: Policy = defaultPolicy,
): Placement {
  const levels = placedLevels(framework, assessment, track, policy);
  const skips = policy.ladder === 'target' && policy.placement === undefined;
  const last = (passes: (readiness: Readiness) => boolean): number => {
    if (skips) return levels.findLastIndex(({ readiness }) => passes(readiness));
    const end = levels.findIndex(({ readiness }) => !passes(readiness));
    return end < 0 ? levels.length - 1 : end - 1;
  };
  const earned = last(({ verdict }) => verdict === 'ready');
  const possible = levels[last(({ verdict }) => verdict !== 'not-ready')];
  const next = levels[earned + 1];
  return {
    track,
    ...(earned < 0 ? {} : { earned: levels[earned] as PlacedLevel }),
    ...(possible ? { possible } : {}),
    ...(next ? { next: { ...next, missing: missingFor(next.readiness) } } : {}),
  };
}

function placedLevels(
  framework: Framework,
  assessment: Assessment,
  track: string,
  policy: Policy,
): PlacedLevel[] {
  const { levels } = resolveTrack(framework, findTrack(framework, track));
  if (!policy.placement) {
    return levels.map(({ id: level }) => ({
      level,
      readiness: scoreReadiness(analyzeGaps(framework, assessment, { track, level }, policy)),
    }));
  }
  const { id: top } = levels.at(-1) as TrackLevel;
  const gaps = analyzeGaps(framework, assessment, { track, level: top }, policy);
  return policy.placement.map(({ level }) => ({
    level,
    readiness: readinessFrom(gaps.derivation, standardOf(policy, level)),
  }));
}

function missingFor({ total, derivation }: Readiness): Range {
  const bar = derivation.checks.find(({ rule }) => rule === 'bar');
  if (!bar) return { low: 0, high: 0 };
  const onePoint = bar.of / total.of;
  const missing = (has: number): number => Math.max(0, bar.needed - has) / onePoint;
  return { low: missing(bar.high), high: missing(bar.low) };
}
