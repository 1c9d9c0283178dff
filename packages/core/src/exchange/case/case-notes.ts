import { createNoteList } from '../report/note-list.js';
import type { ReadNote } from '../report/read-report.js';

/** Writes down a note on the part of the package at `path`. */
export type TakeCaseNote = (kind: ReadNote['kind'], message: string, path?: string) => void;

/** The notes of a package. */
export function createCaseNotes(): { readonly take: TakeCaseNote; readonly list: () => ReadNote[] } {
  const { add, list } = createNoteList();
  return { take: (kind, message, path) => add({ kind, message, ...(path !== undefined && { path }) }), list };
}
