import { daysBetween } from '../schema/days.js';
import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { RoadmapStage } from './roadmap.js';

/** The longest pause between two stages, in days, that is not remarked upon. */
const longestPause = 30;

/** Something about a plan that looks wrong. `stage` is where to look. */
export type RoadmapWarning = { readonly stage: string } & (
  | { readonly code: 'finish-before-start' | 'no-owner' | 'overdue' }
  /** It starts before `other`, the stage before it, does. */
  | { readonly code: 'starts-too-early'; readonly other: string }
  /** So many days lie between the finish of `other` and its start. */
  | { readonly code: 'long-pause'; readonly other: string; readonly days: number }
  /** The action comes later than so many days after the finish of `other`. */
  | { readonly code: 'action-too-late'; readonly task: string; readonly other: string; readonly days: number }
);

/** What looks wrong about a plan, stage by stage. */
export function roadmapWarnings(
  definition: WorkbookDefinition,
  stages: readonly RoadmapStage[],
): readonly RoadmapWarning[] {
  return stages.flatMap((stage, index): RoadmapWarning[] => [
    ...ofItself(stage),
    ...afterOthers(stage, stages.slice(0, index)),
    ...lateActions(definition, stage, stages),
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

/** Against the nearest stages before it that have a start, and a finish. */
function afterOthers({ id: stage, start }: RoadmapStage, before: readonly RoadmapStage[]): RoadmapWarning[] {
  if (start === undefined) return [];
  const started = before.findLast((other) => other.start !== undefined);
  const finished = before.findLast((other) => other.finish !== undefined);
  const days = finished?.finish === undefined ? 0 : daysBetween(finished.finish, start);
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
): RoadmapWarning[] {
  const actions = definitions.find(({ id }) => id === stage)?.actions ?? [];
  return actions.flatMap(({ id: task, dueAfter }): RoadmapWarning[] => {
    const other = stages.find(({ id }) => id === dueAfter?.stage);
    const isOpen = status !== 'done' && tasks.some(({ id, done }) => id === task && !done);
    if (!dueAfter || !isOpen || start === undefined || other?.finish === undefined) return [];
    const isLate = daysBetween(other.finish, start) > dueAfter.days;
    return isLate ? [{ code: 'action-too-late', stage, task, other: other.id, days: dueAfter.days }] : [];
  });
}
