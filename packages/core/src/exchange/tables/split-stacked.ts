import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { bandFirst } from './band-first.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/**
 * The tables that stand below one another in one, each with the lines alone above it: behind a blank row, the header of the
 * first comes again. Where no line and no corner tells them apart, they are one table that was cut for pages.
 */
export function splitStacked(source: SourceTable): SourceTable[] {
  const table = withBands(withoutRepeats(source));
  const { rows, filled, first, header, corner } = layoutOf(table);
  const starts = rows.flatMap((row, index) => {
    const isOther = !isSame(row, header, corner);
    if (index <= first || (isOther && !isAlike(row, header, corner) && !isOverTitles(index))) return [];
    const top = topOf(index, filled);
    return top === undefined ? [] : [{ row: index, top, isOther }];
  });
  if (starts.length === 0) return [table];

  const isTold = ({ row, top, isOther }: (typeof starts)[number]): boolean =>
    isOther || top < row || rows[row]?.[corner] !== header[corner];
  if (!starts.every(isTold)) {
    const again = new Set(starts.map(({ row }) => row));
    return [pick(table, (row) => !again.has(row))];
  }
  const lines = (from: number, to: number): number[] =>
    rows.flatMap((_, row) => (row >= from && row < to && filled[row] === 1 ? [row] : []));
  const [, band, ...more] = lines(0, first);
  const isBanded = starts.every(({ row, top }) => lines(top, row).length === 1 && isSameCorner(rows[row]));
  // Where each has a single column beside the competencies, they are rather a level each.
  const isOneLadder = (filled[first] ?? 0) > 2 && starts.every(({ isOther }) => !isOther);
  if (band !== undefined && more.length === 0 && isOneLadder && isBanded && first - band === 1) {
    // A line more above the first than above the others: that names them all, and each has its theme.
    const order = rows.map((_, row) => (row === band ? first : row === first ? band : row));
    const again = new Set(starts.map(({ row }) => row));
    return [pick(table, (row) => !again.has(row), order)];
  }
  const tops = [0, ...starts.map(({ top }) => top)];
  return bandFirst(
    tops.map((top, index) => pick(table, (row) => row >= top && row < (tops[index + 1] ?? Infinity))),
  );

  /** Whether a row of codes stands over a row of titles that names the competencies in the words of the first one. */
  function isOverTitles(row: number): boolean {
    const label = (rows[first + 1] ?? []).findIndex((cell) => roleOf(cell) === 'competency');
    const isOver = (top: number): boolean => rows[top]?.[label] === '' && (filled[top] ?? 0) > 1;
    const isNamed = label >= 0 && rows[row + 1]?.[label] === rows[first + 1]?.[label];
    return isNamed && isOver(first) && isOver(row);
  }

  function isSameCorner(row: readonly string[] = []): boolean {
    return row[corner] === header[corner];
  }
}

interface Stack {
  readonly rows: readonly (readonly string[])[];
  /** How many cells are filled in each row. */
  readonly filled: readonly number[];
  /** The row of the first header, its cells, and the first column of them. */
  readonly first: number;
  readonly header: readonly string[];
  readonly corner: number;
}

function layoutOf(table: SourceTable): Stack {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const filled = rows.map((row) => row.filter((cell) => cell !== '').length);
  const found = findHeader(rows, roleOf, () => undefined);
  const first = 'message' in found ? filled.findIndex((count) => count > 1) : found.row;
  const header = rows[first] ?? [];
  return { rows, filled, first, header, corner: header.findIndex((cell) => cell !== '') };
}

/** The table without the headers that a page break repeats: with no blank row before them, and rows below. */
function withoutRepeats(table: SourceTable): SourceTable {
  const { rows, filled, first, header, corner } = layoutOf(table);
  if ((filled[first] ?? 0) < 3) return table;
  return pick(
    table,
    (row) =>
      row <= first ||
      row === rows.length - 1 ||
      !isSame(rows[row] ?? [], header, corner) ||
      rows[row]?.[corner] !== header[corner] ||
      topOf(row, filled) !== undefined,
  );
}

/** The table with a row for each theme, where each theme stands in the corner of the header, which comes again for the next one. */
function withBands(table: SourceTable): SourceTable {
  const { rows, filled, first, header, corner } = layoutOf(table);
  const isBand = (row: number): boolean =>
    row > first && topOf(row, filled) === undefined && isSame(rows[row] ?? [], header, corner);
  const isOpen = (filled[first] ?? 0) > 2 && roleOf(header[corner] ?? '') === undefined;
  if (!isOpen || !rows.some((_, row) => isBand(row))) return table;
  const alone = (row: number): string[] =>
    (rows[row] ?? []).map((cell, column) => (column === corner ? cell : ''));
  const lines = table.rows.flatMap(
    (row, index): { readonly cells: readonly string[]; readonly row: number }[] => {
      if (isBand(index)) return [{ cells: alone(index), row: index }];
      if (index !== first) return [{ cells: row, row: index }];
      const headings = row.map((cell, column) => (column === corner ? '' : cell));
      return [
        { cells: headings, row: index },
        { cells: alone(index), row: index },
      ];
    },
  );
  return {
    ...table,
    rows: lines.map(({ cells }) => cells),
    rowNumbers: lines.map(({ row }) => table.rowNumbers?.[row] ?? row + 1),
  };
}

/** Some of the rows, in another order if one is given. */
function pick(table: SourceTable, isKept: (row: number) => boolean, order?: readonly number[]): SourceTable {
  const places = (order ?? table.rows.map((_, row) => row)).filter(isKept);
  if (!order && places.length === table.rows.length) return table;
  return {
    ...table,
    rows: places.map((row) => table.rows[row] ?? []),
    rowNumbers: places.map((row) => table.rowNumbers?.[row] ?? row + 1),
  };
}

/** Whether a row has the cells of the header; in a header of three or more, the corner may differ. */
function isSame(row: readonly string[], header: readonly string[], corner: number): boolean {
  const width = Math.max(row.length, header.length);
  const isFree = header.filter((cell) => cell !== '').length > 2 && row[corner] !== '';
  return Array.from({ length: width }).every(
    (_, column) => (row[column] ?? '') === (header[column] ?? '') || (isFree && column === corner),
  );
}

/** Whether a row is the header of other levels: it names the columns of the first header that are none, in the same words. */
function isAlike(row: readonly string[], header: readonly string[], corner: number): boolean {
  const named = header.flatMap((cell, column) =>
    cell !== '' && (column === corner || roleOf(cell) !== undefined) ? [column] : [],
  );
  const others = row.filter((cell, column) => cell !== '' && !named.includes(column));
  const isNamed = named.some((column) => {
    const role = roleOf(header[column] ?? '');
    return role === 'competency' || role === 'level';
  });
  return isNamed && others.length > 0 && named.every((column) => isSaidAgain(row[column], header[column]));
}

/** A column that no track has a place for may be missing in the other table. */
const isSaidAgain = (cell = '', heading = ''): boolean =>
  cell === heading || (cell === '' && roleOf(heading) === 'ignored');

/** Where the table of a header begins, which is behind a blank row: with the lines alone above it, if there are any. */
function topOf(row: number, filled: readonly number[]): number | undefined {
  const above = (from: number, count: number): number => {
    let top = from;
    while (filled[top - 1] === count) top -= 1;
    return top;
  };
  const near = above(row, 1);
  if (near < row) return filled[near - 1] === 0 ? near : undefined;
  const blank = above(row, 0);
  if (blank === row) return undefined;
  const far = above(blank, 1);
  return far < blank && filled[far - 1] === 0 ? far : row;
}
