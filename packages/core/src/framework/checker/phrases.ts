import type { Ending, WordList } from './lexicon.js';
import type { TextSpan } from './finding.js';
import { readWords, type Word } from './words.js';

/** A phrase in a text. `base` is how the lexicon lists it; `at` is the index of its first word. */
export interface PhraseMatch<T> extends TextSpan {
  readonly base: string;
  readonly value: T;
  readonly at: number;
  readonly length: number;
}

/** Phrases to look for, by their first words. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { keys: string[]; base: string; value: T }[]>();

  add(phrase: string, value: T, base = phrase): void {
    const keys = readWords(phrase).map(({ key }) => key);
    const [first] = keys;
    if (first === undefined) return;
    const known = this.#byFirst.get(first) ?? [];
    known.push({ keys, base, value });
    // The longest comes first, and wins.
    known.sort((one, other) => other.keys.length - one.keys.length);
    this.#byFirst.set(first, known);
  }

  /** The phrases in a text, none over another, and none that starts or ends inside a hyphenated word. */
  find(words: readonly Word[]): PhraseMatch<T>[] {
    const matches: PhraseMatch<T>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const first = words[at] as Word;
      const phrase = this.#byFirst
        .get(first.key)
        ?.find(({ keys }) => keys.every((key, index) => words[at + index]?.key === key));
      if (!phrase) continue;
      const { keys, base, value } = phrase;
      const last = words[at + keys.length - 1] as Word;
      if (!first.tied && !words[at + keys.length]?.tied) {
        matches.push({ base, value, at, length: keys.length, start: first.start, end: last.end });
      }
      at += keys.length - 1;
    }
    return matches;
  }
}

/** A word with another ending, or undefined where the ending does not fit. */
export const inflect = (word: string, [cut, add]: Ending): string | undefined =>
  word.endsWith(cut) ? word.slice(0, word.length - cut.length) + add : undefined;

/** The words of a list in all their forms, each with the word it comes from. */
export function formsOf({ words, endings = [] }: WordList): [form: string, base: string][] {
  return words.flatMap((base) =>
    [base, ...endings.flatMap((ending) => inflect(base, ending) ?? [])].map((form): [string, string] => [
      form,
      base,
    ]),
  );
}

/** The first match of each listed phrase. */
export function firstOfEach<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] {
  const seen = new Set<string>();
  return matches.filter(({ base }) => !seen.has(base) && seen.add(base));
}
