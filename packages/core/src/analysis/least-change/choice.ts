/** One rating that would be another. */
export interface HypotheticalRating {
  readonly competency: string;
  readonly level: string;
  /** Where the expectation counts statement by statement. */
  readonly statement?: string;
  /** The point of the scale that it would be. */
  readonly to: string;
}

/** Some changes: one, or those of two others. Joining is what a search does most, so nothing is copied. */
export type Changes =
  { readonly change: HypotheticalRating } | { readonly one: Changes; readonly other: Changes } | undefined;

/** One way to change some ratings, and what it brings. */
export interface Choice {
  /** How many ratings change, and by how many points of the scale in all. */
  readonly changed: number;
  readonly cost: number;
  /** What the ratings then come to at the least. */
  readonly value: number;
  readonly met: boolean;
  readonly changes: Changes;
}

/** Of choices that change as many ratings at the same cost, only the best can be part of a least change. */
export function bestOf(choices: Iterable<Choice>): Choice[] {
  const best = new Map<number, Choice>();
  for (const choice of choices) {
    const key = (choice.changed * 1_000_000 + choice.cost) * 2 + (choice.met ? 1 : 0);
    const other = best.get(key);
    if (!other || choice.value > other.value) best.set(key, choice);
  }
  const all = [...best.values()];
  return all.filter((one) => !all.some((other) => other !== one && isNoWorse(other, one)));
}

const isNoWorse = (one: Choice, other: Choice): boolean =>
  one.changed <= other.changed &&
  one.cost <= other.cost &&
  one.value >= other.value &&
  (one.met || !other.met);

/** Every way to choose one of each list: values add up, and all is met only where each is. */
export function together(lists: readonly (readonly Choice[])[]): Choice[] {
  return lists.reduce<Choice[]>(
    (some, list) => bestOf(some.flatMap((one) => list.map((other) => join(one, other)))),
    [{ changed: 0, cost: 0, value: 0, met: true, changes: undefined }],
  );
}

export const join = (one: Choice, other: Choice): Choice => ({
  changed: one.changed + other.changed,
  cost: one.cost + other.cost,
  value: one.value + other.value,
  met: one.met && other.met,
  changes: append(one.changes, other.changes),
});

export const append = (one: Changes, other: Changes): Changes =>
  one && other ? { one, other } : (one ?? other);

export function listOf(changes: Changes): HypotheticalRating[] {
  if (!changes) return [];
  return 'change' in changes ? [changes.change] : [...listOf(changes.one), ...listOf(changes.other)];
}
