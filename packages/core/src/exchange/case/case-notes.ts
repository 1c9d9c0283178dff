import type { ReadNote } from '../report/read-report.js';

/** Writes down a note on the part of the package at `path`. */
export type TakeCaseNote = (kind: ReadNote['kind'], message: string, path?: string) => void;

const mostNotes = 500;

/** A list of notes that stays short enough to show, and says how many it does not list. */
export function createCaseNotes(): { readonly take: TakeCaseNote; readonly list: () => ReadNote[] } {
  const notes: ReadNote[] = [];
  let more = 0;
  return {
    take(kind, message, path) {
      if (notes.length === mostNotes) more += 1;
      else notes.push({ kind, message, ...(path !== undefined && { path }) });
    },
    list: () => (more ? [...notes, { kind: 'left-out', message: `${more} more notes.` }] : notes),
  };
}
