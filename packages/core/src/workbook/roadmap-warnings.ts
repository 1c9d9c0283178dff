import { daysBetween } from '../schema/days.js';
import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { RoadmapStage } from './roadmap.js';
import { isDone } from './roadmap-stages.js';

/** The longest pause between two stages, in days, that is not remarked upon. */
const longestPause = 30;

/** Something about a plan that looks wrong. `stage` is where to look. */
export type RoadmapWarning = { readonly stage: string } & (
  | { readonly code: 'finish-before-start' | 'no-owner' | 'overdue' }
  /** It starts before `other`, the stage before it, does. */
  | { readonly code: 'starts-too-early'; readonly other: string }
  /** For so many days after the finish of `other`, the stage before it that ends last, nothing is planned. */
  | { readonly code: 'long-pause'; readonly other: string; readonly days: number }
  /** The action was due so many days after the finish of `other`: its stage starts later, or today is later. */
  | { readonly code: 'action-too-late'; readonly task: string; readonly other: string; readonly days: number }
);

/** What looks wrong about a plan, stage by stage. */
export function roadmapWarnings(
  definition: WorkbookDefinition,
  stages: readonly RoadmapStage[],
  today: string,
): readonly RoadmapWarning[] {
  return stages.flatMap((stage, index): RoadmapWarning[] => [
    ...ofItself(stage),
    ...afterOthers(stage, stages.slice(0, index)),
    ...lateActions(definition, stage, stages, today),
  ]);
}

function ofItself({
  id: stage,
  start,
  finish,
  owner = '',
  status,
  isOverdue,
}: RoadmapStage): RoadmapWarning[] {
  const isBackwards = start !== undefined && finish !== undefined && finish < start;
  return [
    ...(isBackwards ? [{ code: 'finish-before-start', stage } as const] : []),
    ...(status === 'under-way' && owner.trim() === '' ? [{ code: 'no-owner', stage } as const] : []),
    ...(isOverdue ? [{ code: 'overdue', stage } as const] : []),
  ];
}

/** Against the nearest stage before it that has a start, and the one that ends last. */
function afterOthers({ id: stage, start }: RoadmapStage, before: readonly RoadmapStage[]): RoadmapWarning[] {
  if (start === undefined) return [];
  const started = before.findLast((other) => other.start !== undefined);
  const [finished] = before
    .flatMap(({ id, finish }) => (finish === undefined ? [] : [{ id, finish }]))
    .toSorted((one, other) => (one.finish < other.finish ? 1 : -1));
  const days = finished ? daysBetween(finished.finish, start) - 1 : 0;
  return [
    ...(started?.start !== undefined && start < started.start
      ? [{ code: 'starts-too-early', stage, other: started.id } as const]
      : []),
    ...(finished && days > longestPause
      ? [{ code: 'long-pause', stage, other: finished.id, days } as const]
      : []),
  ];
}

/** An action has no date of its own: it cannot come before its stage starts. */
function lateActions(
  { stages: definitions }: WorkbookDefinition,
  { id: stage, start, tasks, status }: RoadmapStage,
  stages: readonly RoadmapStage[],
  today: string,
): RoadmapWarning[] {
  const actions = definitions.find(({ id }) => id === stage)?.actions ?? [];
  return actions.flatMap(({ id: task, dueAfter }): RoadmapWarning[] => {
    const other = stages.find(({ id }) => id === dueAfter?.stage);
    const isOpen = status !== 'done' && tasks.some((each) => each.id === task && !isDone(each));
    if (!dueAfter || !isOpen || other?.finish === undefined) return [];
    const earliest = start !== undefined && start > today ? start : today;
    const isLate = daysBetween(other.finish, earliest) > dueAfter.days;
    return isLate ? [{ code: 'action-too-late', stage, task, other: other.id, days: dueAfter.days }] : [];
  });
}
