import { readHeading, type Heading } from '../grid/heading.js';
import { oneLine, readName } from '../grid/name.js';
import type { SourceItem } from './case-source.js';

const levelType =
  /^(?:(?:career|competency|grade|job|performance|proficiency|progression|role|skill|track)[ -])?(?:band|grade|level|milestone|stage|tier)s?$/i;

/** Whether the type of an item says that it is a level. */
export const isLevelItem = ({ type }: SourceItem): boolean => levelType.test(type);

/** The columns of a track while it is read: levels by what they are called. */
export class LevelColumns {
  readonly #columns = new Map<string, { readonly heading: Heading; order: number; readonly first: number }>();

  /**
   * The key of the level of that text, which is added where it is new. `order` is its place among its neighbours:
   * the greatest that a level ever has is its place in the end. `repeat` tells levels of the same text apart.
   */
  keyOf(text: string, order: number, repeat = 1): string {
    const name = readName(oneLine(text));
    const key = name === '' ? `#${order}` : `${repeat} ${name.toLowerCase().replace(/\s+/g, ' ')}`;
    const known = this.#columns.get(key);
    if (known) known.order = Math.max(known.order, order);
    else this.#columns.set(key, { heading: readHeading(name), order, first: this.#columns.size });
    return key;
  }

  /** The levels from first to last, and the place of each by its key. */
  end(describe: (key: string) => string | undefined): {
    readonly levels: readonly Heading[];
    readonly placeOf: (key: string) => number;
  } {
    const sorted = [...this.#columns].sort(([, a], [, b]) => a.order - b.order || a.first - b.first);
    const places = new Map(sorted.map(([key], place) => [key, place]));
    const levels = sorted.map(([key, { heading }]) => {
      const description = describe(key);
      return { ...heading, ...(description && { description }) };
    });
    return { levels, placeOf: (key) => places.get(key) ?? 0 };
  }
}
