import { findTrack, resolveTrack } from '../framework/resolve-track.js';
import type { Assessment, RaterRole } from '../schema/assessment.js';
import type { Expectation } from '../schema/expectation.js';
import type { Framework } from '../schema/framework.js';
import { defaultRatingScale } from '../schema/rating-scale.js';
import { unit } from './exact.js';
import { knownRatings } from './known-ratings.js';
import { outcomeOf, type KnowledgeState } from './outcome.js';
import { defaultPolicy, type Policy } from './policy.js';

/** The least and the greatest that a figure can be, given what nobody has assessed yet. Both 0 to 1. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The track level that a person is measured against. `level` may be left out where a track has only one. */
export interface Target {
  readonly track: string;
  readonly level?: string;
}

/** Where a person stands on one competency that the target asks for. */
export interface CompetencyGap {
  readonly competency: string;
  readonly name: string;
  readonly weight: number;
  readonly mustHave: boolean;
  readonly expectation: Expectation;
  readonly state: KnowledgeState;
  /** Whose rating counted; not there while nothing is known. */
  readonly rater?: RaterRole;
  /** How much of the expectation is shown, 0 to 1. Unknown spans from 0 to 1; it is never 0. */
  readonly attainment: Range;
  /** What is left to show: the other side of `attainment`. */
  readonly gap: Range;
  /** The share of the expectation that somebody has rated, 0 to 1. */
  readonly known: number;
  /** Whether the expectation as a whole is met. */
  readonly met: 'yes' | 'no' | 'unknown';
}

/** One person against one target: everything that {@link scoreReadiness} needs, and nothing else. */
export interface GapAnalysis {
  readonly target: Required<Target>;
  readonly policy: Policy;
  /** What the target asks, in the order of the track. */
  readonly competencies: readonly CompetencyGap[];
  /** Competencies of the track for which the target has no wording yet: holes that measure nothing. */
  readonly notDefined: readonly string[];
}

/**
 * Compares a person's ratings with what a target asks. Only ratings of that track and level count. Throws on a
 * target that the framework lacks: a caller's mistake; nothing in the documents makes it throw.
 */
export function analyzeGaps(
  framework: Framework,
  assessment: Assessment,
  target: Target,
  policy: Policy = defaultPolicy,
): GapAnalysis {
  const { levels, rows } = resolveTrack(framework, findTrack(framework, target.track));
  const index =
    target.level === undefined && levels.length === 1 ? 0 : levels.findIndex(({ id }) => id === target.level);
  const level = levels[index]?.id;
  if (level === undefined) {
    throw new RangeError(`The track "${target.track}" has no level with the id "${target.level}".`);
  }
  const scale = framework.ratingScale ?? defaultRatingScale;
  const counted = assessment.track === target.track ? assessment : { ...assessment, ratings: [] };
  const ratings = knownRatings(counted, level, levels.length === 1, scale);

  const competencies: CompetencyGap[] = [];
  const notDefined: string[] = [];
  for (const { competency, name, weight, mustHave, cells } of rows) {
    const expectation = cells[index];
    if (expectation === undefined) notDefined.push(competency.id);
    if (expectation === undefined || expectation === 'not-expected') continue;
    const { state, low, high, known, metLow, metHigh, rater } = outcomeOf(
      competency.id,
      expectation,
      ratings,
      scale,
      policy,
    );
    competencies.push({
      competency: competency.id,
      name,
      weight: expectation.weight ?? weight,
      mustHave: expectation.mustHave ?? mustHave,
      expectation,
      state,
      ...(rater === undefined ? {} : { rater }),
      attainment: { low: low / unit, high: high / unit },
      gap: { low: (unit - high) / unit, high: (unit - low) / unit },
      known: known / unit,
      met: metLow ? 'yes' : metHigh ? 'unknown' : 'no',
    });
  }
  return { target: { track: target.track, level }, policy, competencies, notDefined };
}
