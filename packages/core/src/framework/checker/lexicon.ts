/** How an ending changes: the letters to cut from the end of a word, and those to put in their place. */
export type Ending = readonly [cut: string, add: string];

/** Words and phrases in lower case. With `endings`, each one also stands for the forms that they make of it. */
export interface WordList {
  readonly words: readonly string[];
  readonly endings?: readonly Ending[];
  /** Longer phrases that hold one of the words and are fine. */
  readonly except?: readonly string[];
}

/** Words and phrases in lower case that can all be said in the same plain ways. */
export interface PlainWording {
  readonly words: readonly string[];
  readonly instead: readonly string[];
}

/** Verbs of doing something that others can see, in the forms that statements use. */
export interface VerbList {
  readonly verbs: readonly string[];
  /** For each form (such as "leads" or "leading") the endings that make it. Over-generation does no harm. */
  readonly forms: readonly (readonly Ending[])[];
  /** For verbs that no ending fits: their forms, in the order of `forms`. */
  readonly irregular?: readonly (readonly string[])[];
  /** Forms that are nouns as often ("plans", "support"): they count only where a verb must stand. */
  readonly alsoNouns: readonly string[];
  /** Words that make the verb right behind them part of something else ("how *to* build"). */
  readonly subordinators: readonly string[];
}

/** How two behaviours in one statement are told from one. */
export interface Joins {
  /** Between two behaviours: "and". A comma, semicolon or full stop always counts. */
  readonly conjunctions: readonly string[];
  /** Between a conjunction and its verb: "and *also* leads". */
  readonly adverbs: readonly string[];
  /** Words that a statement may start with, before its first verb: "you", "can". */
  readonly openings: readonly string[];
  /** Words that start an object, so that the word before is a verb: "the", "their". */
  readonly determiners: readonly string[];
  /** Words that are no object of a verb's own: "of", "with", "them". */
  readonly notObjects: readonly string[];
}

/** Which words are hard: those listed, and those of many syllables that are not familiar. */
export interface HardWords {
  /** One of these is enough to report a statement. */
  readonly plain: readonly PlainWording[];
  /** The letters of a syllable's core; a run of them counts as one syllable. */
  readonly vowels: string;
  /** Endings without a syllable of their own: a silent "e". */
  readonly silent: readonly string[];
  /** From this many syllables on, a word is hard. */
  readonly syllables: number;
  /** Long words that everybody at work knows. */
  readonly familiar: WordList;
  /** A statement is reported from this many words of many syllables on. */
  readonly count: number;
}

/**
 * All that the checker knows about a language: plain data, so that an organisation can write its own or change
 * a part of one (`{ ...english, sentenceLimit: 30 }`). Words are told apart by what is no letter or digit.
 */
export interface Lexicon {
  /** A bare language tag, such as `en`. */
  readonly language: string;
  readonly jargon: readonly PlainWording[];
  /** The most words that a sentence may have. */
  readonly sentenceLimit: number;
  readonly hardWords: HardWords;
  /** Acronyms that need no explanation. */
  readonly acronyms: readonly string[];
  /** Words that two people read differently: "good", "often". */
  readonly vague: WordList;
  readonly observable: VerbList;
  /** Words for what nobody can see: "understand", "aware". */
  readonly unobservable: WordList;
  readonly joins: Joins;
}
