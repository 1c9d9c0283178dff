import { createNotes } from '../grid/grid-report.js';
import type { ReadNote } from '../report/read-report.js';

/** Notes about lines: the first 500, then how many more there are. */
export interface LineNotes {
  readonly take: (kind: ReadNote['kind'], message: string, line?: number, column?: number) => void;
  readonly list: () => ReadNote[];
}

/** A list of notes for {@link readMarkdown}. Lines and columns count from 1, here and in the list. */
export function createLineNotes(): LineNotes {
  const notes = createNotes();
  return {
    take: (kind, message, line, column) =>
      notes.take(
        kind,
        message,
        line === undefined ? line : line - 1,
        column === undefined ? column : column - 1,
      ),
    list: () =>
      notes.list().map(({ row, ...note }) => ({ ...note, ...(row === undefined ? {} : { line: row }) })),
  };
}
