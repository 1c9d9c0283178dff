export {
  carryAssessment,
  type AssessmentCarry,
  type CarriedRating,
  type CarryOptions,
  type DroppedEvidence,
  type DroppedRating,
  type DroppedTopic,
  type EvidenceToReview,
  type RatingToReview,
} from './framework/versions/carry.js';
export {
  carryMessages,
  type CarryMessages,
  type CarrySubject,
  type DropCode,
  type ReviewCode,
} from './framework/versions/carry-messages.js';
export type { ReviewReason } from './framework/versions/carry-sort.js';
export type { VersionChangeKind } from './framework/versions/change-kind.js';
export type { ConflictReason, MergeConflict } from './framework/versions/conflict.js';
export {
  diffFrameworks,
  type FrameworkChange,
  type FrameworkDiff,
  type Occurrence,
  type PropertyChange,
} from './framework/versions/diff.js';
export { mergeFrameworks, type FrameworkMerge } from './framework/versions/merge.js';
export type { Place, ThingKind } from './framework/versions/place.js';
export type { WordingChange } from './framework/versions/wording-changes.js';
export { differingWords, type TextSpan, type WordDifferences } from './framework/word-differences.js';
