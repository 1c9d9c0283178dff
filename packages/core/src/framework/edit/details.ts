/** Properties to set; one that is undefined is taken out, and one that is not there is left alone. */
export type Details<T> = { readonly [key in keyof T]?: T[key] | undefined };

/**
 * The thing with the details set, to be put in its own place again. It is changed in place, unless something is
 * taken out: then it is a new object, because a property that comes back on undo would come back as the last.
 */
export function withDetails<T extends object>(thing: T, details: Details<T>): T {
  const entries = Object.entries(details) as [keyof T, T[keyof T] | undefined][];
  for (const [key, value] of entries) if (value !== undefined) thing[key] = value;
  const gone = new Set<unknown>(
    entries.flatMap(([key, value]) => (value === undefined && Object.hasOwn(thing, key) ? [key] : [])),
  );
  if (gone.size === 0) return thing;
  return Object.fromEntries(Object.entries(thing).filter(([key]) => !gone.has(key))) as T;
}
