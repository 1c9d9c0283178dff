import { readHeading, type Heading } from '../grid/heading.js';
import { levelKey } from './level-words.js';

/** The levels of a ladder, and where each branch of it has them. */
export interface LevelOrder {
  readonly levels: readonly Heading[];
  /** For each branch, the places of its levels in `levels`. */
  readonly places: readonly (readonly number[])[];
}

/**
 * Puts the levels of several branches in one order: that of the first branch, with the levels that only others
 * have after the ones they follow there. A heading that comes twice in a branch is two levels.
 */
export function orderLevels(branches: readonly (readonly string[])[]): LevelOrder {
  const headings = new Map<string, Heading>();
  const following = new Map<string, string>();
  let start: string | undefined;
  const keys = branches.map((branch) => {
    const counts = new Map<string, number>();
    let before: string | undefined;
    return branch.map((text) => {
      const name = levelKey(text);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const key = `${count} ${name}`;
      const known = headings.get(key);
      headings.set(key, { ...readHeading(text), ...known });
      if (!known) {
        const after = before === undefined ? start : following.get(before);
        if (after !== undefined) following.set(key, after);
        if (before === undefined) start = key;
        else following.set(before, key);
      }
      before = key;
      return key;
    });
  });
  const order = new Map<string, number>();
  for (let key = start; key !== undefined; key = following.get(key)) order.set(key, order.size);
  return {
    levels: [...order.keys()].map((key) => headings.get(key) as Heading),
    places: keys.map((branch) => branch.map((key) => order.get(key) as number)),
  };
}
