import { findTrack, placeOfLevel, resolveTrack, type ResolvedRow } from '../framework/resolve-track.js';
import type { Assessment, RaterRole } from '../schema/assessment.js';
import { defaultPolicy } from '../schema/default-policy.js';
import type { Expectation } from '../schema/expectation.js';
import type { Framework } from '../schema/framework.js';
import type { Policy } from '../schema/policy.js';
import { defaultRatingScale } from '../schema/rating-scale.js';
import type { TrackLevel } from '../schema/track.js';
import type { CellGiven } from './cell.js';
import { deriveCompetency, type CompetencyGiven } from './competency.js';
import type { CompetencyStep, GapDerivation, KnowledgeState } from './derivation.js';
import { whole } from './exact.js';
import { gaugeOf, pointsOf, type Gauge } from './gauge.js';
import { givenCell } from './given-cell.js';
import { knownRatings, type KnownRatings } from './known-ratings.js';
import type { Mutable } from './mutable.js';

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
  /** What the target asks; where the policy counts every level, what the last level up to it asks. */
  readonly expectation: Expectation;
  readonly state: KnowledgeState;
  /** Whose rating counted; not there while nothing is known. */
  readonly rater?: RaterRole;
  /** How much of what is asked is shown, 0 to 1. Unknown spans from the least to the greatest; it is never 0. */
  readonly attainment: Range;
  /** What is left to show: the other side of `attainment`. */
  readonly gap: Range;
  /** The share of it that somebody has rated, 0 to 1. */
  readonly known: number;
  /** Whether what is asked is met as a whole. */
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
  /** How the figures came out, step by step. */
  readonly derivation: GapDerivation;
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
  const only = levels.length === 1 ? levels[0]?.id : undefined;
  const last = placeOfLevel(levels, target.level ?? only);
  const scale = framework.ratingScale ?? defaultRatingScale;
  const gauge = gaugeOf(policy, pointsOf(scale));
  const ratings = knownRatings(assessment.track === target.track ? assessment.ratings : [], levels, scale);

  const competencies: CompetencyGap[] = [];
  const steps: CompetencyStep[] = [];
  const notDefined: string[] = [];
  for (const row of rows) {
    if (row.cells[last] === undefined) notDefined.push(row.competency.id);
    const found = stepFor(row, levels, last, ratings, gauge);
    if (!found) continue;
    steps.push(found.step);
    competencies.push(gapFrom(row.name, found.expectation, found.step));
  }
  const full: Required<Target> = { track: target.track, level: (levels[last] as TrackLevel).id };
  const derivation = { target: full, policy, scale: gauge.scale, whole, competencies: steps };
  return { target: full, policy, competencies, notDefined, derivation };
}

function stepFor(
  { competency, weight, mustHave, cells }: ResolvedRow,
  levels: readonly TrackLevel[],
  last: number,
  ratings: KnownRatings,
  gauge: Gauge,
): { readonly step: CompetencyStep; readonly expectation: Expectation } | undefined {
  const known: CellGiven[] = [];
  let asked: Expectation | undefined;
  for (let index = gauge.policy.ladder === 'target' ? last : 0; index <= last; index += 1) {
    const cell = cells[index];
    if (cell === undefined || cell === 'not-expected') continue;
    const level = (levels[index] as TrackLevel).id;
    known.push(givenCell(level, index + 1, cell, ratings.at(competency.id, index), gauge));
    asked = cell;
  }
  if (!asked) return undefined;
  const { id, theme } = competency;
  const given: Mutable<CompetencyGiven> = {
    competency: id,
    weight: asked.weight ?? weight,
    mustHave: asked.mustHave ?? mustHave,
    cells: known,
  };
  if (theme !== undefined) given.theme = theme;
  return { step: deriveCompetency(given, gauge), expectation: asked };
}

/** What a reader sees of the steps of one competency. */
export function gapFrom(name: string, expectation: Expectation, step: CompetencyStep): CompetencyGap {
  const { of } = step;
  const { state, rater, low, high, known, metLow, metHigh } = step.outcome;
  const gap: Mutable<CompetencyGap> = {
    competency: step.competency,
    name,
    weight: step.weight,
    mustHave: step.mustHave,
    expectation,
    state,
    attainment: { low: low / of, high: high / of },
    gap: { low: (of - high) / of, high: (of - low) / of },
    known: known / whole,
    met: metLow ? 'yes' : metHigh ? 'unknown' : 'no',
  };
  if (rater !== undefined) gap.rater = rater;
  return gap;
}
