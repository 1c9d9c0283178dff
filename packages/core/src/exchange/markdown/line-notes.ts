import { createNoteList } from '../report/note-list.js';
import type { ReadNote } from '../report/read-report.js';

/** Notes about lines. */
export interface LineNotes {
  readonly take: (kind: ReadNote['kind'], message: string, line?: number, column?: number) => void;
  readonly list: () => ReadNote[];
}

/** A list of notes for {@link readMarkdown}. Lines and columns count from 1, here and in the list. */
export function createLineNotes(): LineNotes {
  const { add, list } = createNoteList();
  return {
    take: (kind, message, line, column) =>
      add({ kind, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) }),
    list,
  };
}
