import type { Issue, Path } from './issue.js';

/** How much a parser takes in before it refuses a document. */
export interface Limits {
  /** Greatest size in characters of JSON text. Default 16,000,000. */
  readonly maxSize?: number;
  /** Greatest depth of lists and objects inside one another. Default 64. */
  readonly maxDepth?: number;
}

/** Plain JSON, or the first reason why there is none. */
export type Copied =
  { readonly value: unknown; readonly issue?: never } | { readonly value?: never; readonly issue: Issue };

/**
 * A frozen copy of `input` made of plain JSON only, or the first reason why that cannot be. The copy is what
 * gets validated, so a getter, a proxy or a later change by the host cannot show one value to the check and
 * another to the reader. Properties that are `undefined` are left out, as JSON does.
 */
export function copyPlainJson(input: unknown, { maxSize = 16_000_000, maxDepth = 64 }: Limits = {}): Copied {
  let size = 0;
  let issue: Issue | undefined;

  const refuse = (path: Path, code: string, message: string): undefined => {
    issue ??= { path: path.slice(0, 8), code, message };
  };
  const copy = (value: unknown, path: Path): unknown => {
    size += typeof value === 'string' ? value.length + 2 : 1;
    if (size > maxSize) {
      return refuse(
        [],
        'too-large',
        `The document is larger than ${maxSize} characters. Split it, or raise maxSize.`,
      );
    }
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    // -0 becomes 0, as it would in JSON text.
    if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
    const isList = Array.isArray(value);
    if (!isList && !isPlainObject(value)) {
      return refuse(path, 'not-json', `Expected plain JSON, found ${describe(value)}.`);
    }
    if (path.length >= maxDepth) {
      return refuse(
        path,
        'too-deep',
        `Lists and objects lie more than ${maxDepth} deep inside one another here.`,
      );
    }
    const result: unknown[] | Record<string, unknown> = isList ? [] : {};
    for (const key of isList ? value.keys() : Object.keys(value)) {
      if (issue) return undefined;
      if (key === '__proto__')
        return refuse(path, 'unsafe-key', 'A property here is called "__proto__". Rename it.');
      const item = (value as Record<string | number, unknown>)[key];
      if (typeof key === 'string') size += key.length + 3;
      if (item !== undefined || isList) {
        (result as Record<string | number, unknown>)[key] = copy(item, [...path, key]);
      }
    }
    return Object.freeze(result);
  };

  let value: unknown = input;
  try {
    // The size is known before the text is parsed.
    value =
      typeof input === 'string' && input.length <= maxSize ? JSON.parse(input.replace(/^\uFEFF/, '')) : input;
  } catch (error) {
    refuse([], 'not-json', `This is not JSON text${placeOf(error)}.`);
  }
  try {
    if (!issue) value = copy(value, []);
  } catch {
    refuse([], 'not-json', 'A part of the document could not be read. Pass plain JSON.');
  }
  return issue ? { issue } : { value };
}

/** Where JSON.parse stopped. Its own message is not passed on: it repeats what the document says. */
function placeOf(error: unknown): string {
  const place = /(line \d+ column|position) \d+/.exec(String(error))?.[0];
  return place ? `: look at ${place}` : '';
}

const isPlainObject = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object from another frame has that frame's Object.prototype, which in turn has no prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** What kind of thing a value is, in words, without showing the value itself. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (isPlainObject(value)) return 'an object';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'a number';
  return typeof value;
}
