import type { Issue } from '../../schema/issue.js';
import { createNoteList, type NoteList } from '../report/note-list.js';
import { noteOf, type AnyCode, type NoteValues } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';

/** Writes down a note; `row` and `column` count from 0 here. */
export type TakeNote = <Code extends AnyCode>(
  kind: ReadNote['kind'],
  code: Code,
  values: NoteValues<Code>,
  row?: number,
  column?: number,
) => void;

/** The notes of a table. */
export function createNotes(): NoteList & { readonly take: TakeNote } {
  const { add, list } = createNoteList();
  return {
    take: (kind, code, values, row, column) =>
      add(
        noteOf(kind, code, values, {
          ...(row !== undefined && { row: row + 1 }),
          ...(column !== undefined && { column: column + 1 }),
        }),
      ),
    add,
    list,
  };
}

/** Why a whole table cannot be read. */
export const refusal = (code: string, message: string): Issue => ({ path: [], code, message });
