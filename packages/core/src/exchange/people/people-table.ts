import type { Issue } from '../../schema/issue.js';
import { openText, tooManyRows } from '../csv/open-text.js';
import { createNotes, refusal, type TakeNote } from '../grid/grid-report.js';
import { gridWords } from '../grid/grid-words.js';
import type { ReadNote } from '../report/read-report.js';
import type { SourceTable } from '../tables/source-table.js';
import { sourcePlace } from '../tables/table-part.js';
import { findHeadings, type WantedColumns } from './find-headings.js';
import type { PeopleReport, PeopleResult } from './people-report.js';
import type { MorePeopleWords, PeopleColumn, PeopleWords } from './people-words.js';
import { TableRow } from './table-row.js';

/** How to read a table of people. */
export interface ReadPeopleOptions {
  /** More words for headings and answers, such as those of another language. */
  readonly words?: MorePeopleWords;
  /**
   * The character between two columns of CSV text. Default: what a first line such as "sep=;" says, else what fits
   * best.
   */
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

const mostRows = 100_000;

/** Takes a table, or CSV text, apart by its headings. Throws on a `delimiter` that is not one character. */
export function openTable(
  source: string | SourceTable,
  words: PeopleWords,
  columns: WantedColumns,
  wanted?: string,
): PeopleTable | Refused {
  const { table, faults, issue, ...way } = openSource(source, words, wanted);
  const { take, add, list } = createNotes();
  const notes = (): ReadNote[] => list().map((note) => ({ ...note, ...sourcePlace(table, note) }));
  const refuse = (reason: Issue): Refused => {
    const report = { rows: 0, leftOut: 0, people: 0, ratings: 0, ...way, notes: notes() };
    return { ok: false, issues: [reason], report };
  };
  if (issue) return refuse(issue);
  const headings = findHeadings(table.rows, words, columns, take);
  if ('issue' in headings) return refuse(headings.issue);

  for (const fault of faults) add(fault);
  const rows = table.rows.slice(headings.row + 1).flatMap((row, index) => {
    const isBlank = row.every((cell) => cell.trim() === '');
    return isBlank ? [] : [new TableRow(row, headings.row + 1 + index, headings.columns, take)];
  });
  const report = (counts: { readonly people: number; readonly ratings: number }): PeopleReport => ({
    rows: rows.length,
    leftOut: rows.filter(({ isLeftOut }) => isLeftOut).length,
    ...counts,
    ...way,
    notes: notes(),
  });
  return { columns: headings.columns, rows, take, report };
}

/** A source as a table, and what there is to say of it; `issue`: why it cannot be read. */
interface OpenSource {
  readonly table: SourceTable;
  readonly faults: readonly ReadNote[];
  readonly issue?: Issue;
  readonly delimiter?: string;
}

function openSource(source: string | SourceTable, words: PeopleWords, delimiter?: string): OpenSource {
  if (typeof source !== 'string') {
    const isTooLong = source.rows.length > mostRows;
    return { table: source, faults: [], ...(isTooLong && { issue: tooManyRows(mostRows) }) };
  }
  // The first column of a table of people may have any of its headings.
  const headings = { ...gridWords, competency: Object.values(words.headings).flat() };
  const opened = openText(source, { delimiter, words: headings, mostRows });
  return 'issue' in opened
    ? { table: { rows: [] }, faults: [], issue: opened.issue, delimiter: delimiter ?? ',' }
    : { table: { rows: opened.rows }, faults: opened.faults, delimiter: opened.delimiter };
}
