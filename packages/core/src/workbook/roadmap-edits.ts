import { withDetails, type Details } from '../framework/edit/details.js';
import { checkNewId, indexOfId } from '../framework/edit/checks.js';
import { copyOf, moveItem } from '../framework/edit/draft.js';
import { createIds } from '../framework/edit/ids.js';
import { assertDay } from '../schema/day.js';
import type { Recipe, Writable } from '../schema/recipe.js';
import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { RoadmapTask, StagePlan, WorkbookResponse } from '../schema/workbook-response.js';
import { findStage, isDone, plannedStage, proposedTasks } from './roadmap-stages.js';

type DraftTask = Writable<RoadmapTask>;

/** What is to be different about a stage. A detail that is undefined is taken out. */
export interface StageDetails extends Details<
  Pick<StagePlan, 'done' | 'owner' | 'start' | 'finish' | 'notes'>
> {
  readonly stage: string;
}

/** An action of a stage, or one part of it. */
export interface TaskPlace {
  readonly stage: string;
  readonly task: string;
  readonly part?: string;
}

/**
 * Plans a stage. Throws a RangeError on a stage that the definition lacks, and on a date that is no day. A finish before
 * the start is taken as it is: `buildRoadmap` says so.
 */
export function changeStage(
  definition: WorkbookDefinition,
  { stage, ...details }: StageDetails,
): Recipe<WorkbookResponse> {
  findStage(definition, stage);
  for (const day of [details.start, details.finish]) if (day !== undefined) assertDay(day);
  return (response) => {
    const stages = stagesOf(response);
    const index = stages.findIndex((each) => each.stage === stage);
    if (index < 0) stages.push(withDetails<Writable<StagePlan>>({ stage }, details));
    else stages[index] = withDetails(stages[index] as Writable<StagePlan>, details);
  };
}

/** A free id for a new action of a stage. */
export function newTaskId(definition: WorkbookDefinition, response: WorkbookResponse, stage: string): string {
  const { tasks } = plannedStage(findStage(definition, stage), response);
  return createIds(tasks.map(({ id }) => id))('', 'task');
}

/** Adds an action at the end of a stage's checklist. Throws a RangeError on an unknown stage, and on an id in use. */
export const addTask = (
  definition: WorkbookDefinition,
  { stage, id, text }: { readonly stage: string; readonly id: string; readonly text: string },
): Recipe<WorkbookResponse> =>
  changeTasks(definition, stage, (tasks) => {
    checkNewId(tasks, id, 'action');
    tasks.push({ id, text });
  });

/** Rewords an action or a part of one, or ticks it. An action with parts is ticked with all of them, and they with it. */
export const changeTask = (
  definition: WorkbookDefinition,
  { stage, task, part, text, done }: TaskPlace & { readonly text?: string; readonly done?: boolean },
): Recipe<WorkbookResponse> =>
  changeTasks(definition, stage, (tasks) => {
    const index = indexOfId(tasks, task, 'action');
    const parts = tasks[index]?.parts ?? [];
    const [list, place] = part === undefined ? [tasks, index] : [parts, indexOfId(parts, part, 'part')];
    const thing = list[place] as DraftTask;
    if (text !== undefined) thing.text = text;
    if (done === undefined) return;
    list[place] = tick(thing, done);
    if (part === undefined) parts.forEach((each, at) => (parts[at] = tick(each, done)));
    else tasks[index] = tick(tasks[index] as DraftTask, isDone({ ...(tasks[index] as DraftTask), parts }));
  });

/** Moves an action within its stage; a position beyond an end counts as that end. */
export const moveTask = (
  definition: WorkbookDefinition,
  { stage, task, to }: { readonly stage: string; readonly task: string; readonly to: number },
): Recipe<WorkbookResponse> =>
  changeTasks(definition, stage, (tasks) => moveItem(tasks, indexOfId(tasks, task, 'action'), to));

/** Removes an action, or a part of one. */
export const removeTask = (
  definition: WorkbookDefinition,
  { stage, task, part }: TaskPlace,
): Recipe<WorkbookResponse> =>
  changeTasks(definition, stage, (tasks) => {
    const index = indexOfId(tasks, task, 'action');
    if (part === undefined) return void tasks.splice(index, 1);
    const parts = tasks[index]?.parts ?? [];
    parts.splice(indexOfId(parts, part, 'part'), 1);
  });

const tick = <Task extends { done?: boolean | undefined }>(task: Task, done: boolean): Task =>
  withDetails(task, { done: done || undefined } as Details<Task>);

/** Changes a checklist; the proposed one becomes the response's own. */
function changeTasks(
  definition: WorkbookDefinition,
  id: string,
  change: (tasks: DraftTask[]) => void,
): Recipe<WorkbookResponse> {
  const stage = findStage(definition, id);
  return (response) => {
    const stages = stagesOf(response);
    const found = stages.find((each) => each.stage === id);
    const tasks = found?.tasks ?? copyOf(proposedTasks(stage));
    change(tasks);
    if (!found) stages.push({ stage: id, tasks });
    else if (!found.tasks) found.tasks = tasks;
  };
}

function stagesOf(response: Writable<WorkbookResponse>): Writable<StagePlan>[] {
  response.roadmap ??= [];
  return response.roadmap;
}
