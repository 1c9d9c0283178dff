export { parsePlan } from './schema/parse-plan.js';
export type { DevelopmentPlan, PlanGoal } from './schema/development-plan.js';
export { carryToTrack } from './growth/carry-to-track.js';
export { conversationAgenda, type AgendaInput, type AgendaItem } from './growth/conversation-agenda.js';
export { draftPlan, type DraftPlanOptions } from './growth/draft-plan.js';
export { findPaths, type CareerPath, type FindPathsOptions, type PathStep } from './growth/find-paths.js';
export { matchRoles, type MatchRolesOptions, type RoleMatch } from './growth/match-roles.js';
export { nextActions, type ActionKind, type NextAction } from './growth/next-actions.js';
export {
  addGoal,
  changeGoal,
  moveGoal,
  newGoalId,
  removeGoal,
  type GoalDetails,
  type NewGoal,
} from './growth/plan-edits.js';
export { planEvents, type PlanEvent } from './growth/plan-events.js';
export { planMessages, type GoalSubject, type PlanMessages } from './growth/plan-messages.js';
export { planProgress, type GoalProgress, type PlanProgressOptions } from './growth/plan-progress.js';
export {
  ratingDifferences,
  type CompetencyDifference,
  type RatingDifference,
  type StatementDifference,
} from './growth/rating-differences.js';
export type { RatingChange } from './growth/rating-changes.js';
export type { Figure, Withheld } from './growth/team/disclosure.js';
export type { BenchFigures, CompetencyFigures } from './growth/team/team-figures.js';
export {
  summarizeTeam,
  type GroupSummary,
  type TeamFigures,
  type TeamMember,
  type TeamOptions,
  type TeamSummary,
} from './growth/team/team-summary.js';
