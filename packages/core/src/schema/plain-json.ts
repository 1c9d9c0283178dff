import type { Issue, Path } from './issue.js';

/** How much a parser takes in before it refuses a document. */
export interface Limits {
  /** Greatest size in characters of JSON text. Default 16,000,000. */
  readonly maxSize?: number;
  /** Greatest depth of lists and objects inside one another. Default 64. */
  readonly maxDepth?: number;
}

/** Plain JSON, or the reason why there is none. */
export type PlainJson = { readonly value: unknown } | { readonly issue: Issue };

/**
 * A copy of `input` by way of JSON text, so that it holds nothing but JSON: a getter, a proxy or a later change
 * by the host cannot show one value to the check and another to the reader.
 */
export function plainJson(input: unknown, { maxSize = 16_000_000, maxDepth = 64 }: Limits = {}): PlainJson {
  const refuse = (code: string, message: string, path: Path = []): PlainJson => ({
    issue: { path, code, message },
  });
  let value: unknown;
  try {
    const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : (JSON.stringify(input) ?? 'null');
    if (text.length > maxSize) {
      return refuse(
        'too-large',
        `The document is larger than ${maxSize} characters. Split it, or raise maxSize.`,
      );
    }
    value = JSON.parse(text);
  } catch (error) {
    // The engine's own message is not passed on: it repeats what the document says.
    const place = /(line \d+ column|position) \d+/.exec(String(error));
    return refuse('not-json', `This is not JSON${place ? `: look at ${place[0]}` : ''}.`);
  }
  const deep = pathTo(value, maxDepth, () => false);
  if (deep)
    return refuse(
      'too-deep',
      `Here, lists and objects lie more than ${maxDepth} deep inside one another.`,
      deep.slice(0, 8),
    );
  const unsafe = pathTo(value, maxDepth, (key) => key === '__proto__');
  return unsafe ? refuse('unsafe-key', 'This property needs another name.', unsafe) : { value };
}

/** Where the first property lies whose name passes the test, or the first list or object that lies too deep. */
function pathTo(value: unknown, depth: number, test: (key: string) => boolean): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === 0) return [];
  for (const [key, item] of Object.entries(value)) {
    const below = test(key) ? [] : pathTo(item, depth - 1, test);
    if (below) return [Array.isArray(value) ? Number(key) : key, ...below];
  }
  return undefined;
}
