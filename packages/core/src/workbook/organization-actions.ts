import type { Question } from './answers.js';
import type { Prerequisites } from './prerequisites.js';
import type { Priorities } from './priorities.js';
import type { Reading } from './reading.js';
import type { Roadmap } from './roadmap.js';
import type { StageFinding } from './suggested-stage.js';
import type { TrackHealth } from './track-health.js';

/** What to do next, with the answers that it comes from. */
export type OrganizationAction = { readonly because: readonly Question[] } & (
  | { readonly kind: 'remove-blocker'; readonly step: string; readonly remedy: string }
  /** The stage that people chose and their other answers do not agree. */
  | { readonly kind: 'check-stage'; readonly chosen: string; readonly latest: string }
  /** A statement on today's tracks that is rated low, and the stage whose actions improve it. */
  | {
      readonly kind: 'improve';
      readonly statement: string;
      readonly text: string;
      readonly stage?: string;
      /** The most important benefit that it serves, if one is known. */
      readonly benefit?: string;
    }
  | { readonly kind: 'overdue-stage'; readonly stage: string }
  | { readonly kind: 'answer-step'; readonly step: string }
  | { readonly kind: 'do-task'; readonly stage: string; readonly task: string }
);

/** What the actions are worked out from. */
export interface ActionFindings {
  readonly prerequisites: Prerequisites;
  readonly health: TrackHealth | undefined;
  readonly priorities: Priorities;
  readonly stage: StageFinding;
  readonly roadmap: Roadmap;
}

/** A statement with these points or fewer is worth improving. */
const lowPoints = 3;

/**
 * The most useful things to do, at most `count`: what blocks, then what contradicts itself, what is overdue, the lowest
 * rated statement, the next step to answer, and the next action of the roadmap.
 */
export function organizationActions(
  { flow, steps }: Reading,
  findings: ActionFindings,
  count: number,
): readonly OrganizationAction[] {
  const { prerequisites, stage, roadmap } = findings;
  const { chosen, latest, isDoubtful, evidence, step: asking } = stage;
  const plan = steps.find(({ step }) => step.kind === 'roadmap')?.step.id;
  const because = plan === undefined ? [] : [{ step: plan }];
  const all: OrganizationAction[] = [
    ...prerequisites.blockers.map(
      ({ step, remedy }) => ({ kind: 'remove-blocker', step, remedy, because: [{ step }] }) as const,
    ),
    ...(isDoubtful && chosen && latest && asking
      ? [
          {
            kind: 'check-stage',
            chosen,
            latest,
            because: [{ step: asking }, ...evidence.map(({ step }) => ({ step }))],
          } as const,
        ]
      : []),
    ...roadmap.stages
      .filter(({ isOverdue }) => isOverdue && plan !== undefined)
      .map(({ id }) => ({ kind: 'overdue-stage', stage: id, because }) as const),
    ...improvements(findings),
    ...(flow.next ? [{ kind: 'answer-step', step: flow.next, because: [{ step: flow.next }] } as const] : []),
    ...(roadmap.next && plan !== undefined ? [{ kind: 'do-task', ...roadmap.next, because } as const] : []),
  ];
  return all.slice(0, count);
}

/** The lowest statement; of several as low as one another, the one that serves what matters most. */
function improvements({ health, priorities }: ActionFindings): OrganizationAction[] {
  const lowest = health?.statements[0];
  if (!health || !lowest || lowest.points > lowPoints) return [];
  const candidates = health.statements.filter(({ points }) => points === lowest.points);
  const served = priorities.benefits.find(({ from }) => candidates.some(({ id }) => from.includes(id)));
  const { id, text, stages } = candidates.find((each) => served?.from.includes(each.id)) ?? lowest;
  const [stage] = stages;
  return [
    {
      kind: 'improve',
      statement: id,
      text,
      ...(stage ? { stage } : {}),
      ...(served ? { benefit: served.id } : {}),
      because: [{ step: health.step, item: id }],
    },
  ];
}
