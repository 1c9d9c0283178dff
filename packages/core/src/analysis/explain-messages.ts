import type { RaterRole } from '../schema/assessment.js';
import type { KnowledgeState, Verdict } from './derivation.js';

/** Two ends of a range, already written out for the reader's language; `exact` where they are the same. */
export interface Between {
  readonly low: string;
  readonly high: string;
  readonly exact: boolean;
}

/** What a sentence about the score is made of. */
export interface ScoreWords extends Between {
  readonly bar: string;
  readonly coverage: string;
}

/** What a sentence about one competency is made of. */
export interface CompetencyWords extends Between {
  readonly name: string;
  readonly state: KnowledgeState;
  /** Whose rating counted, in words; not there while nothing is known. */
  readonly rater?: string;
  /** How many levels were looked at, and how many statements one by one. */
  readonly levels: number;
  readonly statements: number;
}

/** What a sentence about one rule is made of. */
export interface RuleWords extends Between {
  readonly outcome: 'passed' | 'open' | 'failed';
  /** The competency or the theme that it is about; empty where it is about all. */
  readonly name: string;
  readonly needed: string;
  /** What each competency has to reach to be counted. */
  readonly mark: string;
}

/** The sentences that a derivation is read in. Replace any of them, or all, for another language. */
export interface ExplainMessages {
  /** The verdict for a target. */
  readonly verdict: Readonly<Record<Verdict, (target: string) => string>>;
  /** The score as a range, beside the bar and what is known. */
  readonly score: (words: ScoreWords) => string;
  /** Whose rating counted. */
  readonly raters: Readonly<Record<RaterRole, string>>;
  /** What was found of a competency. */
  readonly competency: (words: CompetencyWords) => string;
  /** A competency that does not apply. */
  readonly 'not-applicable': (name: string) => string;
  /** A competency that adds nothing. */
  readonly weightless: (name: string) => string;
  /** What a competency adds, of what it could. */
  readonly contribution: (words: Between & { readonly of: string }) => string;
  /** What a cap takes off a theme. */
  readonly capped: (words: Between & { readonly theme: string }) => string;
  /** Whether a must-have is met. */
  readonly 'must-have': (words: RuleWords) => string;
  /** Whether the bar is reached. */
  readonly bar: (words: RuleWords) => string;
  /** Whether a competency or theme reaches its floor. */
  readonly floor: (words: RuleWords) => string;
  /** Whether enough competencies reach a mark. */
  readonly count: (words: RuleWords) => string;
  /** That nothing is asked. */
  readonly asked: string;
}

const range = ({ low, high, exact }: Between): string => (exact ? low : `between ${low} and ${high}`);
const held = { passed: 'This holds.', open: 'This is still open.', failed: 'This does not hold.' } as const;

const unknown: Readonly<Partial<Record<KnowledgeState, string>>> = {
  'not-assessed': 'nobody has looked yet',
  'no-evidence': 'somebody looked and has seen nothing either way yet',
  'no-opportunity': 'there was no opportunity to show it',
  disputed: 'raters differ, so it needs a conversation',
};

/** The sentences in English. */
export const explainMessages: ExplainMessages = {
  verdict: {
    ready: (target) =>
      `Ready for ${target}: every rule holds, even if all that is unknown were at its least.`,
    'not-ready': (target) =>
      `Not ready for ${target}: a rule does not hold, even if all that is unknown were at its greatest.`,
    'insufficient-evidence': (target) =>
      `Not enough is known to say whether this is ready for ${target}: what is unknown decides it.`,
  },
  score: (words) =>
    `The score is ${range(words)}, and the bar is ${words.bar}. ${words.coverage} of what counts has been assessed.`,
  raters: {
    agreed: 'what was agreed',
    manager: "the manager's rating",
    peer: "the peers' median rating",
    self: 'the own rating only',
  },
  competency: ({ name, state, rater, levels, statements, ...words }) => {
    const partly = state === 'not-assessed' && rater !== undefined;
    const reason = partly ? 'nobody has looked at the rest yet' : unknown[state];
    const why = reason === undefined ? '' : `; ${reason}`;
    if (rater === undefined) return `${name}: ${range(words)} of what is asked${why}.`;
    const from = statements > 0 ? ` of ${statements} statements` : '';
    const over = levels > 1 ? ` over ${levels} levels` : '';
    return `${name}: ${range(words)} of what is asked, by ${rater}${from}${over}${why}.`;
  },
  'not-applicable': (name) => `${name}: does not apply, and counts neither way.`,
  weightless: (name) => `${name} has no weight, and adds nothing to the score.`,
  contribution: (words) => `It adds ${range(words)} of ${words.of} points.`,
  capped: ({ theme, ...words }) => `${theme} counts at most its cap, which takes off ${range(words)} points.`,
  'must-have': ({ name, outcome }) =>
    ({
      passed: `${name} is a must-have, and is met.`,
      open: `${name} is a must-have, and it is not known yet whether it is met.`,
      failed: `${name} is a must-have, and is not met.`,
    })[outcome],
  bar: (words) => `The bar is ${words.needed}, and there is ${range(words)}. ${held[words.outcome]}`,
  floor: (words) =>
    `${words.name} needs ${words.needed} at least, and has ${range(words)}. ${held[words.outcome]}`,
  count: (words) => {
    const of = words.name === '' ? '' : ` of ${words.name}`;
    return `At least ${words.needed} of the competencies${of} must reach ${words.mark}; ${range(words)} do. ${held[words.outcome]}`;
  },
  asked: 'The target asks for nothing that carries weight and applies here.',
};
