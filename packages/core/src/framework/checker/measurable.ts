import type { CompiledLexicon } from './compile-lexicon.js';
import type { Draft } from './finding.js';
import { firstOfEach } from './phrases.js';
import type { StatementText } from './statements.js';
import type { Word } from './words.js';

/** Whether somebody could see, hear or count what a statement says, one thing at a time. */
export function checkMeasurability(statement: StatementText, compiled: CompiledLexicon): Draft[] {
  return [
    ...checkVagueWords(statement, compiled),
    ...checkVerbs(statement, compiled),
    ...checkJoins(statement, compiled),
  ];
}

function checkVagueWords({ place, text, words }: StatementText, { vague }: CompiledLexicon): Draft[] {
  return firstOfEach(vague.find(words).filter(({ value }) => value)).map(({ base, start, end }) => ({
    rule: 'vague-word',
    place,
    facts: { found: text.slice(start, end) },
    key: base,
    span: { start, end },
  }));
}

/** Statements about what is in a head, with no verb for what others see. */
function checkVerbs({ place, text, words }: StatementText, compiled: CompiledLexicon): Draft[] {
  const [inner] = compiled.unobservable.find(words).filter(({ value }) => value);
  if (!inner) return [];
  const behind = inner.at + inner.length;
  const shows = words.some((_, at) => {
    if (at >= inner.at && at < behind) return false;
    return isOwnVerb(words, at, compiled) && (at < inner.at || !isSubordinate(words, at, compiled));
  });
  if (shows) return [];
  const { start, end } = inner;
  return [
    {
      rule: 'no-observable-verb',
      place,
      facts: { found: text.slice(start, end) },
      span: { start, end },
    },
  ];
}

/** Whether a word is an observable verb; one that is a noun as often must stand where a verb does. */
function isOwnVerb(words: readonly Word[], at: number, { observable, joins }: CompiledLexicon): boolean {
  const word = words[at] as Word;
  if (!observable.forms.has(word.key)) return false;
  if (!observable.alsoNouns.has(word.key)) return true;
  const before = words[at - 1]?.key ?? '';
  return at === 0 || word.afterBreak || joins.openings.has(before) || joins.conjunctions.has(before);
}

/** Whether a verb only says what is known ("knows how to lead"); one that a person is able to do is their own. */
function isSubordinate(words: readonly Word[], at: number, { observable, joins }: CompiledLexicon): boolean {
  const isOpening = joins.openings.has(words[at - 2]?.key ?? '');
  return observable.subordinators.has(words[at - 1]?.key ?? '') && !isOpening;
}

/** "Writes notes and explains the plan": a second verb of the first one's form, each with an object of its own. */
function checkJoins({ place, text, words }: StatementText, compiled: CompiledLexicon): Draft[] {
  const { observable, joins } = compiled;
  const at = words.findIndex(({ key }) => !joins.openings.has(key));
  const first = words[at];
  const forms = first && observable.forms.get(first.key);
  if (!forms) return [];
  const second = words.find(({ key }, index) => {
    if (index < at + 2 || key === first.key) return false;
    const sameForm = [...(observable.forms.get(key) ?? [])].some((form) => forms.has(form));
    return sameForm && opensBehaviour(words, at, index, compiled);
  });
  if (!second) return [];
  const { start, end } = second;
  return [
    {
      rule: 'two-behaviours',
      place,
      facts: { first: text.slice(first.start, first.end), found: text.slice(start, end) },
      key: second.key,
      span: { start, end },
    },
  ];
}

/** Whether the verb at `second` has an object of its own, and so has the verb at `first` before the join. */
function opensBehaviour(
  words: readonly Word[],
  first: number,
  second: number,
  compiled: CompiledLexicon,
): boolean {
  const { observable, joins } = compiled;
  let start = second;
  while (joins.adverbs.has(words[start - 1]?.key ?? '')) start -= 1;
  const joined = joins.conjunctions.has(words[start - 1]?.key ?? '');
  if (!joined && !words[start]?.afterBreak) return false;
  const last = joined ? start - 2 : start - 1;
  // In "plan, build and run services" the verbs share an object: that is one behaviour.
  if (last <= first || joins.notObjects.has(words[last]?.key ?? '') || isOwnVerb(words, last, compiled))
    return false;
  const [verb, next] = words.slice(second, second + 2);
  if (!verb || !next || verb.tied || next.tied || next.afterBreak || joins.notObjects.has(next.key))
    return false;
  return !observable.alsoNouns.has(verb.key) || joins.determiners.has(next.key);
}
