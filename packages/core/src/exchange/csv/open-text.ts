import type { Issue } from '../../schema/issue.js';
import { refusal } from '../grid/grid-report.js';
import type { GridWords } from '../grid/grid-words.js';
import { noteOf } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';
import { detectDelimiter } from './delimiter.js';
import { unguardFormula } from './formula.js';
import { isTangled, splitRecords, type Records } from './records.js';

/** How to take a text apart. */
export interface OpenTextOptions {
  /** The character between two columns, if the caller knows it. */
  readonly delimiter: string | undefined;
  /** The words by which headings are known, to judge delimiters by. */
  readonly words: GridWords;
  readonly mostRows: number;
}

/** A text taken apart into cells. */
export interface OpenedText {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Whether nothing tells the delimiter: commas were tried. */
  readonly isGuessed: boolean;
  /** Notes about rows whose quotes or characters are broken: one for each row. */
  readonly faults: readonly ReadNote[];
}

const mostCharacters = 4_000_000;

/** Why a table is refused that has too many rows. */
export const tooManyRows = (most: number): Issue =>
  refusal(
    'too-large',
    `There are more than ${most} rows, with the headings and the blank ones. Split the table.`,
  );

/**
 * Takes CSV text apart: without its byte order mark, its "sep=" line and the apostrophes before what could be
 * formulas. Gives the reason where it is too large or no text, or where it would take minutes. Throws on a
 * `delimiter` that is not one character.
 */
export function openText(
  text: string,
  { delimiter: wanted, words, mostRows }: OpenTextOptions,
): OpenedText | { readonly issue: Issue } {
  if (wanted !== undefined && !/^[^"\r\n\uFEFF]$/.test(wanted))
    throw new RangeError('The delimiter must be one character, and neither a quote nor a line break.');
  const refuse = (code: string, message: string): { readonly issue: Issue } => ({
    issue: refusal(code, message),
  });
  if (text.length > mostCharacters)
    return refuse('too-large', `The text is longer than ${mostCharacters} characters. Split it.`);
  if (text.startsWith('PK\u0003\u0004'))
    return refuse('not-text', 'This is a spreadsheet file, not text. Save it as CSV, or read it as XLSX.');

  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [first = '', said] = /^sep=([^"\n])(?:\n|$)/i.exec(lines) ?? [];
  const body = lines.slice(first.length).trimEnd();
  if (isTangled(body))
    return refuse(
      'malformed',
      'Too many quotes are out of place. Save the table as CSV again, and try that.',
    );
  const found = wanted ?? said ?? detectDelimiter(body, words);
  const delimiter = found ?? ',';
  const { rows, faults } = splitRecords(body, delimiter, mostRows + 1);
  if (rows.length > mostRows) return { issue: tooManyRows(mostRows) };
  return {
    rows: rows.map((row) => row.map(unguardFormula)),
    delimiter,
    isGuessed: found === undefined,
    faults: faultNotes(rows, faults),
  };
}

const mostFaults = 50;

function faultNotes(rows: readonly (readonly string[])[], faults: Records['faults']): ReadNote[] {
  const byRow = new Map(faults.map(({ row, isOpen }) => [row, isOpen]));
  const notes = Array.from(byRow, ([row, isOpen]): ReadNote => {
    return noteOf('guessed', isOpen ? 'open-quote' : 'stray-quote', {}, { row: row + 1 });
  });
  const lost = rows.findIndex((row) => row.some((cell) => cell.includes('\uFFFD')));
  if (lost >= 0) notes.unshift(noteOf('left-out', 'lost-characters', {}, { row: lost + 1 }));
  if (notes.length <= mostFaults) return notes;
  const count = notes.length - mostFaults;
  return [...notes.slice(0, mostFaults), noteOf('guessed', 'more-quotes', { count })];
}
