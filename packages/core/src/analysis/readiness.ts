import type { RaterRole } from '../schema/assessment.js';
import { checksOf, type Standard } from './checks.js';
import type {
  CheckStep,
  CompetencyStep,
  Derivation,
  GapDerivation,
  ScoreStep,
  Verdict,
} from './derivation.js';
import { commonDivisor, whole } from './exact.js';
import type { GapAnalysis, Range, Target } from './gaps.js';
import { combine, onePoint, partsOf, total, type Part } from './score.js';
import { seal, sealJson } from './seal.js';

/** Why a verdict is not `ready`: a rule that is `missed` for certain, or `open` until more is known. */
export interface Blocker {
  readonly kind: 'missed' | 'open';
  readonly rule: CheckStep['rule'];
  readonly competency?: string;
  readonly theme?: string;
  /** The place in the policy's list of rules. */
  readonly index?: number;
  /** Nobody can ever meet this rule on this track: it is the rule that has to change. */
  readonly unreachable?: true;
}

/** What one competency adds, in points of `of`, its share of the whole. Whole numbers: they add up exactly. */
export interface Contribution {
  readonly competency?: string;
  /** In place of a competency: what a cap takes off this theme. Its figures are 0 or less. */
  readonly theme?: string;
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

/** How far a person is ready for a target, with the reasons. */
export interface Readiness {
  readonly target: Required<Target>;
  readonly verdict: Verdict;
  /** The bar that the range is held against, 0 to 1; more only where nobody can reach it. */
  readonly bar: number;
  /** The score with every unknown at its least and at its greatest, 0 to 1. */
  readonly range: Range;
  /** The same in whole points: `low` and `high` out of `of`. The contributions sum to these exactly. */
  readonly points: { readonly low: number; readonly high: number; readonly of: number };
  /** The same as the policy counts: a mean from 0 to 1, a mean of levels reached, or a sum of points. */
  readonly total: { readonly low: number; readonly high: number; readonly of: number; readonly bar: number };
  /** The share of the weight that somebody has rated, 0 to 1. */
  readonly coverage: number;
  readonly blockers: readonly Blocker[];
  readonly contributions: readonly Contribution[];
  /** What is still unknown, in the order in which assessing it helps most: must-haves, then the widest. */
  readonly assessFirst: readonly string[];
  /** Whose ratings the figures use. Only `self`: the person has not been assessed by anyone else. */
  readonly raters: readonly RaterRole[];
  /** How all of this came out: replay it with `replayDerivation`, read it with `explain`. */
  readonly derivation: Derivation;
}

/**
 * Scores an analysis. `ready`: even the least passes every rule. `not-ready`: even the greatest fails one.
 * Otherwise `insufficient-evidence`. What is not applicable counts in neither part of the fraction; must-haves
 * are gates and not weights; a competency of weight 0 changes no figure.
 */
export const scoreReadiness = (gaps: GapAnalysis): Readiness => readinessFrom(gaps.derivation);

/** Works out everything from the steps alone, for the policy's own bar or for one level of its placement. */
export function readinessFrom(gaps: GapDerivation, standard: Standard = gaps.policy): Readiness {
  const { target, policy, scale, competencies } = gaps;
  const parts = partsOf(competencies, policy);
  const score = combine(parts, policy);
  const checks = checksOf(competencies, parts, score, policy, standard);
  const { low, high, of, weight, known } = score;
  const points = (amount: number): number => (of > 0 ? amount / onePoint(policy, weight) : 0);
  const { bar, level: placement } = standard;
  const share = 'share' in bar ? bar.share : of > 0 ? bar.points / points(of) : 0;
  const blockers = blockersFrom(checks);
  const verdict = verdictFrom(blockers);
  return {
    target,
    verdict,
    bar: share,
    range: of > 0 ? { low: low / of, high: high / of } : { low: 0, high: 1 },
    ...wholeNumbers(parts, score),
    total: {
      low: points(low),
      high: points(high),
      of: points(of),
      bar: 'share' in bar ? share * points(of) : bar.points,
    },
    coverage: weight > 0 ? known / (weight * whole) : 0,
    blockers,
    assessFirst: unknownFirst(competencies, parts, checks),
    raters: policy.raters.filter((role) => competencies.some(({ outcome }) => outcome.rater === role)),
    derivation: {
      ...gaps,
      ...(placement === undefined ? {} : { placement }),
      score,
      checks,
      verdict,
      seal: competencies.map((step) => step.seal).reduce(seal, sealJson([target, policy, scale, placement])),
    },
  };
}

/** What is certain comes first among the blockers. */
function verdictFrom([worst]: readonly Blocker[]): Verdict {
  if (!worst) return 'ready';
  return worst.kind === 'missed' ? 'not-ready' : 'insufficient-evidence';
}

/** What is certain first. */
function blockersFrom(checks: readonly CheckStep[]): Blocker[] {
  const blockers = (is: CheckStep['outcome'], kind: Blocker['kind']): Blocker[] =>
    checks
      .filter((check) => check.outcome === is)
      .map(({ low: _, high: __, outcome: ___, needed, of, ...about }) => ({
        kind,
        ...about,
        ...(of < needed ? { unreachable: true } : {}),
      }));
  return [...blockers('failed', 'missed'), ...blockers('open', 'open')];
}

function wholeNumbers(parts: readonly Part[], score: ScoreStep): Pick<Readiness, 'points' | 'contributions'> {
  const all = [...parts, ...(score.capped ?? [])];
  let divisor = 0;
  for (const { low, high, of } of all) {
    divisor = commonDivisor(commonDivisor(commonDivisor(of, high), low), divisor);
  }
  const contributions = all.map((one): Contribution => {
    const [low, high, of] = [one.low / divisor, one.high / divisor, one.of / divisor];
    return 'competency' in one
      ? { competency: one.competency, low, high, of }
      : { theme: one.theme, low, high, of };
  });
  const sum = (key: 'low' | 'high' | 'of'): number => total(contributions, key);
  return { points: { low: sum('low'), high: sum('high'), of: sum('of') }, contributions };
}

/** What decides most when somebody looks at it: what a rule waits for, then what is widest. */
function unknownFirst(
  steps: readonly CompetencyStep[],
  parts: readonly Part[],
  checks: readonly CheckStep[],
): string[] {
  const urgency = new Map(parts.map(({ competency, low, high }) => [competency, high - low]));
  for (const { competency, outcome } of checks) {
    if (competency !== undefined && outcome === 'open') {
      urgency.set(competency, (urgency.get(competency) ?? 0) + Number.MAX_SAFE_INTEGER);
    }
  }
  const of = ({ competency }: CompetencyStep): number => urgency.get(competency) ?? 0;
  return steps
    .filter((step) => step.outcome.low < step.outcome.high && of(step) > 0)
    .sort((a, b) => of(b) - of(a))
    .map(({ competency }) => competency);
}
