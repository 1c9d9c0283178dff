import { noteTexts, type NoteCode } from '@career-tracks/core/exchange/file';

/** What readers note about a file: `note-`, and the code of the note. The sentences are those of the core. */
export const importNotes = Object.fromEntries(
  Object.entries(noteTexts).map(([code, text]) => [`note-${code}`, text]),
) as { readonly [Code in NoteCode as `note-${Code}`]: (typeof noteTexts)[Code] };
