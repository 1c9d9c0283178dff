import type { Issue } from '../../schema/issue.js';
import type { ReadNote, ReadResult } from '../report/read-report.js';
import { gridWords } from '../grid/grid-words.js';
import { readTables, type ReadTablesOptions, type TablesReport } from '../tables/read-tables.js';
import { delimiterNames, detectDelimiter, type Delimiter } from './delimiter.js';
import { unguardFormula } from './formula.js';
import { isTangled, splitRecords, type Records } from './records.js';

/** How to read CSV text. */
export interface ReadCsvOptions extends ReadTablesOptions {
  /** The character between two columns. Default: what a first line such as "sep=;" says, else what fits best. */
  readonly delimiter?: string;
}

/** What {@link readCsv} made of a text: as for tables, with the delimiter that it went by. */
export interface CsvReport extends TablesReport {
  readonly delimiter: string;
}

const mostCharacters = 4_000_000;
const mostRecords = 20_000;

/**
 * Reads CSV text as a framework, by `readTables`: a ladder with its levels across or down, or a list. Cells may be quoted and hold line breaks;
 * lines may end in any way; a byte order mark is taken off, and so is the apostrophe that {@link writeCsv} puts
 * before what could be a formula. The report names the delimiter and each row with a quote out of place. Its rows
 * are records, as a spreadsheet counts them, without a "sep=" line.
 *
 * No text makes it throw. Refused, besides what `readTables` refuses: more than 4,000,000 characters
 * (`too-large`), a spreadsheet file that is no text (`not-text`), and stray quotes beside so many blanks that
 * reading could take minutes (`malformed`). Throws on a `delimiter` that is not one character.
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): ReadResult<CsvReport> {
  const { delimiter: wanted, ...tableOptions } = options;
  if (wanted !== undefined && !/^[^"\r\n\uFEFF]$/.test(wanted))
    throw new RangeError('The delimiter must be one character, and neither a quote nor a line break.');
  const refuse = (code: string, message: string): ReadResult<CsvReport> => {
    const report = {
      tracks: 0,
      levels: 0,
      competencies: 0,
      themes: 0,
      cells: 0,
      statements: 0,
      origins: [],
      notes: [],
      tables: [],
      delimiter: wanted ?? ',',
    };
    return { ok: false, issues: [{ path: [], code, message }], report };
  };
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
  const found = wanted ?? said ?? detectDelimiter(body, { ...gridWords, ...options.words });
  const delimiter = found ?? ',';
  const { rows, faults } = splitRecords(body, delimiter, mostRecords + 1);
  if (rows.length > mostRecords)
    return refuse(
      'too-large',
      `There are more than ${mostRecords} rows, with the blank ones. Split the table.`,
    );

  const result = readTables([{ rows: rows.map((row) => row.map(unguardFormula)) }], tableOptions);
  const name = delimiterNames[delimiter as Delimiter] ?? `"${delimiter}"`;
  const notes: ReadNote[] = [
    found === undefined
      ? { kind: 'guessed', message: 'No delimiter was found: commas were tried.' }
      : { kind: 'understood', message: `The columns are separated by ${name}.` },
    ...faultNotes(rows, faults),
    ...result.report.notes,
  ];
  const report = { ...result.report, notes, delimiter };
  if (result.ok) return { ...result, report };
  const hint = 'If another character stands between the columns, name it as the delimiter.';
  const withHint = (issue: Issue): Issue => ({ ...issue, message: `${issue.message} ${hint}` });
  return { ok: false, issues: found === undefined ? result.issues.map(withHint) : result.issues, report };
}

const mostFaults = 50;

/** Notes about rows whose quotes or characters are broken: one for each row. */
function faultNotes(rows: readonly (readonly string[])[], faults: Records['faults']): ReadNote[] {
  const byRow = new Map(faults.map(({ row, isOpen }) => [row, isOpen]));
  const notes = Array.from(byRow, ([row, isOpen]): ReadNote => {
    const message = isOpen
      ? 'A quote opens here and never closes: all that follows was read as one cell.'
      : 'A quote is out of place here: cells or rows may have run together.';
    return { kind: 'guessed', message, row: row + 1 };
  });
  const lost = rows.findIndex((row) => row.some((cell) => cell.includes('\uFFFD')));
  if (lost >= 0) {
    const message = 'Some characters were lost (\uFFFD). Save the table as CSV in UTF-8, and read that.';
    notes.unshift({ kind: 'left-out', message, row: lost + 1 });
  }
  if (notes.length <= mostFaults) return notes;
  const more = `${notes.length - mostFaults} more rows have quotes out of place.`;
  return [...notes.slice(0, mostFaults), { kind: 'guessed', message: more }];
}
