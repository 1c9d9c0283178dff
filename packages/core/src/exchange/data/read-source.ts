import { noteOf } from '../report/note.js';
import { readYaml } from './read-yaml.js';
import { copyValue, tooDeep, type Source } from './source-value.js';

const mostCharacters = 4_000_000;

/** Reads a JSON or YAML text, or takes a copy of a JSON value. Never throws. */
export function readSource(input: unknown): Source {
  const text = typeof input === 'string' ? input.replace(/^\uFEFF/, '') : textOf(input);
  if (typeof text !== 'string') return text;
  if (text.length > mostCharacters)
    return {
      code: 'too-large',
      message: `The document is longer than ${mostCharacters} characters. Split it.`,
    };
  const isText = typeof input === 'string';
  const source = /^\s*[[{]/.test(text) ? readJson(text, isText) : readYaml(text);
  if (!('value' in source) || !text.includes('\uFFFD')) return source;
  return { ...source, notes: [noteOf('left-out', 'lost-characters', {}), ...source.notes] };
}

/** A value as JSON text, so that a getter or a proxy cannot show one value now and another later. */
function textOf(input: unknown): string | Source {
  try {
    return JSON.stringify(input) ?? 'null';
  } catch (error) {
    // Too deep for the stack; anything else holds itself, or throws when it is read.
    if (error instanceof RangeError) return tooDeep;
    return { code: 'not-json', message: 'This value is not JSON: it holds itself, or cannot be read.' };
  }
}

function readJson(text: string, isText: boolean): Source {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A list or an object in braces may still be YAML, with comments or without quotes.
    return isText ? readYaml(text) : tooDeep;
  }
  if (isText && repeatsKey(text))
    return {
      code: 'repeated-key',
      message: 'A key stands twice in one object, so that one value would be lost.',
    };
  return copyValue(value);
}

/** Whether a text that is JSON has an object with two values for one key. */
function repeatsKey(text: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  for (const [token, key] of text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[[\]{}]/gs)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':') && key !== undefined) {
      const keys = open.at(-1);
      if (keys?.has(key)) return true;
      keys?.add(key);
    }
  }
  return false;
}
