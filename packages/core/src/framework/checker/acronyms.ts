import type { Framework } from '../../schema/framework.js';
import type { CompiledLexicon } from './compile-lexicon.js';
import type { Draft, TextSpan } from './finding.js';
import { textsOfFramework, type PlacedStatement } from './statements.js';
import { readWords, type Word } from './words.js';

/** Two to six capitals, with or without a plural s. */
const acronymPattern = /^(\p{Lu}{2,6})s?$/u;
/** Words that could be an acronym in small letters. */
const smallWords = /(?<![\p{L}\p{M}])\p{Ll}{2,6}(?![\p{L}\p{M}])/gu;
const capitals = /\p{Lu}{2}/u;

const acronymIn = (text: string, { start, end }: TextSpan): string | undefined =>
  acronymPattern.exec(text.slice(start, end))?.[1];

interface Use {
  readonly acronym: string;
  readonly first: PlacedStatement;
  readonly span: TextSpan;
  readonly statements: Set<string>;
}

/** Acronyms that nobody explains: one finding for each in a track, at the first statement that uses it. */
export function checkAcronyms(
  framework: Framework,
  statements: readonly PlacedStatement[],
  { acronyms: known }: CompiledLexicon,
): Draft[] {
  const uses = new Map<string, Use>();
  for (const statement of statements) {
    const { text, place } = statement;
    // In a text that is all capitals, capitals say nothing.
    if (!capitals.test(text) || text === text.toUpperCase()) continue;
    for (const { start, end } of readWords(text)) {
      const acronym = acronymIn(text, { start, end });
      if (acronym === undefined || known.has(acronym)) continue;
      const key = `${place.track}/${acronym}`;
      const use = uses.get(key) ?? { acronym, first: statement, span: { start, end }, statements: new Set() };
      use.statements.add(`${place.level}/${place.competency}/${place.statement}`);
      uses.set(key, use);
    }
  }
  const explained = explainedIn(framework, new Set([...uses.values()].map(({ acronym }) => acronym)));
  return [...uses.values()]
    .filter(({ acronym }) => !explained.has(acronym))
    .map(({ acronym, first: { place }, span, statements: { size } }) => ({
      rule: 'unexplained-acronym',
      place,
      about: { track: place.track },
      facts: { found: acronym, statements: size },
      key: acronym,
      span,
    }));
}

/**
 * Which of some acronyms a framework explains: "Long Form (LF)", "LF (Long Form)", or by the initials of its own
 * name or a track's. A word that stands in small letters too is only emphasised.
 */
function explainedIn(framework: Framework, acronyms: ReadonlySet<string>): Set<string> {
  const explained = new Set<string>();
  if (acronyms.size === 0) return explained;
  const small = new Map([...acronyms].map((acronym) => [acronym.toLowerCase(), acronym]));
  for (const text of textsOfFramework(framework)) {
    for (const [word] of text.matchAll(smallWords)) explained.add(small.get(word) ?? '');
    if (!capitals.test(text)) continue;
    const words = readWords(text);
    words.forEach((word, index) => {
      const acronym = acronymIn(text, word);
      if (acronym && isExplained(acronym, text, words, index)) explained.add(acronym);
    });
  }
  for (const { name } of [framework, ...framework.tracks]) {
    explained.add(
      readWords(name)
        .map(({ start }) => name.charAt(start).toUpperCase())
        .join(''),
    );
  }
  return explained;
}

function isExplained(acronym: string, text: string, words: readonly Word[], index: number): boolean {
  const { start, end } = words[index] as Word;
  const startsAlike = (word: Word | undefined): boolean =>
    word?.key.charAt(0) === acronym.charAt(0).toLowerCase();
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') {
    return words.slice(Math.max(0, index - acronym.length - 2), index).some(startsAlike);
  }
  const next = words[index + 1];
  return next !== undefined && text.slice(end, next.start) === ' (' && startsAlike(next);
}
