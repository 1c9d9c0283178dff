import type { Issue, Path } from './issue.js';

/** How much a parser takes in before it refuses a document. */
export interface Limits {
  /** Greatest size in characters of JSON text. Default 16,000,000. */
  readonly maxSize?: number;
  /** Greatest depth of lists and objects inside one another. Default 64. */
  readonly maxDepth?: number;
}

type Copied = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

class Refusal {
  constructor(readonly issue: Issue) {}
}

/**
 * A frozen copy of `input` made of plain JSON only, or the first reason why that cannot be. The copy is what
 * gets validated, so a getter, a proxy or a later change by the host cannot show one value to the check and
 * another to the reader. Properties that are `undefined` are left out, as JSON does.
 */
export function copyPlainJson(input: unknown, limits: Limits = {}): Copied {
  const { maxSize = 16_000_000, maxDepth = 64 } = limits;
  const tooLarge: Issue = {
    path: [],
    code: 'too-large',
    message: `The document is larger than ${maxSize} characters. Split it, or raise maxSize if you trust where it came from.`,
  };
  let size = 0;

  const copy = (value: unknown, path: Path): unknown => {
    size += 1;
    if (typeof value === 'string') size += value.length + 1;
    if (size > maxSize) throw new Refusal(tooLarge);
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    // -0 becomes 0, as it would in JSON text.
    if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value;
    if (path.length >= maxDepth) {
      throw new Refusal({
        path: path.slice(0, 8),
        code: 'too-deep',
        message: `Lists and objects lie more than ${maxDepth} deep inside one another here. Flatten the document.`,
      });
    }
    if (Array.isArray(value)) return Object.freeze(value.map((item, index) => copy(item, [...path, index])));
    if (isPlainObject(value)) {
      const result: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        if (key === '__proto__') {
          throw new Refusal({
            path,
            code: 'unsafe-key',
            message: 'A property here is called "__proto__", which is never safe. Remove or rename it.',
          });
        }
        const item = value[key];
        size += key.length + 2;
        if (item !== undefined) result[key] = copy(item, [...path, key]);
      }
      return Object.freeze(result);
    }
    throw new Refusal({
      path,
      code: 'not-json',
      message: `Expected plain JSON, found ${describe(value)}. Write text, a number, true, false, null, a list or an object.`,
    });
  };

  try {
    if (typeof input === 'string') {
      if (input.length > maxSize) return { ok: false, issue: tooLarge };
      return { ok: true, value: copy(JSON.parse(input.replace(/^\uFEFF/, '')), []) };
    }
    return { ok: true, value: copy(input, []) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue };
    const message =
      typeof input === 'string'
        ? `This is not JSON text${placeOf(error, input)}.`
        : 'A property of the document could not be read. Pass plain JSON.';
    return { ok: false, issue: { path: [], code: 'not-json', message } };
  }
}

/** Where JSON.parse stopped. Its own message is not passed on: it repeats what the document says. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return `: look at line ${named[1]}, column ${named[2]}`;
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /end of/i.test(message) ? ': it stops too early' : '';
  const before = text.slice(0, Number(position)).split('\n');
  return `: look at line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object from another frame has that frame's Object.prototype, which in turn has no prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What kind of thing a value is, in words, without showing the value itself. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
      return Number.isFinite(value) ? 'a number' : 'a number that JSON cannot hold';
    case 'boolean':
      return 'true or false';
    case 'object':
      return isPlainObject(value) ? 'an object' : 'an object of a class';
    default:
      return `a ${typeof value}`;
  }
}
