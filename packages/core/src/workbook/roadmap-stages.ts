import type { WorkbookDefinition, WorkbookStage } from '../schema/workbook-definition.js';
import type { RoadmapTask, StagePlan, WorkbookResponse } from '../schema/workbook-response.js';

/** The checklist that a stage proposes. */
export const proposedTasks = ({ actions }: WorkbookStage): readonly RoadmapTask[] =>
  actions.map(({ id, text, parts }) => ({
    id,
    text,
    ...(parts ? { parts: parts.map((part) => ({ id: part.id, text: part.text })) } : {}),
  }));

/** What is planned for a stage, with the proposed checklist where nobody has changed it. */
export const plannedStage = (
  stage: WorkbookStage,
  { roadmap = [] }: WorkbookResponse,
): StagePlan & { readonly tasks: readonly RoadmapTask[] } => {
  const plan = roadmap.find((each) => each.stage === stage.id);
  return { stage: stage.id, ...plan, tasks: plan?.tasks ?? proposedTasks(stage) };
};

/** The stage that has an id. Throws a RangeError on one that the definition lacks. */
export function findStage({ stages }: WorkbookDefinition, id: string): WorkbookStage {
  const found = stages.find((stage) => stage.id === id);
  if (!found) throw new RangeError(`No stage has the id "${id}".`);
  return found;
}
