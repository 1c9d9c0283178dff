import { HtmlTables } from '../clipboard/html-tables.js';

/** A table of HTML within Markdown. Its cells have no markup any more, but for escapes. */
export interface FoundHtmlTable {
  readonly rows: readonly (readonly string[])[];
  /** The line of each row, counted from the first one of the table, at 0. */
  readonly lines: readonly number[];
}

const mostCells = 100_000;
const row = /<tr[\s>]/giu;

/** The last of the lines that the table is on which begins at `start`: where all tables are closed again. */
export function endOfHtmlTable(lines: readonly string[], start: number, last: number): number {
  let open = 0;
  for (let at = start; at < last; at += 1) {
    for (const [, slash] of (lines[at] as string).matchAll(/<(\/?)table[\s>]/giu)) open += slash ? -1 : 1;
    if (open <= 0) return at;
  }
  return last;
}

/** Reads the lines of a table of HTML; undefined where it has no rows, or more than 100,000 cells. Each of its texts comes as Markdown that means just that. */
export function readHtmlTable(lines: readonly string[]): FoundHtmlTable | undefined {
  const { tables, isTooLarge } = new HtmlTables(lines.join('\n'), mostCells);
  const [table] = tables;
  if (!table || isTooLarge || table.rows.length === 0) return undefined;
  const starts = lines.flatMap((line, place) => [...line.matchAll(row)].map(() => place));
  // Rows that are hidden, or within a cell, are not counted by the table: then nothing says which is where.
  const isKnown = starts.length === table.rows.length;
  return {
    rows: table.rows.map((cells) => cells.map(escaped)),
    lines: table.rows.map((_, place) => (isKnown ? (starts[place] as number) : 0)),
  };
}

const escaped = (text: string): string =>
  text.replace(/[!-/:-@[-`{-~]/gu, String.raw`\$&`).replaceAll('\n', '\\\n');
