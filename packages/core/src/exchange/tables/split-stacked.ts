import { cleanLines } from '../grid/heading.js';
import type { SourceTable } from './source-table.js';

/**
 * The tables that stand below one another in one, each with the lines alone above it: behind a blank row, the header of the
 * first comes again. Where no line and no corner tells them apart, they are one table that was cut for pages.
 */
export function splitStacked(table: SourceTable): SourceTable[] {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const filled = rows.map((row) => row.filter((cell) => cell !== '').length);
  const first = filled.findIndex((count) => count > 1);
  const header = rows[first] ?? [];
  const corner = header.findIndex((cell) => cell !== '');
  const starts = rows.flatMap((row, index) => {
    if (index <= first || !isSame(row, header, corner)) return [];
    const top = topOf(index, filled);
    return top === undefined ? [] : [{ row: index, top }];
  });
  if (starts.length === 0) return [table];

  const isTold = ({ row, top }: (typeof starts)[number]): boolean =>
    top < row || rows[row]?.[corner] !== header[corner];
  const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
  if (!starts.every(isTold)) {
    const again = new Set(starts.map(({ row }) => row));
    const isKept = (_: unknown, row: number): boolean => !again.has(row);
    return [{ ...table, rows: table.rows.filter(isKept), rowNumbers: numbers.filter(isKept) }];
  }
  const tops = [0, ...starts.map(({ top }) => top)];
  return tops.map((top, index) => ({
    ...table,
    rows: table.rows.slice(top, tops[index + 1]),
    rowNumbers: numbers.slice(top, tops[index + 1]),
  }));
}

/** Whether a row has the cells of the header; in a header of three or more, the corner may differ. */
function isSame(row: readonly string[], header: readonly string[], corner: number): boolean {
  const width = Math.max(row.length, header.length);
  const isFree = header.filter((cell) => cell !== '').length > 2 && row[corner] !== '';
  return Array.from({ length: width }).every(
    (_, column) => (row[column] ?? '') === (header[column] ?? '') || (isFree && column === corner),
  );
}

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
