import type { Framework } from '../../schema/framework.js';
import type { Issue } from '../../schema/issue.js';

/** A place in what was read. All numbers count from 1, as programs show them. */
export interface SourcePlace {
  /** The sheet, the table or the file, where there are several. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** The line of a text. */
  readonly line?: number;
  /** The way to a value in JSON or YAML, such as `topics[0].levels[2]`. */
  readonly path?: string;
}

/**
 * One thing that a reader made of its source: what it understood, what it guessed (look there first), or what it
 * left out.
 */
export interface ReadNote extends SourcePlace {
  readonly kind: 'understood' | 'guessed' | 'left-out';
  /** What it says, for a sentence in another language; it does not change. See `noteTexts` of `/exchange/file`. */
  readonly code: string;
  /** What its sentence is filled in with, mostly texts and numbers of the source. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** Its sentence in English. */
  readonly message: string;
}

/** Where a cell of a track came from, by the ids that the framework gave it. */
export interface CellOrigin extends SourcePlace {
  readonly track: string;
  readonly competency: string;
  readonly level: string;
  /**
   * How sure the reader is that this is a cell, and this one, from 0 to 1. 1: the source says so in its headings;
   * 0.9: its place and its neighbours say so; 0.6 and less: another reading fits about as well, and a person should
   * look.
   */
  readonly confidence: number;
}

/** How much a reader found, where each cell came from, and notes in the order of reading. */
export interface ReadReport {
  readonly tracks: number;
  readonly levels: number;
  readonly competencies: number;
  readonly themes: number;
  /** Cells that say something: statements, or "not expected here". */
  readonly cells: number;
  readonly statements: number;
  readonly origins: readonly CellOrigin[];
  readonly notes: readonly ReadNote[];
}

/** A framework that has been checked and frozen, or every reason why there is none; a report either way. */
export type ReadResult<R extends ReadReport = ReadReport> =
  | { readonly ok: true; readonly value: Framework; readonly report: R }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: R };
