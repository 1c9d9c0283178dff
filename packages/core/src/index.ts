export type { Assessment, Evidence, Rating, RaterRole } from './schema/assessment.js';
export type { UnratedState } from './schema/unrated.js';
export type { Competency, Theme } from './schema/competency.js';
export type { Cell, Expectation, Statement } from './schema/expectation.js';
export type { Framework, Move, TrackGroup } from './schema/framework.js';
export type { Id } from './schema/id.js';
export type { Immutable } from './schema/immutable.js';
export { formatPath, type Issue, type ParseResult, type Path } from './schema/issue.js';
export type { JobLevel } from './schema/job-level.js';
export { schemaVersion } from './schema/parse-document.js';
export { parseAssessment } from './schema/parse-assessment.js';
export { parseFramework } from './schema/parse-framework.js';
export { serialize } from './schema/serialize.js';
export type { Limits } from './schema/plain-json.js';
export { defaultRatingScale, type RatingPoint, type RatingScale } from './schema/rating-scale.js';
export { flatLevel } from './schema/track-inheritance.js';
export type { Track, TrackCompetency, TrackLevel } from './schema/track.js';
export { defaultPolicy } from './schema/default-policy.js';
export type {
  Amount,
  CountRule,
  FloorRule,
  PlacementLevel,
  PointsAmount,
  Policy,
  PolicyRule,
  ShareAmount,
} from './schema/policy.js';
export {
  analyzeGaps,
  type CompetencyGap,
  type GapAnalysis,
  type Range,
  type Target,
} from './analysis/gaps.js';
export type {
  CellStep,
  CheckStep,
  CompetencyStep,
  Derivation,
  GapDerivation,
  GivenRating,
  KnowledgeState,
  Outcome,
  ScoreStep,
  StatementStep,
  Verdict,
} from './analysis/derivation.js';
export { scoreReadiness, type Blocker, type Contribution, type Readiness } from './analysis/readiness.js';
export type { CellChange, ChangeKind, StatementChange } from './framework/changes.js';
export { compareLevels, type LevelComparison } from './framework/compare-levels.js';
export {
  buildMatrix,
  type Matrix,
  type MatrixCell,
  type MatrixGroup,
  type MatrixRow,
} from './framework/matrix.js';
