import type { Issue } from '../../schema/issue.js';
import type { ReadNote } from '../report/read-report.js';

/**
 * What a reader made of a table of people. No note repeats a cell, so that none shows a name or a rating: it gives
 * the row and the column.
 */
export interface PeopleReport {
  /** The rows below the headings that hold anything. */
  readonly rows: number;
  /** How many of them were left out as a whole; `notes` says why. */
  readonly leftOut: number;
  /** The people in the result. */
  readonly people: number;
  /** The ratings in the result. */
  readonly ratings: number;
  /** The character between two columns that the reader went by; none where it was given a table. */
  readonly delimiter?: string;
  /** In the order of reading; after 500, how many more there are. */
  readonly notes: readonly ReadNote[];
}

/** What was read, or every reason why nothing was; a report either way. */
export type PeopleResult<T> =
  | { readonly ok: true; readonly value: T; readonly report: PeopleReport }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: PeopleReport };
