import { locatedKey, type ConflictReason, type Located, type MergeConflict } from './conflict.js';
import { sameJson } from './same-json.js';

/** One value in the three versions; undefined where a version has none. */
export interface Sides<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/** A value that all three versions have. */
export type FullSides<T> = { readonly [side in keyof Sides<T>]: T };

/** The same step down in each version. */
export const eachSide = <T, U>(
  { base, ours, theirs }: Sides<T>,
  step: (value: T) => U | undefined,
): Sides<U> => {
  const down = (value: T | undefined): U | undefined => (value === undefined ? undefined : step(value));
  return { base: down(base), ours: down(ours), theirs: down(theirs) };
};

/** What a merge has to heed, all by {@link locatedKey}. */
export interface MergeLimits {
  /** What may not be removed. */
  readonly needed: ReadonlySet<string>;
  /** The tracks in which something is needed: not taken over unseen, although one version alone changed them. */
  readonly opened: ReadonlySet<string>;
  /** What may only be taken as a whole. */
  readonly whole: ReadonlySet<string>;
}

/** One merge, and the conflicts that it finds. */
export class ThreeWay {
  readonly conflicts: MergeConflict[] = [];

  constructor(readonly limits: MergeLimits) {}

  /** A value that only one version changed, or that both changed alike; otherwise a conflict, and ours. */
  value<T>(sides: Sides<T>, at: Located, property: string): T | undefined {
    if (sameJson(sides.ours, sides.theirs)) return sides.ours;
    const taken = this.#onlyChange(sides);
    return taken ? taken.value : this.conflict('both-changed', sides, at, property);
  }

  /** A thing that may be added, removed, or changed on both sides: then `merge` goes into it. */
  thing<T>(sides: Sides<T>, at: Located, merge: (sides: FullSides<T>) => T): T | undefined {
    const { base, ours, theirs } = sides;
    const { needed, opened, whole } = this.limits;
    const key = locatedKey(at);
    if (sameJson(ours, theirs)) return ours;
    if (whole.has(key)) return this.conflict('inseparable', sides, at);
    const inAll = base !== undefined && ours !== undefined && theirs !== undefined;
    if (inAll && opened.has(key)) return merge({ base, ours, theirs });
    const taken = this.#onlyChange(sides);
    if (taken) {
      const isLost = taken.value === undefined && needed.has(key);
      return isLost ? this.conflict('needed', sides, at) : taken.value;
    }
    if (inAll) return merge({ base, ours, theirs });
    return this.conflict(base === undefined ? 'both-added' : 'changed-and-removed', sides, at);
  }

  /** The value of the one version that changed it; undefined if both did. */
  #onlyChange<T>({ base, ours, theirs }: Sides<T>): { readonly value: T | undefined } | undefined {
    if (sameJson(base, theirs)) return { value: ours };
    return sameJson(base, ours) ? { value: theirs } : undefined;
  }

  /** Notes a conflict, and gives what is taken meanwhile: ours, or what would else be lost. */
  conflict<T>(
    reason: ConflictReason,
    { base, ours, theirs }: Sides<T>,
    { thing, place }: Located,
    property?: string,
  ): T | undefined {
    const keepsTheirs = property === undefined && ours === undefined;
    this.conflicts.push({
      reason,
      thing,
      place,
      ...(property === undefined ? {} : { property }),
      ...(base === undefined ? {} : { base }),
      ...(ours === undefined ? {} : { ours }),
      ...(theirs === undefined ? {} : { theirs }),
      taken: keepsTheirs ? 'theirs' : 'ours',
    });
    return keepsTheirs ? theirs : ours;
  }
}
