import { createNoteList, type NoteList } from '../report/note-list.js';
import { noteOf, type AnyCode, type NoteValues } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';

/** Notes about lines. */
export interface LineNotes extends NoteList {
  readonly take: <Code extends AnyCode>(
    kind: ReadNote['kind'],
    code: Code,
    values: NoteValues<Code>,
    line?: number,
  ) => void;
}

/** A list of notes for {@link readMarkdown}. Lines count from 1, here and in the list. */
export function createLineNotes(): LineNotes {
  const { add, list } = createNoteList();
  return {
    take: (kind, code, values, line) =>
      add(noteOf(kind, code, values, { ...(line !== undefined && { line }) })),
    add,
    list,
  };
}
