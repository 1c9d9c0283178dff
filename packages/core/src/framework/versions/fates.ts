import type { Entry } from './entry.js';
import { groupBy } from './matching.js';
import { movedPositions } from './order.js';
import { pairStatements } from './pair-statements.js';
import { thingKinds, type ThingKind } from './place.js';
import type { PlacedStatement } from './placed-statement.js';

/** The entries of what is one thing: one on either side, several on one of them, or none on one of them. */
export interface Fate {
  readonly thing: ThingKind;
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/** What became of every entry: each is in one fate. What is still there comes first, then what was removed. */
export function fatesOf(before: readonly Entry[], after: readonly Entry[]): Fate[] {
  const fates = new Map<Entry, Fate>();
  const settle = (some: readonly Entry[], others: readonly Entry[]): void => {
    const [{ thing }] = [...some, ...others] as [Entry];
    const fate = { thing, before: some, after: others };
    for (const entry of [...some, ...others]) fates.set(entry, fate);
  };
  settleStatements(before, after, settle);
  const others = new Map<ThingKind, Map<string, Entry>>(thingKinds.map((thing) => [thing, new Map()]));
  for (const entry of after) if (entry.key !== undefined) others.get(entry.thing)?.set(entry.key, entry);
  for (const entry of before) {
    const other = entry.key === undefined ? undefined : others.get(entry.thing)?.get(entry.key);
    if (other) settle([entry], [other]);
  }
  for (const entry of after) if (!fates.has(entry)) settle([], [entry]);
  for (const entry of before) if (!fates.has(entry)) settle([entry], []);
  return [...new Set([...after, ...before].map((entry) => fates.get(entry) as Fate))];
}

function settleStatements(
  before: readonly Entry[],
  after: readonly Entry[],
  settle: (some: readonly Entry[], others: readonly Entry[]) => void,
): void {
  const entries = new Map<PlacedStatement, Entry>();
  const statementsIn = (list: readonly Entry[]): PlacedStatement[] =>
    list.flatMap((entry) => {
      if (entry.statement) entries.set(entry.statement, entry);
      return entry.statement ?? [];
    });
  const entriesFor = (some: readonly PlacedStatement[]): Entry[] =>
    some.map((statement) => entries.get(statement) as Entry);
  const { pairs, splits, mergers } = pairStatements(statementsIn(before), statementsIn(after));
  for (const [one, other] of pairs) settle(entriesFor([one]), entriesFor([other]));
  for (const [whole, parts] of splits) settle(entriesFor([whole]), entriesFor(parts));
  for (const [whole, parts] of mergers) settle(entriesFor(parts), entriesFor([whole]));
}

/** What went to another list, and the least that must have changed places within one. */
export function movedFates(
  fates: readonly Fate[],
  before: readonly Entry[],
  after: readonly Entry[],
): Set<Fate> {
  const positions = new Map([...before, ...after].map((entry, index) => [entry, index]));
  const placeOf = (entry: Entry): number => positions.get(entry) as number;
  const pairs = fates
    .flatMap((fate) => {
      const [one, other] = [fate.before[0], fate.after[0]];
      return one && other && fate.before.length + fate.after.length === 2 ? [{ fate, one, other }] : [];
    })
    .sort((a, b) => placeOf(a.one) - placeOf(b.one));
  const elsewhere = pairs.filter(({ one, other }) => one.list !== other.list);
  const moved = new Set(elsewhere.map(({ fate }) => fate));
  const stayed = pairs.filter(({ fate }) => !moved.has(fate));
  for (const group of groupBy(stayed, ({ one }) => one.list).values()) {
    const outOfOrder = movedPositions(group.map(({ other }) => placeOf(other)));
    for (const { fate, other } of group) if (outOfOrder.has(placeOf(other))) moved.add(fate);
  }
  return moved;
}
