import { readHeading, type Heading } from '../grid/heading.js';
import { orderLevels } from '../grid/level-order.js';
import { levelKey } from './level-words.js';

/** The levels of a ladder, and where each branch of it has them. */
export interface LevelOrder {
  readonly levels: readonly Heading[];
  /** For each branch, the places of its levels in `levels`. */
  readonly places: readonly (readonly number[])[];
}

/** Puts the levels of several branches in one order. A heading that comes twice in a branch is two levels. */
export function levelsOfBranches(branches: readonly (readonly string[])[]): LevelOrder {
  const headings = new Map<string, Heading>();
  const keys = branches.map((branch) => {
    const counts = new Map<string, number>();
    return branch.map((text) => {
      const name = levelKey(text);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const key = `${count} ${name}`;
      headings.set(key, { ...readHeading(text), ...headings.get(key) });
      return key;
    });
  });
  const order = orderLevels(keys);
  const places = new Map(order.map((key, place) => [key, place]));
  return {
    levels: order.map((key) => headings.get(key) as Heading),
    places: keys.map((branch) => branch.map((key) => places.get(key) as number)),
  };
}
