import type { Place, ThingKind } from './place.js';
import type { PlacedStatement } from './placed-statement.js';

/** One thing of a framework, ready to be compared. Keys are in the ids of afterwards, on both sides. */
export interface Entry {
  readonly thing: ThingKind;
  /** Which thing it is, among those of its kind; a statement has none, its words tell which it is. */
  readonly key?: string;
  /** The list in which its order counts; undefined where none does. */
  readonly list?: string;
  readonly place: Place;
  /** Its name or wording, as people read it. */
  readonly text?: string | undefined;
  /** What it says of itself, without the things that it holds. */
  readonly properties: object;
  /** The properties that point at another thing, in the ids of afterwards. */
  readonly references?: object;
  readonly statement?: PlacedStatement;
}

/** A key of one or more ids, which no other ids give. */
export const keyOf = (...ids: readonly string[]): string => JSON.stringify(ids);

/** The same keys, each with how often it came so far: all different, and the first of a key is always the same. */
export function numbered(keys: readonly string[]): string[] {
  const times = new Map<string, number>();
  return keys.map((key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return keyOf(key, String(time));
  });
}
