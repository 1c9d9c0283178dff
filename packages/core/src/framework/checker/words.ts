import type { TextSpan } from './finding.js';

/** A word of a text: in lower case to look it up, and where it stands. */
export interface Word extends TextSpan {
  readonly key: string;
  /** Whether a hyphen ties it to the word before. */
  readonly tied: boolean;
  /** Whether a comma, semicolon, colon or the end of a sentence stands before it. */
  readonly afterBreak: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const sentenceEnd = /[.!?…;:]["'”’»)\]]*\s|[。！？؟؛\n]/u;
const clauseEnd = /[,،、，]/u;
const hyphens = new Set(['-', '\u2010', '\u2011']);

const ascii = /^[a-z0-9']+$/;

/** What stands for a word when it is looked up: lower case, one Unicode form, one kind of apostrophe. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return ascii.test(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'");
}

/** The words of a text in order, with their places. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(wordPattern)) {
    const between = text.slice(last, start);
    last = start + word.length;
    // Most words stand behind one space: nothing to look for there.
    const plain = between === ' ';
    words.push({
      key: keyOf(word),
      start,
      end: last,
      tied: !plain && start > 0 && hyphens.has(between),
      afterBreak: !plain && (clauseEnd.test(between) || sentenceEnd.test(between)),
    });
  }
  return words;
}

/** A sentence, and how many words it has. */
export interface Sentence extends TextSpan {
  readonly words: number;
}

/** The sentences of a text, by its words. A semicolon, a colon or a new line ends one, as readers pause there. */
export function sentencesOf(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: { start: number; end: number; words: number } | undefined;
  for (const { start, end } of words) {
    if (open && !sentenceEnd.test(text.slice(open.end, start))) {
      open.end = end;
      open.words += 1;
    } else {
      open = { start, end, words: 1 };
      sentences.push(open);
    }
  }
  return sentences;
}
