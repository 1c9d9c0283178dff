import { createRequire } from 'node:module';

/** Papa Parse is a dependency of core, and of nothing else here. */
const fromCore = createRequire(new URL('../../packages/core/package.json', import.meta.url));

/** A name as an id: its letters and digits, joined by hyphens. Emoji and punctuation drop out. */
export const slug = (name) => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');

/** Trimmed text, or nothing for an empty one, so that a document does not fill up with empty strings. */
export const textOrNothing = (text) => text?.trim() || undefined;

/** Text that was folded over several lines, in one. */
export const flow = (text) => textOrNothing(text)?.replace(/\s*\n\s*/g, ' ');

/** Rows of a CSV file as objects, by the names in its first row. */
export function csvRows(text) {
  const { data, errors } = fromCore('papaparse').parse(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`The CSV has faults: ${JSON.stringify(errors[0])}`);
  return data;
}

/** Markdown without links, emphasis and code marks. */
export const plain = (markdown) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim();

/** The parts of a Markdown file between headings: depth and text of the heading, and the lines below it. */
export function sections(markdown) {
  const found = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = /^(#+)\s+(.*)$/.exec(line);
    if (heading) found.push({ depth: heading[1].length, title: heading[2].trim(), lines: [] });
    else if (line.trim()) found.at(-1)?.lines.push(line);
  }
  return found;
}

/** The one section of that title; an error when a file was laid out anew, rather than half a framework. */
export function sectionOf(list, title) {
  const section = list.find((item) => item.title === title);
  if (!section) throw new Error(`No section is called "${title}".`);
  return section;
}

/** The rows of a Markdown table, cell by cell; the heading row comes first. */
export const tableRows = (lines) =>
  lines
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
