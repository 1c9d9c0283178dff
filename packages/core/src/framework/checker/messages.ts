import type { CheckerRule, RuleFacts } from './finding.js';

/** Why something is a finding, and what to do about it. */
export interface Advice {
  readonly reason: string;
  readonly fix: string;
}

/** The sentences of the checker: one function for each rule. Replace them to translate. */
export type CheckerMessages = { readonly [R in CheckerRule]: (facts: RuleFacts[R]) => Advice };

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

const emptyReason = {
  cell: 'Nothing is written here, and it is not marked as not expected.',
  competency: 'Nothing is written for this competency at any level.',
  level: 'Nothing is written for any competency at this level.',
  track: 'This track asks for nothing yet.',
};
const titleReason = {
  competency: 'This competency has no name.',
  level: 'This level has no title.',
  track: 'This track has no name.',
};
const descriptionReason = {
  competency: (): string => 'This competency has no description, and most others have one.',
  competencies: (count: number): string =>
    count === 1 ? 'The competency has no description.' : `${count} competencies have no description.`,
  level: (): string => 'This level has no description, and most others of its track have one.',
  track: (): string => 'This track has no description, and most others have one.',
};

/** The sentences in English. */
export const checkerMessages: CheckerMessages = {
  'empty-cell': ({ of }) => ({
    reason: emptyReason[of],
    fix: 'Write what is expected, or mark it as not expected.',
  }),
  'single-level': ({ level }) => ({
    reason: `This competency is described at one level only: ${level}.`,
    fix: 'Describe the levels around it, mark them as not expected, or leave the competency out.',
  }),
  'no-must-have': () => ({
    reason: 'Other levels of this track have a must-have, and this one has none.',
    fix: 'Mark what nobody can be at this level without.',
  }),
  jargon: ({ found, instead }) => ({
    reason: `“${found}” is jargon.`,
    fix: `Use plain words: ${quoted(instead)}.`,
  }),
  'long-sentence': ({ words, limit }) => ({
    reason: `This sentence has ${words} words; above ${limit} it is hard to follow.`,
    fix: 'Cut it, or make it two statements.',
  }),
  'hard-words': ({ words, instead }) => ({
    reason:
      words.length > 1
        ? `Several hard words in one statement: ${quoted(words)}.`
        : `A hard word: ${quoted(words)}.`,
    fix:
      instead.length > 0 ? `Use plain words: ${quoted(instead)}.` : 'Say it as you would to a new colleague.',
  }),
  'unexplained-acronym': ({ found, statements }) => ({
    reason: `“${found}” is not explained${statements > 1 ? `, and ${statements} statements use it` : ''}.`,
    fix: `Write it out once, with “(${found})” behind it.`,
  }),
  'same-as-neighbour': ({ earlier }) => ({
    reason: `This is word for word what ${earlier} asks.`,
    fix: 'Say what grows, or mark the statements as the same on purpose.',
  }),
  'missing-title': ({ of }) => ({
    reason: titleReason[of],
    fix: 'Give it a name that people use.',
  }),
  'missing-description': ({ of, count }) => ({
    reason: descriptionReason[of](count),
    fix: 'Say in one sentence what it is about.',
  }),
  'never-described': () => ({
    reason: 'This competency is named, and described nowhere.',
    fix: 'Describe it, or leave it out.',
  }),
  'step-too-big': ({ statements, usual }) => ({
    reason: `This step asks for ${statements} new things; the others of this track ask for about ${Math.round(usual)}.`,
    fix: 'Move some to another level, or put a level between.',
  }),
  'nothing-new': ({ earlier }) => ({
    reason: `This level asks for nothing beyond ${earlier}.`,
    fix: 'Say what grows, or join the two levels.',
  }),
  'dead-end': () => ({
    reason: 'No move leads on from this level, and it is the last of its track.',
    fix: 'Add a move to another track, or a level above.',
  }),
  'vague-word': ({ found }) => ({
    reason: `“${found}” means something else to everybody.`,
    fix: 'Say what somebody would see, hear or count.',
  }),
  'no-observable-verb': ({ found }) => ({
    reason: `Nobody can see “${found}”.`,
    fix: 'Say what the person does that shows it.',
  }),
  'two-behaviours': ({ first, found }) => ({
    reason: `Two behaviours in one statement: “${first}” and “${found}”. Somebody may show one and not the other.`,
    fix: 'Make it two statements.',
  }),
};
