import type { Located } from './conflict.js';
import { sameJson } from './same-json.js';
import { eachSide, type Sides, type ThreeWay } from './three-way.js';

/** How the entries of a list are told apart, and merged. */
export interface ListRules<T> {
  /** One key for each entry, all different. */
  readonly keysOf: (list: readonly T[], side: keyof Sides<T>) => readonly string[];
  /** What a conflict about their order calls an entry. */
  readonly nameOf: (entry: T) => unknown;
  /** `entry` is that of ours, or else that of theirs. */
  readonly merge: (sides: Sides<T>, entry: T) => T | undefined;
}

/** Merges lists as sets in an order. One is missing from the result where it has no entries and was taken away. */
export function mergeList<T>(
  merge: ThreeWay,
  lists: Sides<readonly T[]>,
  at: Located,
  property: string,
  { keysOf, nameOf, merge: mergeEntry }: ListRules<T>,
): readonly T[] | undefined {
  const keyed = (side: keyof Sides<T>): Map<string, T> => {
    const list = lists[side] ?? [];
    return new Map(keysOf(list, side).map((key, index) => [key, list[index] as T]));
  };
  const entries = { base: keyed('base'), ours: keyed('ours'), theirs: keyed('theirs') };
  const keys = orderOf([...entries.base.keys()], [...entries.ours.keys()], [...entries.theirs.keys()]);
  if (keys === undefined) {
    const names = eachSide(lists, (list) => list.map(nameOf));
    merge.conflict('both-reordered', names, at, property);
  }
  const ordered = keys ?? joined([...entries.ours.keys()], [...entries.theirs.keys()]);
  const list = ordered.flatMap((key) => {
    const sides = eachSide(entries, (side) => side.get(key));
    const entry = sides.ours ?? sides.theirs;
    return entry === undefined ? [] : (mergeEntry(sides, entry) ?? []);
  });
  return list.length > 0 || isPresent(lists) ? list : undefined;
}

/** Whether a list or record without entries is written at all: as the version has it that changed this. */
export const isPresent = ({ base, ours, theirs }: Sides<unknown>): boolean =>
  ((base === undefined) === (ours === undefined) ? theirs : ours) !== undefined;

/** The keys of both in the order of the one that changed it; undefined where each did so in its own way. */
function orderOf(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] | undefined {
  const [inBase, inOurs, inTheirs] = [new Set(base), new Set(ours), new Set(theirs)];
  const common = (keys: readonly string[]): string[] =>
    keys.filter((key) => inBase.has(key) && inOurs.has(key) && inTheirs.has(key));
  const oursMoved = !sameJson(common(base), common(ours));
  const theirsMoved = !sameJson(common(base), common(theirs));
  if (oursMoved && theirsMoved && !sameJson(common(ours), common(theirs))) return undefined;
  return theirsMoved && !oursMoved ? joined(theirs, ours) : joined(ours, theirs);
}

/** One order, with what only the other has behind the neighbour that it has there, and behind what main added. */
function joined(main: readonly string[], other: readonly string[]): string[] {
  const inOther = new Set(other);
  const runs: string[][] = [[]];
  const runOf = new Map<string, string[]>();
  for (const key of main) {
    if (inOther.has(key)) runs.push([]);
    const run = runs.at(-1) as string[];
    run.push(key);
    runOf.set(key, run);
  }
  let place = runs[0] as string[];
  for (const key of other) {
    const run = runOf.get(key);
    if (run) place = run;
    else place.push(key);
  }
  return runs.flat();
}
