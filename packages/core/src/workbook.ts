export { parseWorkbookDefinition } from './schema/parse-workbook-definition.js';
export { parseWorkbookResponse } from './schema/parse-workbook-response.js';
export type { WorkbookDefinition, WorkbookStage } from './schema/workbook-definition.js';
export { dontKnow } from './schema/dont-know.js';
export { stepsOfKind } from './schema/steps-of-kind.js';
export type { RoadmapTask, StagePlan, WorkbookAnswer, WorkbookResponse } from './schema/workbook-response.js';
export type { StepKind, StepOf, WorkbookStep } from './schema/workbook-step.js';
export { answer, clearAnswer, settleAnswer, skip } from './workbook/answer.js';
export { answersTo, answerTo, disagreements, pointsOf, textOf, type Question } from './workbook/answers.js';
export { createResponse } from './workbook/create-response.js';
export { defaultWorkbook } from './workbook/default-workbook/default-workbook.js';
export { evaluateOrganization, type OrganizationEvaluation } from './workbook/evaluate-organization.js';
export {
  workbookFlow,
  type FlowSection,
  type FlowStep,
  type Progress,
  type StepStatus,
  type WorkbookFlow,
} from './workbook/flow.js';
export type { OrganizationAction } from './workbook/organization-actions.js';
export type { OrganizationReadiness, ReadinessPart } from './workbook/organization-readiness.js';
export type { Blocker, Prerequisites } from './workbook/prerequisites.js';
export type { Priorities, Priority } from './workbook/priorities.js';
export { reportMessages } from './workbook/report/english.js';
export { reportHtml } from './workbook/report/report-html.js';
export { reportMarkdown } from './workbook/report/report-markdown.js';
export type { ReportMessages, TableHeading } from './workbook/report/report-messages.js';
export {
  workbookReport,
  type ReportQuote,
  type ReportSection,
  type ReportTable,
  type WorkbookReport,
  type WorkbookReportOptions,
} from './workbook/report/workbook-report.js';
export { responseChanges, type ResponseChanges } from './workbook/response-changes.js';
export { buildRoadmap, type Roadmap, type RoadmapStage } from './workbook/roadmap.js';
export {
  addTask,
  changeStage,
  changeTask,
  moveTask,
  newTaskId,
  removeTask,
  type StageDetails,
  type TaskPlace,
} from './workbook/roadmap-edits.js';
export type { TaskCount } from './workbook/roadmap-stages.js';
export {
  roadmapEventMessages,
  roadmapEvents,
  type RoadmapEvent,
  type RoadmapEventMessages,
} from './workbook/roadmap-events.js';
export type { RoadmapWarning } from './workbook/roadmap-warnings.js';
export type { StepCount } from './workbook/step-answers.js';
export { suggestDates, type SuggestDatesOptions } from './workbook/suggest-dates.js';
export type { StageEvidence, StageFinding } from './workbook/suggested-stage.js';
export type { RatedStatement, TrackHealth } from './workbook/track-health.js';
export { trackFromWorkbook } from './workbook/track-from-workbook.js';
