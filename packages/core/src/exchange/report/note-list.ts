import { noteOf } from './note.js';
import type { ReadNote } from './read-report.js';

const most = 500;

/** The notes of a report in the order of reading, few enough to show. */
export interface NoteList {
  readonly add: (note: ReadNote) => void;
  /** The first 500, and a note of how many more there are. */
  readonly list: () => ReadNote[];
}

/** A list without notes. */
export function createNoteList(): NoteList {
  const notes: ReadNote[] = [];
  let more = 0;
  return {
    add: (note) => {
      if (notes.length < most) notes.push(note);
      else more += 1;
    },
    list: () => (more > 0 ? [...notes, noteOf('left-out', 'more-notes', { count: more })] : notes),
  };
}
