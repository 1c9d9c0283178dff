import { readHeading, type Heading } from '../grid/heading.js';
import { oneLine } from '../grid/name.js';
import type { SourceItem } from './case-source.js';

const levelType =
  /^(?:(?:career|competency|grade|job|performance|proficiency|progression|role|skill|track)[ -])?(?:band|grade|level|milestone|stage|tier)s?$/i;

/** Whether the type of an item says that it is a level. */
export const isLevelItem = ({ type }: SourceItem): boolean => levelType.test(type);

/** A level as one place of a package names it: its text, which may be empty, and its place among its neighbours. */
export interface NamedLevel {
  readonly text: string;
  readonly order: number;
}

/** What tells levels apart, for a list of neighbours: what they are called, and which of that name, or else their place. */
export function levelKeys(neighbours: readonly NamedLevel[]): string[] {
  const counts = new Map<string, number>();
  return neighbours.map(({ text, order }) => {
    const words = oneLine(text).toLowerCase().replace(/\s+/g, ' ');
    const name = words === '' || words === '[]' ? `#${order}` : `"${words}"`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${count} ${name}`;
  });
}

/** The levels of a track while it is read. */
export class LevelColumns {
  readonly #columns = new Map<string, { readonly heading: Heading; order: number; readonly first: number }>();

  /** Adds a level by its key. The greatest order that it ever has is its place in the end. */
  add(key: string, { text, order }: NamedLevel): void {
    const known = this.#columns.get(key);
    if (known) known.order = Math.max(known.order, order);
    else this.#columns.set(key, { heading: readHeading(oneLine(text)), order, first: this.#columns.size });
  }

  /** The levels from first to last, and the place of each by its key. */
  end(describe: (key: string) => string | undefined): {
    readonly levels: readonly Heading[];
    readonly places: ReadonlyMap<string, number>;
  } {
    const sorted = [...this.#columns].sort(([, a], [, b]) => a.order - b.order || a.first - b.first);
    const levels = sorted.map(([key, { heading }]) => {
      const description = describe(key);
      return { ...heading, ...(description && { description }) };
    });
    return { levels, places: new Map(sorted.map(([key], place) => [key, place])) };
  }
}
