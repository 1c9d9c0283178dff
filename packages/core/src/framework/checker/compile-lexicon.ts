import type { HardWords, Joins, Lexicon, PlainWording, VerbList, WordList } from './lexicon.js';
import { formsOf, inflect, Phrases } from './phrases.js';
import { keyOf } from './words.js';

/** A lexicon made ready for looking up. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon;
  /** Jargon with its plain wordings. */
  readonly jargon: Phrases<readonly string[]>;
  /** Listed hard words with their plain wordings. */
  readonly hard: Phrases<readonly string[]>;
  readonly acronyms: ReadonlySet<string>;
  /** `false` marks a phrase that is fine. */
  readonly vague: Phrases<boolean>;
  readonly unobservable: Phrases<boolean>;
  readonly observable: Verbs;
  readonly joins: { readonly [K in keyof Joins]: ReadonlySet<string> };
  /** Whether a word has many syllables and is not familiar. */
  readonly isHard: (key: string) => boolean;
}

/** The observable verbs, ready for looking up. */
interface Verbs {
  /** The forms that a word is of, as indices into the lexicon's `forms`; undefined where it is no such verb. */
  readonly forms: ReadonlyMap<string, ReadonlySet<number>>;
  readonly alsoNouns: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

/** Makes a lexicon ready, once for each lexicon. */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon);
  if (known) return known;
  const { conjunctions, adverbs, openings, determiners, notObjects } = lexicon.joins;
  const result: CompiledLexicon = {
    lexicon,
    jargon: wordingsOf(lexicon.jargon),
    hard: wordingsOf(lexicon.hardWords.plain),
    acronyms: new Set(lexicon.acronyms),
    vague: phrasesOf(lexicon.vague),
    unobservable: phrasesOf(lexicon.unobservable),
    observable: compileVerbs(lexicon.observable),
    joins: {
      conjunctions: keysOf(conjunctions),
      adverbs: keysOf(adverbs),
      openings: keysOf(openings),
      determiners: keysOf(determiners),
      notObjects: keysOf(notObjects),
    },
    isHard: hardness(lexicon.hardWords),
  };
  compiled.set(lexicon, result);
  return result;
}

const keysOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));

function wordingsOf(wordings: readonly PlainWording[]): Phrases<readonly string[]> {
  const phrases = new Phrases<readonly string[]>();
  for (const { words, instead } of wordings) for (const word of words) phrases.add(word, instead, words[0]);
  return phrases;
}

function phrasesOf(list: WordList): Phrases<boolean> {
  const phrases = new Phrases<boolean>();
  for (const [form, base] of formsOf(list)) phrases.add(form, true, base);
  for (const phrase of list.except ?? []) phrases.add(phrase, false);
  return phrases;
}

function compileVerbs({ verbs, forms, irregular = [], alsoNouns, subordinators }: VerbList): Verbs {
  const byWord = new Map<string, Set<number>>();
  const add = (word: string | undefined, form: number): void => {
    if (word === undefined) return;
    const key = keyOf(word);
    byWord.set(key, (byWord.get(key) ?? new Set()).add(form));
  };
  for (const verb of verbs) {
    forms.forEach((endings, form) => endings.forEach((ending) => add(inflect(verb, ending), form)));
  }
  for (const row of irregular) row.forEach((word, form) => add(word, form));
  return { forms: byWord, alsoNouns: keysOf(alsoNouns), subordinators: keysOf(subordinators) };
}

function hardness({ vowels, silent, syllables, familiar }: HardWords): (key: string) => boolean {
  const cores = new Set(vowels);
  const known = new Set(formsOf(familiar).map(([form]) => keyOf(form)));
  const count = (key: string): number => {
    let runs = 0;
    let inside = false;
    for (const letter of key) {
      const core = cores.has(letter);
      if (core && !inside) runs += 1;
      inside = core;
    }
    return runs - (silent.some((ending) => key.endsWith(ending)) ? 1 : 0);
  };
  // Between two cores stands a letter: a shorter word cannot have so many.
  return (key) => key.length >= 2 * syllables - 1 && count(key) >= syllables && !known.has(key);
}
