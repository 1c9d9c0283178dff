import { likeness, wordsOf } from '../wording.js';
import { Matching, type Candidate, type Pairs } from './matching.js';

/** Anything with an id of its own. `lines` are the texts under it: what it means, whatever it is called. */
export interface Thing {
  readonly id: string;
  /** Empty where it has none. */
  readonly name: string;
  readonly lines: () => readonly string[];
}

/** Half of the lines that only this thing has are found again, word for word: then it is the same thing. */
const sameContentFrom = 0.5;

/** One line may have moved by itself; against an id that stayed, it takes two to say that all moved. */
const fewestLines = 2;

/**
 * Names of one to four words: "Communication" and "Communication skills" (0.67) are one thing, "Stakeholder
 * management" and "People management" (0.5) are two. Of names in one real framework, 1 pair in 1,000 is as alike.
 */
const sameNameFrom = 0.6;

/**
 * Which thing before is which one after, by ids. An id and a name that both stayed decide. Then a name that only
 * one thing has on either side, then what stands under it, and only then an id by itself: an importer may number
 * levels or competencies, and then one that is inserted shifts the ids of all that follow. Last, like names.
 */
export function pairThings(before: readonly Thing[], after: readonly Thing[]): Pairs<string> {
  const matching = new Matching(before, after);
  matching.byKey(({ id, name }) => (name ? JSON.stringify([id, name]) : undefined));
  matching.byOwnKey(({ name }) => name || undefined);
  matching.byScore(likeContent(matching.left));
  matching.byKey(({ id }) => id);
  const words = new Map<Thing, string[]>();
  const wordsIn = (thing: Thing): string[] => {
    const known = words.get(thing) ?? wordsOf(thing.name);
    words.set(thing, known);
    return known;
  };
  matching.byLikeness(
    () => '',
    (one, other) => likeness(wordsIn(one), wordsIn(other)),
    sameNameFrom,
  );
  return new Map([...matching.pairs].map(([one, other]) => [one.id, other.id]));
}

/** Pairs by the lines that only one thing has on either side; a line that many share tells nothing apart. */
function likeContent(left: Matching<Thing>['left']): Candidate<Thing>[] {
  if (left.before.length === 0 || left.after.length === 0) return [];
  const before = ownLines(left.before);
  const after = ownLines(left.after);
  const idsBefore = new Set(left.before.map(({ id }) => id));
  const idsAfter = new Set(left.after.map(({ id }) => id));
  const shared = new Map<Thing, Map<Thing, number>>();
  for (const [line, one] of before.owners) {
    const other = after.owners.get(line);
    if (!one || !other) continue;
    const counts = shared.get(one) ?? new Map<Thing, number>();
    counts.set(other, (counts.get(other) ?? 0) + 1);
    shared.set(one, counts);
  }
  return [...shared].flatMap(([one, counts]) =>
    [...counts].flatMap(([other, count]) => {
      const score = (2 * count) / ((before.counts.get(one) ?? 0) + (after.counts.get(other) ?? 0));
      const enough = count >= fewestLines || !(idsAfter.has(one.id) || idsBefore.has(other.id));
      return enough && score >= sameContentFrom ? [{ before: one, after: other, score }] : [];
    }),
  );
}

/** The one thing that has each line (undefined: several have it), and how many such lines each thing has. */
function ownLines(things: readonly Thing[]): {
  readonly owners: ReadonlyMap<string, Thing | undefined>;
  readonly counts: ReadonlyMap<Thing, number>;
} {
  const owners = new Map<string, Thing | undefined>();
  for (const thing of things) {
    for (const line of new Set(thing.lines())) {
      if (line) owners.set(line, owners.has(line) ? undefined : thing);
    }
  }
  const counts = new Map<Thing, number>();
  for (const owner of owners.values()) if (owner) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return { owners, counts };
}
