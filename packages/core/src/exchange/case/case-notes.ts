import { createNoteList } from '../report/note-list.js';
import { noteOf, type AnyCode, type NoteValues } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';

/** Writes down a note on the part of the package at `path`. */
export type TakeCaseNote = <Code extends AnyCode>(
  kind: ReadNote['kind'],
  code: Code,
  values: NoteValues<Code>,
  path?: string,
) => void;

/** The notes of a package. */
export function createCaseNotes(): { readonly take: TakeCaseNote; readonly list: () => ReadNote[] } {
  const { add, list } = createNoteList();
  return {
    take: (kind, code, values, path) =>
      add(noteOf(kind, code, values, { ...(path !== undefined && { path }) })),
    list,
  };
}
