import type { Range, Target } from '../analysis/gaps.js';
import type { Readiness } from '../analysis/readiness.js';
import type { Assessment } from '../schema/assessment.js';
import type { Framework } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import { compareText } from './compare-text.js';
import { standingsOf } from './standings.js';

/** A track level that a person is close to. */
export interface RoleMatch {
  readonly target: Required<Target>;
  readonly verdict: Readiness['verdict'];
  /** As in the readiness for this target. */
  readonly range: Range;
  readonly coverage: number;
  /** The competencies that are known here because another track words them alike, in the order of the track. */
  readonly carried: readonly string[];
}

/** How roles are matched. */
export interface MatchRolesOptions {
  /** At most this many matches. Default 5. */
  readonly k?: number;
  readonly policy?: Policy;
  /** What not to look at, such as where the person is now: levels, or whole tracks if no level is named. */
  readonly exclude?: readonly Target[];
}

/**
 * The tracks and levels that a person is closest to, over all of the framework. Those they are `ready` for come
 * first; then what is known to be shown decides (`range.low`), then what could be (`range.high`), then the
 * verdict, `insufficient-evidence` before `not-ready`, then `coverage`, then the ids of track and level. A level
 * of which nothing is known is no match. Ratings count on other tracks as in {@link carryToTrack}. Throws a
 * RangeError if `k` is no whole number from 0.
 */
export function matchRoles(
  framework: Framework,
  assessment: Assessment,
  { k = 5, policy, exclude = [] }: MatchRolesOptions = {},
): readonly RoleMatch[] {
  if (!Number.isSafeInteger(k) || k < 0) throw new RangeError(`${k} is no count of matches.`);
  const keyOf = (track: string, level?: string): string => JSON.stringify([track, level]);
  const excluded = new Set(exclude.map(({ track, level }) => keyOf(track, level)));
  const standings = standingsOf(framework, assessment, policy);
  const matches: RoleMatch[] = [];
  for (const track of framework.tracks) {
    if (excluded.has(keyOf(track.id))) continue;
    const ofTrack = standings(track);
    for (const level of ofTrack.rated) {
      if (excluded.has(keyOf(track.id, level))) continue;
      const { readiness, carried } = ofTrack.at(level);
      const { target, verdict, range, coverage } = readiness;
      if (coverage > 0) matches.push({ target, verdict, range, coverage, carried });
    }
  }
  return matches.sort(closestFirst).slice(0, k);
}

const verdicts = ['ready', 'insufficient-evidence', 'not-ready'];

function closestFirst(a: RoleMatch, b: RoleMatch): number {
  const isReady = ({ verdict }: RoleMatch): number => (verdict === 'ready' ? 1 : 0);
  return (
    isReady(b) - isReady(a) ||
    b.range.low - a.range.low ||
    b.range.high - a.range.high ||
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    b.coverage - a.coverage ||
    compareText(a.target.track, b.target.track) ||
    compareText(a.target.level, b.target.level)
  );
}
