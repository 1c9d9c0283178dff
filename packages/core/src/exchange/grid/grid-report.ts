import type { Framework } from '../../schema/framework.js';
import type { Issue } from '../../schema/issue.js';

/**
 * One thing that a reader made of a table: what it understood, what it guessed (look there first), or what it
 * left out. `row` and `column` count from 1, as a spreadsheet shows them.
 */
export interface GridNote {
  readonly kind: 'understood' | 'guessed' | 'left-out';
  readonly message: string;
  readonly row?: number;
  readonly column?: number;
}

/** How much a reader found, and notes in the order of reading: the first 500, then how many more there are. */
export interface GridReport {
  readonly levels: number;
  readonly competencies: number;
  readonly themes: number;
  /** Cells that say something: statements, or "not expected here". */
  readonly cells: number;
  readonly statements: number;
  readonly notes: readonly GridNote[];
}

/** A framework that has been checked and frozen, or every reason why there is none; a report either way. */
export type GridResult<R extends GridReport = GridReport> =
  | { readonly ok: true; readonly value: Framework; readonly report: R }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: R };

/** Writes down a note; `row` and `column` count from 0 here. */
export type TakeNote = (kind: GridNote['kind'], message: string, row?: number, column?: number) => void;

const mostNotes = 500;

/** A list of notes that stays short enough to show, and says what it does not list. */
export function createNotes(): { readonly take: TakeNote; readonly list: () => GridNote[] } {
  const notes: GridNote[] = [];
  let more = 0;
  return {
    take(kind, message, row, column) {
      if (notes.length === mostNotes) more += 1;
      else {
        notes.push({
          kind,
          message,
          ...(row !== undefined && { row: row + 1 }),
          ...(column !== undefined && { column: column + 1 }),
        });
      }
    },
    list: () => (more ? [...notes, { kind: 'left-out', message: `${more} more notes.` }] : notes),
  };
}

/** The start of a text, in quotes, for a note. */
export const excerpt = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;

/** Why a whole table cannot be read. */
export const refusal = (code: string, message: string): Issue => ({ path: [], code, message });
