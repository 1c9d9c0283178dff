import type { Assessment, Framework, GapAnalysis, Matrix, RatingPoint, Readiness } from '@career-tracks/core';
import type { Recipe } from '@career-tracks/core/edit';
import type { CompetencyDifference, DevelopmentPlan } from '@career-tracks/core/growth';
import type { ChangeOptions } from '../documents.js';
import type { Intent } from '../../events/change-events.js';
import type { Raters } from '../raters.js';

/** Whose ratings the figures use. What both agreed counts either way. */
export type Basis = 'self' | 'manager';

/** The assessment as the list draws it: derived once for each document, never stored in one. */
export interface ListModel {
  readonly framework: Framework;
  readonly matrix: Matrix;
  /** The place of the level that is looked at, among the columns of the matrix. */
  readonly target: number;
  /** What that level is called in a sentence, such as "A4"; "the role" where `isNamed` is false. */
  readonly targetName: string;
  /** Whether the level has a name: the only level of a track without levels has none. */
  readonly isNamed: boolean;
  /** The points of the scale, from the lowest to the highest. */
  readonly points: readonly RatingPoint[];
  /** What the viewer may see of the assessment: another's ratings are in it only when both have shared. */
  readonly seen: Assessment;
  /** Where the two see the same and where they do not, of `seen`; in the order of the track. */
  readonly differences: readonly CompetencyDifference[];
  readonly viewer: Raters['viewer'];
  readonly names: NonNullable<Raters['names']>;
  /** Today, YYYY-MM-DD in UTC. */
  readonly today: string;
}

/** The same with what it comes to. */
export interface AssessmentModel extends ListModel {
  /** The part of `seen` that the figures use. */
  readonly used: Assessment;
  /** Figures of `used`, under the host's policy. */
  readonly gaps: GapAnalysis;
  readonly readiness: Readiness;
  /** Whose ratings `used` holds. */
  readonly basis: Basis;
  /** Whether there are ratings of the other, too, that the figures could use. */
  readonly hasOtherBasis: boolean;
}

/** What a person does from the figures. */
export interface FigureIntents {
  /** Has the figures use the other one's ratings. */
  readonly switchBasis: () => void;
  /** Opens the row of a competency and goes there. */
  readonly openRow: (competency: string) => void;
  /** The development plan: the host's, or an empty one for this person and target; undefined if it cannot be read. */
  readonly plan: DevelopmentPlan | undefined;
  /** Does what a person asked of the plan, in its history; true if the plan is another one now. */
  readonly changePlan: (intent: Intent, recipe: Recipe<DevelopmentPlan>, options?: ChangeOptions) => boolean;
  /** Tells a screen reader, politely. */
  readonly say: (message: string) => void;
}
