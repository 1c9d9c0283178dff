/** What a good career track is: each rule of the checker looks after one of these. */
export type Quality = 'foundational' | 'meaningful' | 'transparent' | 'growth-oriented' | 'measurable';

/** The rules, with the quality that each looks after. Findings come in this order. */
export const qualityOfRule = {
  'empty-cell': 'foundational',
  'single-level': 'foundational',
  'no-must-have': 'foundational',
  jargon: 'meaningful',
  'long-sentence': 'meaningful',
  'hard-words': 'meaningful',
  'unexplained-acronym': 'meaningful',
  'same-as-neighbour': 'transparent',
  'missing-title': 'transparent',
  'missing-description': 'transparent',
  'never-described': 'transparent',
  'step-too-big': 'growth-oriented',
  'nothing-new': 'growth-oriented',
  'dead-end': 'growth-oriented',
  'vague-word': 'measurable',
  'no-observable-verb': 'measurable',
  'two-behaviours': 'measurable',
} as const satisfies Record<CheckerRule, Quality>;

/** The name of a rule. */
export type CheckerRule = keyof RuleFacts;

/** Where a finding stands, by ids. Nothing given: the framework as a whole. */
export interface FindingPlace {
  readonly track?: string;
  readonly level?: string;
  readonly competency?: string;
  readonly statement?: string;
}

/** A part of a statement's text, in UTF-16 units: from `start` up to, not with, `end`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What each rule says beside the place. Levels are named as people see them; `found` stands in the text. */
export interface RuleFacts {
  /** `of`: what nobody has written yet. */
  readonly 'empty-cell': { readonly of: 'cell' | 'competency' | 'level' | 'track' };
  readonly 'single-level': { readonly level: string };
  readonly 'no-must-have': object;
  /** `instead`: plain wordings to choose from. */
  readonly jargon: { readonly found: string; readonly instead: readonly string[] };
  readonly 'long-sentence': { readonly found: string; readonly words: number; readonly limit: number };
  /** `words`: the hard words of a statement; `instead`: plain wordings of `found`, where the lexicon has some. */
  readonly 'hard-words': {
    readonly found: string;
    readonly words: readonly string[];
    readonly instead: readonly string[];
  };
  /** `statements`: how many statements of the track use it; the place is the first. */
  readonly 'unexplained-acronym': { readonly found: string; readonly statements: number };
  readonly 'same-as-neighbour': { readonly earlier: string };
  readonly 'missing-title': { readonly of: 'competency' | 'level' | 'track' };
  /** `competencies` stands for `count` of them, most of the framework. */
  readonly 'missing-description': {
    readonly of: 'competency' | 'competencies' | 'level' | 'track';
    readonly count: number;
  };
  readonly 'never-described': object;
  /** `statements` are new at this level; `usual` is the median of the other steps. */
  readonly 'step-too-big': { readonly statements: number; readonly usual: number };
  readonly 'nothing-new': { readonly earlier: string };
  readonly 'dead-end': object;
  readonly 'vague-word': { readonly found: string };
  readonly 'no-observable-verb': { readonly found: string };
  /** `first` and `found`: the two verbs. */
  readonly 'two-behaviours': { readonly first: string; readonly found: string };
}

/** What every finding has. */
export interface FindingBase<R extends CheckerRule> {
  /** Stays the same while the place, its ids and the word found do: a dismissed finding stays dismissed. */
  readonly id: string;
  readonly rule: R;
  readonly quality: Quality;
  readonly place: FindingPlace;
  readonly reason: string;
  readonly fix: string;
  /** Where a rule is about words: those words, as they stand in the text. */
  readonly found?: string;
  /** Where `found` stands in the text of the statement. */
  readonly span?: TextSpan;
}

/** A hint to the author of a track; never a block. The facts of its rule stand beside what all findings have. */
export type Finding = { readonly [R in CheckerRule]: FindingBase<R> & RuleFacts[R] }[CheckerRule];

/** Where a rule found something. `key` tells apart findings at one place. */
interface DraftBase<R extends CheckerRule> {
  readonly rule: R;
  readonly place: FindingPlace;
  readonly key?: string;
  /** What the id names, where the place is only an example. */
  readonly about?: FindingPlace;
  readonly span?: TextSpan;
}

/** What a rule found, before it gets its id and its sentences. */
export type DraftOf<R extends CheckerRule> = {
  readonly [P in R]: DraftBase<P> & { readonly facts: RuleFacts[P] };
}[R];

/** A draft of any rule. */
export type Draft = DraftOf<CheckerRule>;

/** The id of a finding: rule, place and key. No id of a document holds a slash. */
export function findingId({ rule, place, key = '', about = place }: DraftBase<CheckerRule>): string {
  const { track = '', level = '', competency = '', statement = '' } = about;
  return [rule, track, level, competency, statement, key].join('/');
}
