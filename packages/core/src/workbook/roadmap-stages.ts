import type { WorkbookDefinition, WorkbookStage } from '../schema/workbook-definition.js';
import type { RoadmapTask, StagePlan, WorkbookResponse } from '../schema/workbook-response.js';

/** The checklist that a stage proposes. */
export const proposedTasks = ({ actions }: WorkbookStage): readonly RoadmapTask[] =>
  actions.map(({ id, text, parts }) => ({
    id,
    text,
    ...(parts ? { parts: parts.map((part) => ({ id: part.id, text: part.text })) } : {}),
  }));

/** How many actions are done, of all; one with parts counts as its parts. */
export interface TaskCount {
  readonly done: number;
  readonly total: number;
}

/** How much of an action is done. */
export const countTask = ({ done, parts = [] }: RoadmapTask): TaskCount =>
  parts.length > 0
    ? { done: parts.filter((part) => part.done).length, total: parts.length }
    : { done: done ? 1 : 0, total: 1 };

/** Whether all of an action is done. */
export const isDone = (task: RoadmapTask): boolean => countTask(task).done === countTask(task).total;

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
