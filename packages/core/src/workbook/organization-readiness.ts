import type { Range } from '../analysis/gaps.js';
import { buildMatrix, type MatrixCell } from '../framework/matrix.js';
import type { WorkbookResponse } from '../schema/workbook-response.js';
import type { StepKind } from '../schema/workbook-step.js';
import type { Blocker, Prerequisites } from './prerequisites.js';
import type { Reading } from './reading.js';
import type { Roadmap } from './roadmap.js';
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

const anything: Range = { low: 0, high: 1 };

/** What the parts are worked out from. */
interface Findings {
  readonly prerequisites: Prerequisites;
  readonly health: TrackHealth | undefined;
  readonly stage: StageFinding;
  readonly roadmap: Roadmap;
}

/**
 * The mean of up to five parts, each 0 to 1:
 * - foundations: of the choices that outcomes hang on, the share that blocks nothing;
 * - stage: how far along the stages the organisation stands; from the earliest one that its other answers allow, if
 *   it chose a later one;
 * - track health, where there are tracks: as {@link TrackHealth} says;
 * - first track: the share of its cells that have words, or are marked as not expected;
 * - plan: the share of the stages that lie behind, are done, or have an owner and both dates.
 *
 * What is not answered, written or planned yet counts from 0 to 1; so does a step that an open choice may end. The more
 * is answered, the narrower the range: it never leaves the one before. A part that the definition does not ask about is
 * none. The bar is ours, and no published figure.
 */
export function organizationReadiness(reading: Reading, findings: Findings): OrganizationReadiness {
  const { prerequisites, health, stage, roadmap } = findings;
  const part = (id: ReadinessPart['id'], kind: StepKind, range: () => Range): ReadinessPart[] => {
    const own = reading.steps.filter(({ step }) => step.kind === kind);
    const steps = own.map(({ step }) => step.id);
    if (own.length === 0) return [];
    return [{ id, range: own.every(({ isTentative }) => isTentative) ? anything : range(), steps }];
  };
  const parts = [
    ...foundations(prerequisites),
    ...part('stage', 'stage', () => stageRange(reading, stage)),
    ...(health ? [healthPart(reading, health)] : []),
    ...part('first-track', 'matrix', () => writtenShare(reading.response)),
    ...part('plan', 'roadmap', () => plannedShare(roadmap)),
  ];
  const mean = (end: keyof Range): number =>
    parts.reduce((sum, { range }) => sum + range[end], 0) / parts.length;
  const range = parts.length === 0 ? anything : { low: mean('low'), high: mean('high') };
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

function healthPart({ steps }: Reading, { step: id, range }: TrackHealth): ReadinessPart {
  const isTentative = steps.some(({ step, isTentative }) => step.id === id && isTentative);
  return { id: 'track-health', range: isTentative ? anything : range, steps: [id] };
}

/** From the earliest stage that the answers allow, given and to come, to the one that was chosen. */
function stageRange({ definition, steps }: Reading, { chosen, latest }: StageFinding): Range {
  const ids = definition.stages.map(({ id }) => id);
  if (chosen === undefined) return anything;
  const toCome = steps.flatMap(({ step, status }) =>
    step.kind === 'choice' && status !== 'answered' ? step.options.map(({ latestStage }) => latestStage) : [],
  );
  const shares = [chosen, latest, ...toCome]
    .filter((id) => id !== undefined)
    .map((id) => (ids.length === 1 ? 1 : ids.indexOf(id) / (ids.length - 1)));
  return { low: Math.min(...shares), high: shares[0] ?? 1 };
}

function writtenShare({ framework }: WorkbookResponse): Range {
  const [track] = framework?.tracks ?? [];
  if (!framework || !track) return anything;
  const cells = buildMatrix(framework, track.id).groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells),
  );
  return atLeast(cells.filter(isWritten).length, cells.length);
}

const isWritten = (cell: MatrixCell): boolean =>
  cell.state === 'not-expected' ||
  (cell.state === 'defined' && (cell.expectation.statements ?? []).some(({ text }) => text.trim() !== ''));

function plannedShare({ stages }: Roadmap): Range {
  const planned = stages.filter(
    ({ place, status, owner = '', start, finish }) =>
      place === 'behind' || status === 'done' || (owner.trim() !== '' && start && finish),
  );
  return atLeast(planned.length, stages.length);
}

/** At least so many of all; what is open may still become any of it. */
const atLeast = (count: number, all: number): Range => ({ low: all === 0 ? 0 : count / all, high: 1 });
