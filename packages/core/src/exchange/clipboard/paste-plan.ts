import type { TrackLevel } from '../../schema/track.js';

/** What a cell asks: its statements, none where nobody has written it yet, or "not expected here" on purpose. */
export type PasteWords = readonly string[] | 'not-expected';

/**
 * What becomes of a cell:
 * - `new`: it belongs to a level or a competency that is not there yet
 * - `fills`: it asked nothing, and now does
 * - `replaces`: its words go, the pasted ones come
 * - `adds`: the pasted words come below its own
 * - `same`: the pasted words are there already
 * - `kept`: it has words, and was to keep them
 * - `blank`: nothing was pasted, so that it stays as it is
 */
export type PasteKind = 'new' | 'fills' | 'replaces' | 'adds' | 'same' | 'kept' | 'blank';

/** One cell of the preview: it asks `before`, and will ask `after`. */
export interface PasteCell {
  readonly kind: PasteKind;
  readonly before: PasteWords;
  readonly after: PasteWords;
}

/** A column of the preview: a level of the track, or a new one, which has what its heading says. */
export interface PasteLevel {
  readonly level: TrackLevel;
  readonly isNew: boolean;
}

/** A row of the preview: a competency of the track, or a new one. Cells align with the levels of the preview. */
export interface PasteRow {
  readonly competency: string;
  readonly name: string;
  /** What stands below a new competency's name. */
  readonly description?: string;
  readonly isNew: boolean;
  readonly cells: readonly PasteCell[];
}

/**
 * Why a row of the block goes nowhere:
 * - `above-header`: it stands above the names of the levels
 * - `no-name`: it has no name, where names say which row is which
 * - `no-text`: the track has no competency of that name, and nothing is beside it, as beside a theme
 * - `no-row`: it is below the last row of the track, and no name says what it is
 */
export type PasteRowReason = 'above-header' | 'no-name' | 'no-text' | 'no-row';

/**
 * Why a column of the block goes nowhere:
 * - `no-heading`: it has no heading, where headings say which level is which
 * - `no-level`: its heading says that it holds something else, such as weights
 */
export type PasteColumnReason = 'no-heading' | 'no-level';

/** A row or a column of the block that goes nowhere, counted from 1, with its first text. */
export type PasteLeftOut =
  | { readonly reason: PasteRowReason; readonly row: number; readonly text: string }
  | { readonly reason: PasteColumnReason; readonly column: number; readonly text: string };

/** What will become of a track when a block of cells is pasted into it. */
export interface PastePlan {
  readonly track: string;
  /** In the order of the block. */
  readonly levels: readonly PasteLevel[];
  readonly rows: readonly PasteRow[];
  /** How many cells of each kind there are. */
  readonly counts: Readonly<Record<PasteKind, number>>;
  /** Whether the first row was read as the names of levels. */
  readonly hasHeader: boolean;
  /** Whether a column was read as the names of competencies. */
  readonly hasNames: boolean;
  readonly leftOut: readonly PasteLeftOut[];
}
