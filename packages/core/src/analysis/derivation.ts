import type { RaterRole } from '../schema/assessment.js';
import type { Policy } from '../schema/policy.js';
import type { UnratedState } from '../schema/unrated.js';

/** How much is known about an expectation. */
export type KnowledgeState = 'rated' | 'not-assessed' | 'disputed' | UnratedState;

/** What ratings come to. All numbers are parts of {@link GapDerivation.whole}. */
export interface Outcome {
  readonly state: KnowledgeState;
  /** The least and the greatest that the ratings leave open. */
  readonly low: number;
  readonly high: number;
  /** How much of it somebody has rated. */
  readonly known: number;
  /** Whether it is met, at the least and at the greatest. */
  readonly metLow: boolean;
  readonly metHigh: boolean;
  /** Whose rating counted. */
  readonly rater?: RaterRole;
}

/** The latest rating of one rater: `value` is a point of the scale, or a state. */
export interface GivenRating {
  readonly rater: RaterRole;
  readonly value: string;
}

/** One statement of an expectation, where statements are rated one by one. */
export interface StatementStep {
  readonly statement: string;
  /** Of each rater the rating of this statement, else that of the whole expectation. */
  readonly ratings: readonly GivenRating[];
  readonly outcome: Outcome;
}

/** One expectation: its own ratings, or those of its statements. */
export interface CellStep {
  readonly level: string;
  /** The place of the level in the track, from 1. */
  readonly position: number;
  /** The point of the scale that is asked for, where it is not the first of full value. */
  readonly expected?: string;
  readonly ratings: readonly GivenRating[];
  readonly statements?: readonly StatementStep[];
  readonly outcome: Outcome;
}

/** One competency: the expectations that count, and what they come to. */
export interface CompetencyStep {
  readonly competency: string;
  readonly theme?: string;
  readonly weight: number;
  readonly mustHave: boolean;
  readonly cells: readonly CellStep[];
  /** In parts of {@link GapDerivation.whole}; under the ladder `reached`, in thousandths of a point. */
  readonly outcome: Outcome;
  /** The most that `low` and `high` can be. */
  readonly of: number;
  /** A sum over what was given here, by which a change to any of it is noticed. No signature. */
  readonly seal: number;
}

/** From ratings to what each competency comes to, in plain JSON, with all that is needed to work it out again. */
export interface GapDerivation {
  readonly target: { readonly track: string; readonly level: string };
  readonly policy: Policy;
  /** The rating scale, from the lowest point to the highest. */
  readonly scale: readonly { readonly id: string; readonly value: number }[];
  /** As many parts make one expectation met in full, or one point of a table. */
  readonly whole: number;
  readonly competencies: readonly CompetencyStep[];
}

/** The combination of all competencies: whole numbers, parts of a point times thousandths of weight. */
export interface ScoreStep {
  readonly low: number;
  readonly high: number;
  readonly of: number;
  readonly weight: number;
  readonly known: number;
  /** What a cap takes off a theme: 0 or less. */
  readonly capped?: readonly {
    readonly theme: string;
    readonly low: number;
    readonly high: number;
    readonly of: number;
  }[];
}

/** One rule that has to hold: what there is at the least and at the greatest, what is needed, and the most there is. */
export interface CheckStep {
  readonly rule: 'asked' | 'must-have' | 'bar' | 'floor' | 'count';
  /** The place in the policy's list of rules. */
  readonly index?: number;
  readonly competency?: string;
  readonly theme?: string;
  readonly low: number;
  readonly high: number;
  readonly needed: number;
  readonly of: number;
  /** `passed` even at the least; `failed` even at the greatest; else `open`. */
  readonly outcome: 'passed' | 'open' | 'failed';
}

/** Ready, not ready, or not enough is known to say. */
export type Verdict = 'ready' | 'not-ready' | 'insufficient-evidence';

/** How a verdict came out: plain JSON, a step for each rule with what went in and what came out. */
export interface Derivation extends GapDerivation {
  /** The level of the policy's placement that was asked about, where one was. */
  readonly placement?: string;
  readonly score: ScoreStep;
  readonly checks: readonly CheckStep[];
  readonly verdict: Verdict;
  readonly seal: number;
}
