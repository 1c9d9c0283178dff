import { noteOf } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';

/** The line of a value by the list or object that holds it, and by its key there. */
export type Lines = WeakMap<object, Map<string | number, number>>;

/** What a text or value holds, or why it cannot be read. */
export type Source =
  | { readonly value: unknown; readonly lines?: Lines; readonly notes: readonly ReadNote[] }
  | { readonly code: string; readonly message: string };

/** How deep lists and objects may lie inside one another. */
export const mostDeep = 64;
/** How many values a document may hold. */
export const mostValues = 1_000_000;

export const tooDeep: Source = {
  code: 'too-deep',
  message: `Lists and objects lie more than ${mostDeep} deep inside one another.`,
};
export const tooMany: Source = {
  code: 'too-large',
  message: `The document holds more than ${mostValues} values. Split it.`,
};

/** Makes a plain value of objects without a prototype's keys; a `__proto__` key is left out, and said so. */
export function copyValue(value: unknown): Source {
  const notes: ReadNote[] = [];
  let left = mostValues;
  let fault: Source | undefined;
  const copy = (item: unknown, depth: number): unknown => {
    if (typeof item !== 'object' || item === null || fault) return item;
    if (depth === mostDeep) fault = tooDeep;
    const entries = Object.entries(item);
    left -= entries.length;
    if (left < 0) fault = tooMany;
    if (fault) return null;
    if (Array.isArray(item)) return item.map((inner) => copy(inner, depth + 1));
    const safe = entries.filter(([key]) => key !== '__proto__');
    if (safe.length < entries.length) notes.push(unsafeKey());
    return Object.fromEntries(safe.map(([key, inner]) => [key, copy(inner, depth + 1)]));
  };
  const copied = copy(value, 0);
  return fault ?? { value: copied, notes: notes.slice(0, 1) };
}

/** A note on a key that would change how objects work. */
export const unsafeKey = (line?: number): ReadNote =>
  noteOf('left-out', 'unsafe-key', {}, { ...(line !== undefined && { line }) });
