import type { Range } from '../analysis/gaps.js';
import { buildMatrix } from '../framework/matrix.js';
import type { WorkbookDefinition } from '../schema/workbook-definition.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import type { StepKind } from '../schema/workbook-step.js';
import type { WorkbookFlow } from './flow.js';
import type { Blocker, Prerequisites } from './prerequisites.js';
import type { StageFinding } from './suggested-stage.js';
import type { TrackHealth } from './track-health.js';

/** One part of the readiness: what is known of it, 0 to 1, and the steps whose answers say so. */
export interface ReadinessPart {
  readonly id: 'foundations' | 'stage' | 'track-health' | 'first-track' | 'plan';
  readonly range: Range;
  readonly steps: readonly string[];
}

/** How ready an organisation is to bring in career tracks. */
export interface OrganizationReadiness {
  /**
   * `blocked`: something has to be there first. `ready`: the low end has reached the bar. `not-yet`: the high end
   * is under it. `open`: what is not answered decides.
   */
  readonly verdict: 'blocked' | 'not-yet' | 'open' | 'ready';
  /** The mean of the parts, 0 to 1. What is unanswered is not 0: the high end is as if it went well. */
  readonly range: Range;
  /** What `ready` takes, 0 to 1. */
  readonly bar: number;
  readonly parts: readonly ReadinessPart[];
  readonly blockers: readonly Blocker[];
}

const bar = 0.7;

/** What the parts are worked out from. */
interface Findings {
  readonly prerequisites: Prerequisites;
  readonly health: TrackHealth | undefined;
  readonly stage: StageFinding;
}

/**
 * The mean of up to five parts, each 0 to 1:
 * - foundations: of the choices that outcomes hang on, the share that blocks nothing;
 * - stage: how far along the stages the organisation stands; from the latest one that its other answers allow, if it
 *   chose a later one;
 * - track health, where there are tracks: as {@link TrackHealth} says;
 * - first track: the share of its cells that have words;
 * - plan: the share of the stages that are done, or have an owner and both dates.
 *
 * What is not answered yet counts from 0 to 1; so does a part of which nothing is answered. A part that the
 * definition does not ask about is none. The bar is ours, and no published figure.
 */
export function organizationReadiness(
  definition: WorkbookDefinition,
  response: WorkbookResponse,
  flow: WorkbookFlow,
  { prerequisites, health, stage }: Findings,
): OrganizationReadiness {
  const part = (id: ReadinessPart['id'], kind: StepKind, range: () => Range | undefined): ReadinessPart[] => {
    const steps = flow.steps.filter((each) => each.step.kind === kind && each.status !== 'not-applicable');
    if (steps.length === 0) return [];
    return [{ id, range: range() ?? { low: 0, high: 1 }, steps: steps.map(({ step }) => step.id) }];
  };
  const parts = [
    ...foundations(prerequisites),
    ...part('stage', 'stage', () => stageRange(definition, stage)),
    ...(health ? [{ id: 'track-health', range: health.range, steps: [health.step] } as const] : []),
    ...part('first-track', 'matrix', () => writtenShare(response)),
    ...part('plan', 'roadmap', () => plannedShare(definition, response)),
  ];
  const mean = (end: keyof Range): number =>
    parts.reduce((sum, { range }) => sum + range[end], 0) / parts.length;
  const range = parts.length === 0 ? { low: 0, high: 1 } : { low: mean('low'), high: mean('high') };
  const { blockers } = prerequisites;
  const open = range.low >= bar ? 'ready' : range.high < bar ? 'not-yet' : 'open';
  return { verdict: blockers.length > 0 ? 'blocked' : open, range, bar, parts, blockers };
}

function foundations({ met, unanswered, blockers }: Prerequisites): ReadinessPart[] {
  const blocked = blockers.map(({ step }) => step);
  const all = met.length + unanswered.length + blocked.length;
  if (all === 0) return [];
  const range = { low: met.length / all, high: (met.length + unanswered.length) / all };
  return [{ id: 'foundations', range, steps: [...met, ...blocked, ...unanswered] }];
}

function stageRange(
  { stages }: WorkbookDefinition,
  { chosen, latest, isDoubtful }: StageFinding,
): Range | undefined {
  const shareAt = (wanted: string | undefined): number =>
    stages.length < 2
      ? 1
      : Math.max(
          0,
          stages.findIndex(({ id }) => id === wanted),
        ) /
        (stages.length - 1);
  return chosen ? { low: shareAt(isDoubtful ? latest : chosen), high: shareAt(chosen) } : undefined;
}

function writtenShare({ framework }: WorkbookResponse): Range | undefined {
  const [track] = framework?.tracks ?? [];
  if (!framework || !track) return undefined;
  const cells = buildMatrix(framework, track.id).groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells),
  );
  const written = cells.filter(({ state }) => state !== 'undefined').length;
  const share = cells.length === 0 ? 0 : written / cells.length;
  return { low: share, high: share };
}

function plannedShare({ stages }: WorkbookDefinition, { roadmap = [] }: WorkbookResponse): Range | undefined {
  if (roadmap.length === 0) return undefined;
  const planned = roadmap.filter(
    ({ stage, done, owner = '', start, finish }) =>
      stages.some(({ id }) => id === stage) && (done || (owner.trim() !== '' && start && finish)),
  );
  const share = planned.length / stages.length;
  return { low: share, high: share };
}
