import { lineage } from '../../schema/track-inheritance.js';
import type { TrackLevel } from '../../schema/track.js';
import type { MatrixCell } from '../matrix.js';
import type { Draft } from './finding.js';
import { hasWording, nameOfLevel, sameSummary, type TrackView } from './track-view.js';

/** A step is too big from this many times the usual step on, */
const timesUsual = 1.75;
/** and from this many statements beyond it. */
const beyondUsual = 6;

/** Whether a person can grow along the track: steps of a size to take, and a way on from each level. */
export function checkGrowth(view: TrackView): Draft[] {
  return [...checkSteps(view), ...checkProgress(view), ...checkWayOn(view)];
}

/** Steps are compared with the others of their track that ask for anything: two at the least. */
function checkSteps({ track, levels, rows }: TrackView): Draft[] {
  if (levels.length < 4) return [];
  const steps = levels.slice(1).map(({ id }, index) => ({
    level: id,
    statements: rows.reduce((sum, { cells }) => sum + newIn(cells[index + 1]), 0),
  }));
  return steps.flatMap((step): Draft[] => {
    const { level, statements } = step;
    const others = steps.filter((other) => other !== step && other.statements > 0);
    if (others.length < 2) return [];
    const usual = median(others.map((other) => other.statements));
    if (statements < usual * timesUsual || statements < usual + beyondUsual) return [];
    return [{ rule: 'step-too-big', place: { track: track.id, level }, facts: { statements, usual } }];
  });
}

const newIn = (cell: MatrixCell | undefined): number =>
  cell?.state === 'defined' ? cell.change.statements.filter(({ kind }) => kind === 'new').length : 0;

function median(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, count) => sum + count, 0) / middle.length;
}

function checkProgress(view: TrackView): Draft[] {
  return view.levels.flatMap(({ id: level }, index): Draft[] => {
    const before = levelBefore(view, index);
    if (!before) return [];
    const place = { track: view.track.id, level };
    return [{ rule: 'nothing-new', place, facts: { earlier: nameOfLevel(before) } }];
  });
}

/** The level before one that asks for nothing beyond it; undefined where a level asks for something of its own. */
export function levelBefore({ levels, rows }: TrackView, index: number): TrackLevel | undefined {
  const asked = rows.filter(({ cells }) => hasWording(cells[index]));
  const nothingNew = asked.every(({ cells }) => {
    const cell = cells[index];
    if (cell?.state !== 'defined' || cell.since === undefined || cell.change.kind !== 'same') return false;
    const earlier = cells[levels.findIndex(({ id }) => id === cell.since)];
    return earlier?.state === 'defined' && sameSummary(earlier.expectation, cell.expectation);
  });
  return asked.length > 0 && nothingNew ? levels[index - 1] : undefined;
}

/** The last level of a track that no move leaves; silent without moves, and at the highest rank of all. */
function checkWayOn({ framework, track, levels }: TrackView): Draft[] {
  const { moves = [], jobLevels = [] } = framework;
  const last = levels.at(-1);
  if (moves.length === 0 || !last) return [];
  const tracks = new Set(lineage(framework, track).map(({ id }) => id));
  if (moves.some(({ from }) => tracks.has(from.track) && from.level === last.id)) return [];
  const rank = jobLevels.find(({ id }) => id === last.jobLevel)?.rank;
  if (rank !== undefined && jobLevels.every((other) => other.rank <= rank)) return [];
  return [{ rule: 'dead-end', place: { track: track.id, level: last.id }, facts: {} }];
}
