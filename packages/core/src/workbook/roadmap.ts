import { assertDay } from '../schema/day.js';
import type { WorkbookDefinition, WorkbookStage } from '../schema/workbook-definition.js';
import type { RoadmapTask, StagePlan, WorkbookResponse } from '../schema/workbook-response.js';
import { readResponse } from './reading.js';
import { countTask, isDone, plannedStage, type TaskCount } from './roadmap-stages.js';
import { roadmapWarnings, type RoadmapWarning } from './roadmap-warnings.js';
import { stageFinding } from './suggested-stage.js';

/** One stage of a roadmap as it stands. */
export interface RoadmapStage extends Omit<StagePlan, 'stage' | 'done' | 'tasks'> {
  readonly id: string;
  readonly title: string;
  readonly purpose: string;
  readonly tasks: readonly RoadmapTask[];
  readonly count: TaskCount;
  /** Where it lies from the stage that people chose as theirs. Undefined: they chose none. */
  readonly place?: 'behind' | 'here' | 'ahead';
  /**
   * `done`: marked so, or every action is. `under-way`: an action is done, or its start has come. `planned`: it has a
   * date. Else `open`.
   */
  readonly status: 'done' | 'under-way' | 'planned' | 'open';
  /** Not done, and its finish lies before today. */
  readonly isOverdue: boolean;
}

/** The way from here to tracks that people use: six stages, what is planned, and what to look at. */
export interface Roadmap {
  readonly stages: readonly RoadmapStage[];
  readonly count: TaskCount;
  /** The first and the last day that anything is planned for. */
  readonly start?: string;
  readonly finish?: string;
  /** The first action that is not done, of the first stage that is neither done nor behind. */
  readonly next?: { readonly stage: string; readonly task: string };
  /** What looks wrong. Nothing of it blocks. */
  readonly warnings: readonly RoadmapWarning[];
}

/**
 * What is planned, by the definition's stages in order. Throws a RangeError on a `today` that is no day (YYYY-MM-DD);
 * nothing in the documents makes it throw.
 */
export function buildRoadmap(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  { today }: { readonly today: string },
): Roadmap {
  assertDay(today);
  const { chosen } = stageFinding(readResponse(definition, response));
  const here = definition.stages.findIndex(({ id }) => id === chosen);
  const stages = definition.stages.map((stage, index) =>
    stageAt(stage, response, today, here < 0 ? undefined : index - here),
  );
  const days = stages.flatMap(({ start, finish }) => [start, finish]).filter((day) => day !== undefined);
  const open = stages.find(({ place, status }) => place !== 'behind' && status !== 'done');
  const next = open?.tasks.find((task) => !isDone(task));
  const sorted = days.toSorted();
  const [start, finish] = [sorted[0], sorted.at(-1)];
  return {
    stages,
    count: sum(stages.map(({ count }) => count)),
    ...(start && finish ? { start, finish } : {}),
    ...(open && next ? { next: { stage: open.id, task: next.id } } : {}),
    warnings: roadmapWarnings(definition, stages, today),
  };
}

function stageAt(
  stage: WorkbookStage,
  response: WorkbookResponse,
  today: string,
  distance: number | undefined,
): RoadmapStage {
  const { id, title, purpose } = stage;
  const { stage: _, done, ...plan } = plannedStage(stage, response);
  const count = sum(plan.tasks.map(countTask));
  const status = statusOf({ done, start: plan.start, finish: plan.finish, count, today });
  return {
    id,
    title,
    purpose,
    ...plan,
    count,
    ...(distance === undefined ? {} : { place: placeOf(distance) }),
    status,
    isOverdue: status !== 'done' && plan.finish !== undefined && plan.finish < today,
  };
}

const placeOf = (distance: number): 'behind' | 'here' | 'ahead' =>
  distance === 0 ? 'here' : distance < 0 ? 'behind' : 'ahead';

function statusOf(known: {
  readonly done: boolean | undefined;
  readonly start: string | undefined;
  readonly finish: string | undefined;
  readonly count: TaskCount;
  readonly today: string;
}): RoadmapStage['status'] {
  const { done, start, finish, count, today } = known;
  if (done || (count.total > 0 && count.done === count.total)) return 'done';
  if (count.done > 0 || (start !== undefined && start <= today)) return 'under-way';
  return start !== undefined || finish !== undefined ? 'planned' : 'open';
}

const sum = (counts: readonly TaskCount[]): TaskCount => ({
  done: counts.reduce((all, { done }) => all + done, 0),
  total: counts.reduce((all, { total }) => all + total, 0),
});
