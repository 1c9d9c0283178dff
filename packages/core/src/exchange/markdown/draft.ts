import type { Heading } from '../grid/heading.js';

/** A ladder as a reader found it, before its parts have ids. Lines count from 1. */
export interface DraftTrack {
  readonly name: string;
  readonly description?: string;
  readonly levels: readonly Heading[];
  readonly rows: readonly DraftRow[];
}

/** A competency of a {@link DraftTrack}. */
export interface DraftRow {
  readonly name: string;
  readonly description?: string;
  readonly theme?: string;
  readonly themeDescription?: string;
  readonly weight?: number;
  readonly mustHave?: boolean;
  /** By the place of the level. */
  readonly cells: ReadonlyMap<number, DraftCell>;
}

/** What one competency asks at one level, and the line where that begins. */
export interface DraftCell {
  readonly line: number;
  /** The column of a table, from 1. */
  readonly column?: number;
  readonly expectation: 'not-expected' | DraftExpectation;
}

interface DraftExpectation {
  readonly summary?: string;
  readonly statements: readonly DraftStatement[];
  readonly examples?: readonly string[];
}

export interface DraftStatement {
  readonly text: string;
  readonly examples?: readonly string[];
}
