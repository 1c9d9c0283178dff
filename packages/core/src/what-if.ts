export { findLeastChange, type LeastChange } from './analysis/least-change/find-least-change.js';
export type { HypotheticalRating } from './analysis/least-change/choice.js';
export { withChanges } from './analysis/least-change/with-changes.js';
