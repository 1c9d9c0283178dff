import type { Issue } from '../../schema/issue.js';
import { excerpt } from '../report/excerpt.js';
import { refusal, type TakeNote } from './grid-report.js';
import { gridWords, type RoleOf } from './grid-words.js';
import { readHeading } from './heading.js';
import { levelLikeness } from './level-likeness.js';
import { oneLine } from './name.js';
import { areCodes, areTitles, type Line } from './second-row.js';

/** Cell texts, trimmed; rows may differ in length. */
export type Rows = readonly (readonly string[])[];

/** The top of a table. Rows and columns count from 0. */
export interface Header {
  /** The row of the header itself. */
  readonly row: number;
  /** What stands alone in a row above the header. */
  readonly titles: readonly string[];
  /** The text over a column: two lines where codes and titles have a row each. */
  readonly headingOf: (column: number) => string;
  /** The columns that hold anything, from the header down. */
  readonly columns: readonly number[];
  /** The rows below the header that hold anything. */
  readonly body: readonly number[];
}

const hint = 'Put the levels in the first row, and each competency in a row below, its name first.';
const most = { rows: 5000, columns: 1000 };

export const cellAt = (rows: Rows, row: number, column: number | undefined): string =>
  column === undefined ? '' : (rows[row]?.[column] ?? '');

/** Finds the header: the first row with two filled cells, unless that says something about the document. */
export function findHeader(rows: Rows, roleOf: RoleOf, note: TakeNote): Header | Issue {
  const lines = rows.flatMap((cells, row): Line[] => {
    const columns = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
    return columns.length === 0 ? [] : [{ row, columns, cells: cells.filter((cell) => cell !== '') }];
  });
  const start = headerIndex(lines, roleOf);
  const [header, next, ...others] = start < 0 ? [] : lines.slice(start);
  if (!header || !next) {
    const filled = header ? 'Only one row' : lines.length > 0 ? 'Only one column' : 'Nothing';
    return refusal('no-table', `${filled} is filled in. ${hint}`);
  }
  if (others.length >= most.rows || lines.some(({ columns }) => columns.length > most.columns)) {
    const message = `There are more than ${most.rows} rows or ${most.columns} columns. Split the table.`;
    return refusal('too-large', message);
  }

  const titles: string[] = [];
  for (const { row, cells } of lines.slice(0, start)) {
    const text = cells.join(' ');
    if (cells.length > 1) note('left-out', 'above-header', { text: excerpt(text) }, row);
    else note('guessed', titles.length > 0 ? 'describes-track' : 'names-track', { text: excerpt(text) }, row);
    if (cells.length === 1) titles.push(text);
  }
  note('understood', 'header', {}, header.row);
  const second = others.length > 0 && areTitles(next, header, others, roleOf) ? next.row : undefined;
  if (second !== undefined) note('guessed', 'level-titles', {}, second);
  const codes =
    second === undefined && others.length > 0 && areCodes(next, header, roleOf) ? next.row : undefined;
  if (codes !== undefined) note('guessed', 'level-codes', {}, codes);

  const columns = new Set<number>();
  for (const line of [header, next, ...others]) for (const column of line.columns) columns.add(column);
  const body = second === undefined && codes === undefined ? [next, ...others] : others;
  return {
    row: header.row,
    titles,
    headingOf: (column) => {
      const heading = cellAt(rows, header.row, column);
      const code = codes === undefined ? '' : cellAt(rows, codes, column);
      if (code !== '' && roleOf(heading) === undefined) return `[${code}] ${heading}`;
      const below = cellAt(rows, second ?? -1, column);
      if (roleOf(below) !== undefined && roleOf(heading) === undefined) return below;
      // A heading that spans both rows stands in each.
      const title = below === heading ? '' : oneLine(below);
      // "Band 5" over a title is a code, whatever it looks like.
      const isCode = title !== '' && heading !== '' && readHeading(heading).code === undefined;
      return isCode ? `[${heading}] ${title}` : `${heading}\n${title}`.trim();
    },
    columns: [...columns].sort((a, b) => a - b),
    body: body.map(({ row }) => row),
  };
}

/** Where the header is; below a row of groups whose other headings span both. */
function headerIndex(lines: readonly Line[], roleOf: RoleOf): number {
  const start = firstHeader(lines, roleOf);
  const [line, below] = start < 0 ? [] : lines.slice(start);
  if (!line || !below) return start;
  const isBoth = (column: number, index: number): boolean =>
    below.cells[below.columns.indexOf(column)] === line.cells[index];
  const both = line.columns.filter(isBoth);
  const groups = line.columns.length - both.length;
  const isSpanned = both.length > 0 && groups > 0 && groups < below.columns.length - both.length;
  return isSpanned ? start + 1 : start;
}

function firstHeader(lines: readonly Line[], roleOf: RoleOf): number {
  const start = lines.findIndex(({ columns: [column = 0, ...others], cells }, index) => {
    if (isForm(cells) || isAside(index, lines)) return false;
    // A table of one level and no heading over its competencies has a single cell in its header.
    const below = lines[index + 1]?.columns;
    return others.length > 0 || (column > 0 && below?.length === 2 && below[1] === column);
  });
  const ladder = ladderBelow(lines, start, roleOf);
  if (ladder !== undefined) return ladder;
  const pair = lines[start];
  const names = (cell: string): boolean => roleOf(cell) === 'competency' || roleOf(cell) === 'theme';
  if (pair?.columns.length !== 2 || pair.cells.some(names)) return start;
  // "Owner: | Jane" may stand above a header that names its competencies, and starts in the same column.
  const ahead = lines
    .slice(start, start + 8)
    .findIndex(
      ({ columns, cells }) =>
        columns[0] === pair.columns[0] && cells.length > 2 && cells.slice(0, 2).some(names),
    );
  return start + Math.max(0, ahead);
}

/** Whether a row is to be filled in: "Name:", "Unit:". */
const isForm = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.every((cell) => cell.endsWith(':'));

/** Whether a row of two cells stands over a table that is far wider: it says something about the document. */
function isAside(index: number, lines: readonly Line[]): boolean {
  const [line, ...below] = lines.slice(index, index + 5);
  return line?.cells.length === 2 && below.length > 2 && below.every(({ cells }) => cells.length > 4);
}

/** Where a row of levels is that is at least twice as full as the first row with two cells, and all between. */
function ladderBelow(lines: readonly Line[], start: number, roleOf: RoleOf): number | undefined {
  const first = lines[start];
  if (!first) return undefined;
  const likeness = ({ cells }: Line): number => {
    const others = cells.filter((cell) => roleOf(cell) === undefined);
    return others.length < 2
      ? 0
      : levelLikeness(
          others.filter((cell) => /\p{L}/u.test(cell)),
          gridWords.seniority,
        );
  };
  const ahead = lines.slice(start, start + 6);
  const found = ahead.findIndex((line) => line.cells.length >= first.cells.length * 2);
  const line = ahead[found];
  return line && likeness(line) > 0.6 && likeness(first) <= 0.6 ? start + found : undefined;
}
