/** How sure it is that two things are one, 0 to 1. */
export interface Candidate<T> {
  readonly before: T;
  readonly after: T;
  readonly score: number;
}

/** One-to-one pairs of things before and after. */
export type Pairs<T> = ReadonlyMap<T, T>;

/**
 * How many comparisons one matching makes at most: about a second's worth. Two versions of a framework need a
 * fraction of it; two frameworks that share nothing, written to keep us busy, stop here.
 */
const mostComparisons = 2_000_000;

/** Pairs things of two lists, the surest evidence first: what is paired stays paired, and each thing once. */
export class Matching<T> {
  readonly #pairs = new Map<T, T>();
  readonly #before: Set<T>;
  readonly #after: Set<T>;
  #comparisons = mostComparisons;

  constructor(before: Iterable<T>, after: Iterable<T>) {
    this.#before = new Set(before);
    this.#after = new Set(after);
  }

  get pairs(): Pairs<T> {
    return this.#pairs;
  }

  /** What is not paired yet, in order. */
  get left(): { readonly before: readonly T[]; readonly after: readonly T[] } {
    return { before: [...this.#before], after: [...this.#after] };
  }

  /** Takes things out that were accounted for in another way. */
  settle(before: readonly T[], after: readonly T[]): void {
    for (const thing of before) this.#before.delete(thing);
    for (const thing of after) this.#after.delete(thing);
  }

  /** Pairs what has the same key, first with first; a thing without a key is left alone. */
  byKey(keyOf: (thing: T) => string | undefined): void {
    this.#eachGroup(keyOf, (before, after) =>
      before.slice(0, after.length).forEach((thing, index) => this.#pair(thing, after[index] as T)),
    );
  }

  /** Pairs what has the same key where one thing only has it on either side. */
  byOwnKey(keyOf: (thing: T) => string | undefined): void {
    this.#eachGroup(keyOf, (before, after) => {
      if (before.length === 1 && after.length === 1) this.#pair(before[0] as T, after[0] as T);
    });
  }

  /** Within each group, pairs what is most alike first, down to a score of `from`. */
  byLikeness(
    groupOf: (thing: T) => string | undefined,
    scoreOf: (one: T, other: T) => number,
    from: number,
  ): void {
    this.#eachGroup(groupOf, (before, after) => {
      if (!this.affords(before.length * after.length)) return;
      const candidates = before.flatMap((one) =>
        after.map((other) => ({ before: one, after: other, score: scoreOf(one, other) })),
      );
      this.byScore(candidates.filter(({ score }) => score >= from));
    });
  }

  /** Pairs the candidates with the highest score first; of equal ones, the first. */
  byScore(candidates: readonly Candidate<T>[]): void {
    for (const { before, after } of [...candidates].sort((a, b) => b.score - a.score)) {
      if (this.#before.has(before) && this.#after.has(after)) this.#pair(before, after);
    }
  }

  /** Whether so many more comparisons may be made; if so, they count as made. */
  affords(comparisons: number): boolean {
    if (comparisons > this.#comparisons) return false;
    this.#comparisons -= comparisons;
    return true;
  }

  #pair(before: T, after: T): void {
    this.#pairs.set(before, after);
    this.#before.delete(before);
    this.#after.delete(after);
  }

  #eachGroup(keyOf: (thing: T) => string | undefined, visit: (before: T[], after: T[]) => void): void {
    const after = groupBy(this.#after, keyOf);
    for (const [key, things] of groupBy(this.#before, keyOf)) {
      const others = after.get(key);
      if (others) visit(things, others);
    }
  }
}

/** Things by key, in order; those without a key are in no group. */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
