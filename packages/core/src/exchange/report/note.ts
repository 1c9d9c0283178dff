import { noteTexts } from './note-texts/files.js';
import { peopleNoteTexts } from './note-texts/people.js';
import type { ReadNote, SourcePlace } from './read-report.js';

const texts = { ...noteTexts, ...peopleNoteTexts };

type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The code of a note of any reader. */
export type AnyCode = keyof typeof texts;

/** What the sentence of a code has to be filled in with. */
export type NoteValues<Code extends AnyCode> = Readonly<Record<Names<(typeof texts)[Code]>, string | number>>;

/** A note whose sentence is filled in. */
export function noteOf<Code extends AnyCode>(
  kind: ReadNote['kind'],
  code: Code,
  values: NoteValues<Code>,
  place: SourcePlace = {},
): ReadNote {
  const known: Readonly<Record<string, string | number>> = values;
  const message = texts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(known[name]));
  return { kind, code, ...(Object.keys(known).length > 0 && { values: known }), message, ...place };
}
