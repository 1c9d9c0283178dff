import type { Issue } from '../../schema/issue.js';
import type { ReadNote } from '../report/read-report.js';

/** Writes down a note; `row` and `column` count from 0 here. */
export type TakeNote = (kind: ReadNote['kind'], message: string, row?: number, column?: number) => void;

const mostNotes = 500;

/** A list of notes that stays short enough to show, and says what it does not list. */
export function createNotes(): { readonly take: TakeNote; readonly list: () => ReadNote[] } {
  const notes: ReadNote[] = [];
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
