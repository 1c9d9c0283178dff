import type { CompiledLexicon } from './compile-lexicon.js';
import type { Draft, TextSpan } from './finding.js';
import type { StatementText } from './statements.js';
import { firstOfEach } from './phrases.js';
import { sentencesOf } from './words.js';

/** Words that people outside the author's circle do not understand, and sentences that are hard to follow. */
export function checkMeaning(statement: StatementText, compiled: CompiledLexicon): Draft[] {
  return [
    ...checkJargon(statement, compiled),
    ...checkSentences(statement, compiled),
    ...checkHardWords(statement, compiled),
  ];
}

function checkJargon({ place, text, words }: StatementText, { jargon }: CompiledLexicon): Draft[] {
  return firstOfEach(jargon.find(words)).map(({ base, value: instead, start, end }) => ({
    rule: 'jargon',
    place,
    facts: { found: text.slice(start, end), instead },
    key: base,
    span: { start, end },
  }));
}

/** The longest sentence of a statement, where it is too long. */
function checkSentences({ place, text, words }: StatementText, { lexicon }: CompiledLexicon): Draft[] {
  const limit = lexicon.sentenceLimit;
  if (words.length <= limit) return [];
  const sentences = sentencesOf(text, words);
  const longest = sentences.reduce((one, other) => (other.words > one.words ? other : one));
  if (longest.words <= limit) return [];
  const { start, end } = longest;
  return [
    {
      rule: 'long-sentence',
      place,
      facts: { found: text.slice(start, end), words: longest.words, limit },
      span: { start, end },
    },
  ];
}

/** Each listed hard word of a statement; where there is none, its words of many syllables if they are several. */
function checkHardWords({ place, text, words }: StatementText, compiled: CompiledLexicon): Draft[] {
  const listed = firstOfEach(compiled.hard.find(words));
  const draft = (
    { start, end }: TextSpan,
    all: readonly TextSpan[],
    instead: readonly string[],
    key: string,
  ) => ({
    rule: 'hard-words' as const,
    place,
    facts: {
      found: text.slice(start, end),
      words: all.map((word) => text.slice(word.start, word.end)),
      instead,
    },
    key,
    span: { start, end },
  });
  if (listed.length > 0) return listed.map((match) => draft(match, [match], match.value, match.base));
  const hard = words.filter(({ key }) => compiled.isHard(key));
  const long = [...new Map(hard.map((word) => [word.key, word])).values()];
  const [first] = long;
  return first && long.length >= compiled.lexicon.hardWords.count ? [draft(first, long, [], '')] : [];
}
