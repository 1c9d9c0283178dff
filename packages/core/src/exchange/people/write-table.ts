import { guardFormula } from '../csv/formula.js';
import { peopleWords, type PeopleColumn } from './people-words.js';

/** The texts of one row of a table of people, by column. */
export type WrittenRow<Column extends PeopleColumn> = Readonly<Partial<Record<Column, string | undefined>>>;

/** Rows as CSV text (RFC 4180, `\r\n` after each) below the headings of {@link peopleWords}. */
export function writeTable<Column extends PeopleColumn>(
  columns: readonly Column[],
  rows: readonly WrittenRow<Column>[],
): string {
  const headings = columns.map((column) => peopleWords.headings[column][0]);
  const lines = [headings, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}

function written(text = ''): string {
  const cell = guardFormula(text.replace(/\r\n?/g, '\n').trim());
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
