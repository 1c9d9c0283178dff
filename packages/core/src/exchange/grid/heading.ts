import { oneLine } from './name.js';

/** What a level's heading says. */
export interface Heading {
  readonly code?: string;
  readonly title?: string;
  readonly description?: string;
}

const code = String.raw`\p{L}{0,5}[-.]?\p{Nd}{1,3}(?:\.\p{Nd}{1,2})?(?:[-–/]\p{L}{0,5}\p{Nd}{1,3})?`;
const explicit = /^\[((?:[^\\\]]|\\.)*)\]\s*(.*)$/su;
const codeFirst = new RegExp(String.raw`^(${code})(?:\s*[-:|–—]\s*|\s+|$)(.*)$`, 'su');
const codeLast = new RegExp(String.raw`^(.*\S)\s*\((${code})\)$`, 'su');
const labelled = /^(.{1,12}?)\s*(?::|\s[-|–—])\s+(.+)$/su;
const longest = 120;

/**
 * Reads a heading such as "A3", "Senior Analyst", "A3 Senior Analyst", "A3: Senior Analyst", "Level 3 - Senior"
 * or "Senior Analyst (A3)". Further lines are the description, or first the title where the first line is only
 * a code. "[A3] Senior Analyst" says outright what the code is, and "[] A3 Senior" that there is none.
 */
export function readHeading(text: string): Heading {
  const [first, rest] = splitLine(text.trim());
  const said = explicit.exec(first);
  if (said) return heading(said[1]?.replace(/\\(.)/gsu, '$1'), said[2], rest);

  const [codePart, title] = first.length > longest ? ['', first] : splitCode(first);
  if (title !== '' || rest === '') return heading(codePart, title, rest);
  return heading(codePart, ...splitLine(rest));
}

/** The heading of a level, in the plainest form that {@link readHeading} reads back as it was. */
export function writeHeading(level: Heading, isLevel: (heading: string) => boolean): string {
  const wanted = heading(oneLine(level.code), oneLine(level.title), cleanLines(level.description));
  const { code = '', title = '', description = '' } = wanted;
  const lines = (first: string): string => (description ? `${first}\n${description}` : first);
  const short = lines(`${code} ${title}`.trim());
  const found = readHeading(short);
  const same =
    found.code === wanted.code && found.title === wanted.title && found.description === wanted.description;
  if (same && short !== '' && isLevel(short)) return short;
  return lines(`[${code.replace(/[\\\]]/g, '\\$&')}] ${title}`.trim());
}

/** Text with every line break as `\n` and nothing blank at its ends. */
export const cleanLines = (text = ''): string => text.replace(/\r\n?/g, '\n').trim();

/** The first line of a text, and the rest. */
export function splitLine(text: string): [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end).trim(), text.slice(end).trim()];
}

function splitCode(line: string): [string, string] {
  const start = codeFirst.exec(line);
  if (start) return [start[1] as string, start[2] as string];
  const end = codeLast.exec(line);
  if (end) return [end[2] as string, end[1] as string];
  const [, label = '', title = ''] = labelled.exec(line) ?? [];
  return /\p{Nd}|^\p{Lu}{1,4}$/u.test(label) ? [label, title] : ['', line];
}

const heading = (code = '', title = '', description = ''): Heading => ({
  ...(code && { code }),
  ...(title && { title }),
  ...(description && { description }),
});
