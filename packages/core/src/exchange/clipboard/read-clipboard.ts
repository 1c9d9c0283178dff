import type { Issue } from '../../schema/issue.js';
import { unguardFormula } from '../csv/formula.js';
import { refusal } from '../grid/grid-report.js';
import { HtmlTables } from './html-tables.js';
import { readTabText } from './tab-text.js';

/** What a clipboard holds: its `text/html` and its `text/plain`, either of which may be missing or empty. */
export interface ClipboardTexts {
  readonly html?: string;
  readonly text?: string;
}

/** How much to accept. */
export interface ReadClipboardOptions {
  /** The most cells, with those that merged cells fill. Default 100,000. */
  readonly maxCells?: number;
  /** The most characters of each text. Default 8,000,000. */
  readonly maxLength?: number;
}

/** What {@link readClipboard} went by, and what it passed over. */
export interface ClipboardReport {
  readonly from: 'html' | 'text';
  readonly rows: number;
  readonly columns: number;
  /** Cells that span rows or columns. */
  readonly merged: number;
  /** Rows, cells and pieces of text that the program had hidden: they are left out. */
  readonly hidden: number;
}

/** Rows of equally many texts, or why there are none. */
export type ClipboardResult =
  | { readonly ok: true; readonly value: readonly (readonly string[])[]; readonly report: ClipboardReport }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads what a spreadsheet, a document or another career track put on the clipboard: the tables of the HTML, or
 * else text with tabs between cells; lines without any tab are a column of cells. All rows are equally long, and
 * a line break within a cell is `\n`. The apostrophe that {@link writeClipboard} puts before what could be a
 * formula is taken off.
 *
 * - A cell that spans rows is repeated in each; one that spans columns leaves the others empty. Tables follow one
 *   another; a table within a cell is lines of that cell. List items are lines that begin with "- ".
 * - Left out: text beside the tables, scripts, styles, comments, and what is hidden (`display: none`, or
 *   `mso-hide: all` in Word). No-break spaces and soft hyphens within a text stay.
 *
 * HTML is only ever read as text: nothing in it can run, load, or become an element. Refused: a clipboard without
 * any text (`empty`), and more than the options allow (`too-large`).
 */
export function readClipboard(texts: ClipboardTexts, options: ReadClipboardOptions = {}): ClipboardResult {
  const { html = '', text = '' } = texts;
  const { maxCells = 100_000, maxLength = 8_000_000 } = options;
  const refuse = (code: string, message: string): ClipboardResult => ({
    ok: false,
    issues: [refusal(code, message)],
  });
  if (Math.max(html.length, text.length) > maxLength)
    return refuse('too-large', `More than ${maxLength} characters were copied. Copy fewer cells at a time.`);

  const { from, rows, tables } = readRows(html, text, maxCells);
  const columns = rows?.reduce((most, row) => Math.max(most, row.length), 0) ?? 0;
  if (!rows || rows.length * columns > maxCells)
    return refuse('too-large', `More than ${maxCells} cells were copied. Copy fewer at a time.`);
  if (rows.length === 0) return refuse('empty', 'There is no text on the clipboard. Copy the cells again.');

  const value = rows.map((row) =>
    Array.from({ length: columns }, (_, column) => unguardFormula(row[column] ?? '')),
  );
  const { merged, hidden } = tables;
  return { ok: true, value, report: { from, rows: rows.length, columns, merged, hidden } };
}

interface ClipboardRows {
  readonly from: 'html' | 'text';
  /** Undefined where there are too many cells. */
  readonly rows: readonly (readonly string[])[] | undefined;
  readonly tables: HtmlTables;
}

function readRows(html: string, text: string, maxCells: number): ClipboardRows {
  // What Windows puts before the HTML says where in it the copied part is: every table there belongs to it.
  const tables = new HtmlTables(html.slice(Math.max(0, html.indexOf('<'))), maxCells);
  if (tables.isTooLarge) return { from: 'html', rows: undefined, tables };
  if (tables.rows.length > 0) return { from: 'html', rows: tables.rows, tables };
  const outside = tables.outside.end();
  // Google Sheets copies a single cell without a table, and its line breaks without quotes.
  if (outside !== '' && html.includes('data-sheets-')) return { from: 'html', rows: [[outside]], tables };
  const lines = (text === '' ? outside : text).replace(/\r\n?/g, '\n');
  return { from: 'text', rows: readTabText(lines, maxCells), tables };
}
