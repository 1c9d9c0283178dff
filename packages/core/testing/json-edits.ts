import type { Path } from '../src/index.js';

/** One small change to a JSON value: where it is made, and the value after it. */
export interface JsonEdit {
  readonly path: Path;
  readonly edited: unknown;
}

type Json = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const keysOf = (value: Json): (string | number)[] =>
  Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);

/** What stands at a place; undefined where nothing does. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((part, key) => (isContainer(part) ? part[key] : undefined), value);

/** A copy in which one place holds what `change` makes of it: the place's owner and its key. */
function edit(value: unknown, path: Path, change: (owner: Json, key: string | number) => void): JsonEdit {
  const edited = structuredClone(value);
  change(valueAt(edited, path.slice(0, -1)) as Json, path.at(-1) as string | number);
  return { path, edited };
}

/** The paths of everything inside a value, owners before what they own. */
export const pathsIn = (value: unknown, above: Path = []): Path[] =>
  isContainer(value)
    ? keysOf(value).flatMap((key) => [[...above, key], ...pathsIn(value[key], [...above, key])])
    : [];

/** Every edit of one place: a scalar changed, a property or an entry dropped, an entry doubled or swapped. */
export function editsAt(value: unknown, path: Path): JsonEdit[] {
  const owner = valueAt(value, path.slice(0, -1)) as Json;
  const key = path.at(-1) as string | number;
  const item = owner[key];
  const others = typeof item === 'number' ? [item + 1] : typeof item === 'boolean' ? [!item] : [];
  const found = others.map((other) => edit(value, path, (of, at) => void (of[at] = other)));
  if (typeof item === 'string') {
    // Another text of the same document is what a forger would write.
    const texts = new Set(pathsIn(value).map((each) => valueAt(value, each)));
    for (const text of [...texts, `${item}x`]) {
      if (typeof text === 'string' && text !== item) {
        found.push(edit(value, path, (of, at) => void (of[at] = text)));
      }
    }
  }
  if (!Array.isArray(owner)) return [...found, edit(value, path, (of, at) => void delete of[at])];
  const place = key as number;
  const inList = (change: (list: unknown[]) => void): void =>
    void found.push(edit(value, path, (of) => change(of as unknown as unknown[])));
  inList((list) => list.splice(place, 1));
  inList((list) => list.splice(place, 0, structuredClone(item)));
  if (place > 0 && JSON.stringify(owner[place - 1]) !== JSON.stringify(item)) {
    inList((list) => list.splice(place - 1, 2, list[place], list[place - 1]));
  }
  return found;
}
