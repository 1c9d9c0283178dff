import type { ChangeKind, LevelComparison, MatrixRow, TrackLevel } from '@career-tracks/core';
import type { Localizer } from '../../i18n/localizer.js';
import type { TrackView } from '../../render/track-view.js';

/** The levels that a person set against one another, by their positions. */
export interface LevelPair {
  readonly from: number;
  readonly to: number;
}

/** What a comparison is drawn with; the same object for as long as none of it changes, so that rows can stay. */
export interface CompareSettings extends LevelPair {
  readonly levels: readonly TrackLevel[];
  /** The lower of the two levels, and the higher, which is the one that can ask for more. */
  readonly earlier: number;
  readonly later: number;
  readonly own: number;
  readonly next: number;
  /** Whether what belongs to a competency stands in one column. */
  readonly narrow: boolean;
  readonly t: Localizer;
}

/** What the later level does with a competency; `nothing` if it asks nothing of it. */
export type RowKind = ChangeKind | 'nothing';

/** Which competencies are on show. */
export type Filter = 'all' | RowKind;

export const filters: readonly Filter[] = ['all', 'new', 'wider', 'same', 'nothing'];

/** From where the reader is to where they aim; where one of these is unknown, the step up to the other. */
export function defaultPair({ own, next }: TrackView): LevelPair {
  if (own >= 0 && next >= 0) return { from: own, to: next };
  const to = Math.max(1, own, next);
  return { from: to - 1, to };
}

export const kindOf = ({ changes }: LevelComparison, { competency }: MatrixRow): RowKind =>
  changes[competency]?.kind ?? 'nothing';

/** How many rows there are of each kind, and of all. */
export function countKinds(
  comparison: LevelComparison,
  rows: readonly MatrixRow[],
): Readonly<Record<Filter, number>> {
  const counts = { all: rows.length, new: 0, wider: 0, same: 0, nothing: 0 };
  for (const row of rows) counts[kindOf(comparison, row)] += 1;
  return counts;
}
