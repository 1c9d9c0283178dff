import type { Issue } from '../../schema/issue.js';
import { HtmlTables, type HtmlTable } from '../clipboard/html-tables.js';
import { refusal } from '../grid/grid-report.js';
import { oneLine } from '../grid/name.js';
import { noteOf } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';

/** How much of a page to accept. */
export interface ReadHtmlOptions {
  /** The most cells of all tables, with those that merged cells fill. Default 100,000. */
  readonly maxCells?: number;
  /** The most characters of the page. Default 8,000,000. */
  readonly maxLength?: number;
}

/** A table of a page. */
export interface HtmlPageTable {
  /** Its own caption, on one line. */
  readonly caption?: string;
  /** The nearest heading (`h1` to `h6`) before it, on one line; of several tables with the same, the one above that. */
  readonly heading?: string;
  /** Texts with line breaks as `\n`. Rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** Where a text spans columns: the row and the columns, from 0. The text is in the first of them. */
  readonly spans?: readonly { readonly row: number; readonly columns: readonly number[] }[];
  /** The line of the page on which it begins, from 1. */
  readonly line: number;
}

/** What {@link readHtmlTables} found, and what it passed over. */
export interface HtmlReport {
  readonly tables: number;
  /** Cells that span rows or columns. */
  readonly merged: number;
  /** Tables within cells: lines of their cell. */
  readonly nested: number;
  /** Rows, cells and pieces of text that the page hides: they are left out. */
  readonly hidden: number;
  readonly notes: readonly ReadNote[];
}

/** The tables of a page, or why there are none. */
export type HtmlResult =
  | { readonly ok: true; readonly value: readonly HtmlPageTable[]; readonly report: HtmlReport }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly report: HtmlReport };

const nothing = { tables: 0, merged: 0, nested: 0, hidden: 0, notes: [] };

/**
 * Reads all tables of a page, or of a fragment of HTML, in their order, each for `readGrid` to read.
 *
 * - A cell that spans rows is repeated in each; one that spans columns leaves the others empty. Items of lists, also
 *   of lists within lists, are lines that begin with "- ". A table within a cell is lines of that cell.
 * - Left out: text beside the tables (but for headings), tables without rows, scripts, styles, comments, and what is
 *   hidden by the attribute `hidden` or by a style of its own (`display: none`). Style sheets are not read.
 *
 * HTML is only ever read as text: nothing in it can run, load, or become an element, and an attribute that handles
 * events is never looked at. No text makes it throw. Time grows with the length alone, however deep things lie in one
 * another. Refused: a page without a table that has rows (`no-table`), and more than the options allow (`too-large`).
 */
export function readHtmlTables(html: string, options: ReadHtmlOptions = {}): HtmlResult {
  const { maxCells = 100_000, maxLength = 8_000_000 } = options;
  const refuse = (code: string, message: string, report: HtmlReport = nothing): HtmlResult => ({
    ok: false,
    issues: [refusal(code, message)],
    report,
  });
  if (html.length > maxLength)
    return refuse('too-large', `The page is longer than ${maxLength} characters. Save its tables alone.`);
  const found = new HtmlTables(html, maxCells, 'style-or-attribute');
  if (found.isTooLarge)
    return refuse('too-large', `The tables have more than ${maxCells} cells. Take one at a time.`);

  const lineOf = createLineFinder(html);
  const { merged, nested, hidden } = found;
  const filled = found.tables.filter(({ rows }) => rows.length > 0);
  const value = filled.map((table): HtmlPageTable => {
    const [caption, heading] = [oneLine(table.caption), oneLine(headingOf(table, filled))];
    return {
      ...(caption && { caption }),
      ...(heading && { heading }),
      rows: table.rows,
      ...(table.spans.length > 0 && { spans: table.spans }),
      line: lineOf(table.at),
    };
  });
  const empty = found.tables.length - filled.length;
  const notes = [
    ...(nested > 0 ? [noteOf('guessed', 'tables-in-cells', { count: nested })] : []),
    ...(empty > 0 ? [noteOf('left-out', 'tables-without-rows', { count: empty })] : []),
    ...(hidden > 0 ? [noteOf('left-out', 'hidden-pieces', { count: hidden })] : []),
  ];
  const report = { tables: value.length, merged, nested, hidden, notes };
  if (value.length > 0) return { ok: true, value, report };
  return refuse('no-table', 'The page has no table. Save the page that shows the ladder as a table.', report);
}

/** What stands over a table: where several have the same heading, and others above it, those tell them apart. */
function headingOf({ headings: [own = '', above = ''] }: HtmlTable, all: readonly HtmlTable[]): string {
  const same = all.filter(({ headings: [heading = ''] }) => heading === own);
  const over = new Set(same.map(({ headings: [, heading = ''] }) => heading));
  return same.length > 1 && over.size === same.length && above !== '' ? above : own;
}

/** A function that gives the line of a place, from 1; each place must come after the one before. */
function createLineFinder(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
