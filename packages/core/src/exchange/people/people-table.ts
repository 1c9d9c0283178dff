import type { Issue } from '../../schema/issue.js';
import { detectDelimiter } from '../csv/delimiter.js';
import { unguardFormula } from '../csv/formula.js';
import { isTangled, splitRecords, type Records } from '../csv/records.js';
import { createNotes, refusal, type TakeNote } from '../grid/grid-report.js';
import { gridWords } from '../grid/grid-words.js';
import { findHeadings, type WantedColumns } from './find-headings.js';
import type { PeopleReport, PeopleResult } from './people-report.js';
import type { MorePeopleWords, PeopleColumn, PeopleWords } from './people-words.js';
import { TableRow } from './table-row.js';

/** How to read a table of people. */
export interface ReadPeopleOptions {
  /** More words for headings and answers, such as those of another language. */
  readonly words?: MorePeopleWords;
  /** The character between two columns. Default: what a first line such as "sep=;" says, else what fits best. */
  readonly delimiter?: string;
  /** The id of the track of rows that name none. Default: the only track of the framework, if there is one. */
  readonly track?: string;
}

/** A table of people: what its columns hold, and its rows that hold anything. */
export interface PeopleTable {
  readonly columns: ReadonlyMap<PeopleColumn, number>;
  readonly rows: readonly TableRow[];
  /** Writes down a note; `row` and `column` count from 0. */
  readonly take: TakeNote;
  readonly report: (counts: { readonly people: number; readonly ratings: number }) => PeopleReport;
}

type Refused = Extract<PeopleResult<never>, { ok: false }>;

/** Why there is nothing to give of a table that has rows. */
export const noRowFits = refusal('no-rows', 'No row fits: the notes of the report say why.');

const mostCharacters = 4_000_000;
const mostRows = 100_000;

/** Takes a CSV text apart by its headings. Throws on a `wanted` delimiter that is not one character. */
export function openTable(
  text: string,
  words: PeopleWords,
  columns: WantedColumns,
  wanted?: string,
): PeopleTable | Refused {
  if (wanted !== undefined && !/^[^"\r\n\uFEFF]$/.test(wanted))
    throw new RangeError('The delimiter must be one character, and neither a quote nor a line break.');
  const { take, list } = createNotes();
  const refuse = (issues: readonly Issue[], delimiter = wanted ?? ','): Refused => {
    const report = { rows: 0, leftOut: 0, people: 0, ratings: 0, delimiter, notes: list() };
    return { ok: false, issues, report };
  };
  if (text.length > mostCharacters)
    return refuse([refusal('too-large', `The text is longer than ${mostCharacters} characters. Split it.`)]);
  if (text.startsWith('PK\u0003\u0004'))
    return refuse([refusal('not-text', 'This is a spreadsheet file, not text. Save it as CSV.')]);

  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [said = '', saidDelimiter] = /^sep=([^"\n])(?:\n|$)/i.exec(lines) ?? [];
  const body = lines.slice(said.length).trimEnd();
  if (isTangled(body))
    return refuse([refusal('malformed', 'Too many quotes are out of place. Save the table as CSV again.')]);
  const delimiter = wanted ?? saidDelimiter ?? delimiterOf(body, words);
  const records = splitRecords(body, delimiter, mostRows + 2);
  if (records.rows.length > mostRows + 1)
    return refuse(
      [refusal('too-large', `There are more than ${mostRows} rows. Split the table.`)],
      delimiter,
    );

  const cells = records.rows.map((row) => row.map(unguardFormula));
  const headings = findHeadings(cells, words, columns, take);
  if ('issue' in headings) return refuse([headings.issue], delimiter);
  noteFaults(records, take);
  const rows = cells.slice(headings.row + 1).flatMap((row, index) => {
    const isBlank = row.every((cell) => cell.trim() === '');
    return isBlank ? [] : [new TableRow(row, headings.row + 1 + index, headings.columns, take)];
  });
  const report = (counts: { readonly people: number; readonly ratings: number }): PeopleReport => ({
    rows: rows.length,
    leftOut: rows.filter(({ isLeftOut }) => isLeftOut).length,
    ...counts,
    delimiter,
    notes: list(),
  });
  return { columns: headings.columns, rows, take, report };
}

/** The delimiter that fits best: that of a table whose first column may have any heading of a table of people. */
function delimiterOf(body: string, { headings }: PeopleWords): string {
  return detectDelimiter(body, { ...gridWords, competency: Object.values(headings).flat() }) ?? ',';
}

function noteFaults({ rows, faults }: Records, take: TakeNote): void {
  const [first] = faults;
  const open = faults.find(({ isOpen }) => isOpen);
  if (open) take('guessed', 'A quote opens here and never closes: the rest was read as one cell.', open.row);
  else if (first) {
    const count = new Set(faults.map(({ row }) => row)).size;
    const where = count === 1 ? 'here' : `here, and in other rows (${count} in all)`;
    take('guessed', `A quote is out of place ${where}: cells or rows may have run together.`, first.row);
  }
  const lost = rows.findIndex((row) => row.some((cell) => cell.includes('\uFFFD')));
  if (lost >= 0)
    take(
      'left-out',
      'Some characters were lost (\uFFFD). Save the table as CSV in UTF-8, and read that.',
      lost,
    );
}
