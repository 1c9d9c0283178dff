import type { Issue } from '../../schema/issue.js';
import { createNoteList } from '../report/note-list.js';
import type { ReadNote } from '../report/read-report.js';

/** Writes down a note; `row` and `column` count from 0 here. */
export type TakeNote = (kind: ReadNote['kind'], message: string, row?: number, column?: number) => void;

/** The notes of a table. */
export function createNotes(): { readonly take: TakeNote; readonly list: () => ReadNote[] } {
  const { add, list } = createNoteList();
  return {
    take: (kind, message, row, column) =>
      add({
        kind,
        message,
        ...(row !== undefined && { row: row + 1 }),
        ...(column !== undefined && { column: column + 1 }),
      }),
    list,
  };
}

/** The start of a text, in quotes, for a note. */
export const excerpt = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;

/** Why a whole table cannot be read. */
export const refusal = (code: string, message: string): Issue => ({ path: [], code, message });
