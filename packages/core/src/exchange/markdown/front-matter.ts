import { readYaml } from '../data/read-yaml.js';
import type { Lines } from '../data/source-value.js';
import type { LineNotes } from './line-notes.js';

/** Data without its types: every value that is no list and no mapping is a text. `line` counts from 1. */
export type Data =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'list'; readonly items: readonly Data[]; readonly line: number }
  | {
      readonly kind: 'map';
      readonly entries: readonly (readonly [key: string, value: Data])[];
      readonly line: number;
    };

/** The data at the top of a text, and the line where the rest begins: 1 where there is none. */
export interface FrontMatter {
  readonly data?: Data;
  readonly bodyLine: number;
}

const mostCharacters = 300_000;

/** Reads YAML between two lines of `---` at the top of a text. What cannot be read is left out with a note. */
export function readFrontMatter(lines: readonly string[], { take, add }: LineNotes): FrontMatter {
  if (lines[0]?.trimEnd() !== '---') return { bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const inner = lines.slice(1, Math.max(1, end));
  if (!inner.some((line) => /^[^\s#][^:]*:(?:\s|$)/.test(line))) return { bodyLine: 1 };
  const bodyLine = end + 2;
  const source = inner.join('\n');
  const leaveOut = (reason: string): FrontMatter => {
    take('left-out', 'front-matter-left-out', { reason }, 1);
    return { bodyLine };
  };
  if (source.length > mostCharacters) return leaveOut(`It is longer than ${mostCharacters} characters.`);
  const read = readYaml(source);
  if ('code' in read) return leaveOut(read.message);
  for (const note of read.notes) add({ ...note, line: (note.line ?? 0) + 1 });
  const data = toData(read.value, 2, read.lines);
  return data ? { data, bodyLine } : { bodyLine };
}

/** A value with the lines of what it holds; `line` is its own. Nothing for an empty one. */
function toData(value: unknown, line: number, lines: Lines | undefined): Data | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object')
    return { kind: 'text', text: (typeof value === 'string' ? value : JSON.stringify(value)).trim(), line };
  const inside = lines?.get(value);
  // The first line of the data is the second of the text.
  const lineOf = (key: string | number): number => (inside?.get(key) ?? line - 1) + 1;
  if (Array.isArray(value))
    return {
      kind: 'list',
      items: value.flatMap((item: unknown, index) => toData(item, lineOf(index), lines) ?? []),
      line,
    };
  const entries = Object.entries(value).flatMap(([key, item]): [string, Data][] => {
    const data = toData(item, lineOf(key), lines);
    return data ? [[key, data]] : [];
  });
  return { kind: 'map', entries, line };
}
