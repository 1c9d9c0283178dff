import type { RaterRole } from '../schema/assessment.js';
import { commonDivisor, toMillionths, toThousandths, unit } from './exact.js';
import type { CompetencyGap, GapAnalysis, Range, Target } from './gaps.js';

/** Ready, not ready, or not enough is known to say. */
export type Verdict = 'ready' | 'not-ready' | 'insufficient-evidence';

/** Why a verdict is not `ready`. */
export type Blocker =
  | { readonly kind: 'must-have-missed' | 'must-have-unknown'; readonly competency: string }
  /** Even with every unknown at its greatest, the bar is missed. */
  | { readonly kind: 'below-bar' }
  /** What is known does not reach the bar yet; what is unknown could. */
  | { readonly kind: 'bar-open' }
  /** The target asks for nothing that carries weight and applies to this person. */
  | { readonly kind: 'nothing-asked' };

/** What one competency adds, in points of `of`, its share of the whole. Whole numbers: they add up exactly. */
export interface Contribution {
  readonly competency: string;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** How far a person is ready for a target, with the reasons. */
export interface Readiness {
  readonly target: Required<Target>;
  readonly verdict: Verdict;
  /** The bar that the range is held against, 0 to 1. */
  readonly bar: number;
  /** The score with every unknown at its least and at its greatest, 0 to 1. */
  readonly range: Range;
  /** The same in whole points: `low` and `high` out of `of`. The contributions sum to these exactly. */
  readonly points: { readonly low: number; readonly high: number; readonly of: number };
  /** The share of the weight that somebody has rated, 0 to 1. */
  readonly coverage: number;
  readonly blockers: readonly Blocker[];
  readonly contributions: readonly Contribution[];
  /** What is still unknown, in the order in which assessing it helps most: must-haves, then the widest. */
  readonly assessFirst: readonly string[];
  /** Whose ratings the figures use. Only `self`: the person has not been assessed by anyone else. */
  readonly raters: readonly RaterRole[];
}

/**
 * Scores an analysis. `ready`: even the least reaches the bar and every must-have is known to be met.
 * `not-ready`: even the greatest misses the bar, or a must-have is known to be missed. Otherwise
 * `insufficient-evidence`. What is not applicable counts in neither part of the fraction; must-haves are gates
 * and not weights; a competency of weight 0 changes no figure.
 */
export function scoreReadiness(gaps: GapAnalysis): Readiness {
  const { target, policy } = gaps;
  const applicable = gaps.competencies.filter(({ state }) => state !== 'not-applicable');
  const weighed = applicable.filter(({ weight }) => weight > 0);
  const raw = weighed.map(({ competency, weight, attainment, known }) => {
    const units = toThousandths(weight);
    return {
      competency,
      low: units * toMillionths(attainment.low),
      high: units * toMillionths(attainment.high),
      of: units * unit,
      known: units * toMillionths(known),
    };
  });
  const divisor = commonDivisor(raw.flatMap(({ low, high, of }) => [low, high, of]));
  const contributions = raw.map(({ competency, low, high, of }): Contribution => ({
    competency,
    low: low / divisor,
    high: high / divisor,
    of: of / divisor,
  }));
  const sum = (key: 'low' | 'high' | 'of'): number =>
    contributions.reduce((total, part) => total + part[key], 0);
  const points = { low: sum('low'), high: sum('high'), of: sum('of') };
  const weight = raw.reduce((total, { of }) => total + of, 0);
  const known = raw.reduce((total, part) => total + part.known, 0);

  const reaches = (low: number): boolean =>
    points.of > 0 && low * divisor >= (weight / unit) * toMillionths(policy.bar);
  const blockers = blockersOf(applicable, points.of > 0, reaches(points.low), reaches(points.high));
  const certain = blockers.some(({ kind }) => kind === 'must-have-missed' || kind === 'below-bar');
  return {
    target,
    verdict: blockers.length === 0 ? 'ready' : certain ? 'not-ready' : 'insufficient-evidence',
    bar: policy.bar,
    range:
      points.of > 0 ? { low: points.low / points.of, high: points.high / points.of } : { low: 0, high: 1 },
    points,
    coverage: weight > 0 ? known / weight : 0,
    blockers,
    contributions,
    assessFirst: unknownFirst(applicable),
    raters: policy.raters.filter((role) => applicable.some(({ rater }) => rater === role)),
  };
}

function blockersOf(
  applicable: readonly CompetencyGap[],
  asked: boolean,
  lowReaches: boolean,
  highReaches: boolean,
): Blocker[] {
  const mustHaves = applicable.filter(({ mustHave }) => mustHave);
  const gates = (met: 'no' | 'unknown', kind: 'must-have-missed' | 'must-have-unknown'): Blocker[] =>
    mustHaves.filter((gap) => gap.met === met).map(({ competency }) => ({ kind, competency }));
  const bar: Blocker[] = lowReaches
    ? []
    : [{ kind: !asked ? 'nothing-asked' : highReaches ? 'bar-open' : 'below-bar' }];
  return [...gates('no', 'must-have-missed'), ...bar, ...gates('unknown', 'must-have-unknown')];
}

function unknownFirst(applicable: readonly CompetencyGap[]): string[] {
  const spread = ({ weight, attainment }: CompetencyGap): number =>
    weight * (attainment.high - attainment.low);
  const gate = ({ mustHave }: CompetencyGap): number => (mustHave ? 1 : 0);
  return applicable
    .filter((gap) => gap.attainment.low < gap.attainment.high && (gap.weight > 0 || gap.mustHave))
    .sort((a, b) => gate(b) - gate(a) || spread(b) - spread(a))
    .map(({ competency }) => competency);
}
