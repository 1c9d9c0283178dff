import { splitWords } from './wording.js';

/** A word and where it stands in its text: `start` and `end` count UTF-16 units, as `slice` does. */
export interface PlacedWord {
  /** In lower case and composed: two spellings of one word are equal. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order, and where each stands. */
export function placedWords(text: string): PlacedWord[] {
  let end = 0;
  return splitWords(text).map((part) => {
    const start = text.indexOf(part, end);
    end = start + part.length;
    return { word: part.normalize().toLowerCase(), start, end };
  });
}
