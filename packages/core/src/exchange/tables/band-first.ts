import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/**
 * The parts of one table, where several lines stand above the first and one above each of the others: the last of them names the
 * first, the others are about all of them. In a table the line that names its track stands first.
 */
export function bandFirst(parts: readonly SourceTable[]): SourceTable[] {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return [...parts];
  const lines = linesAbove(first);
  const [title] = lines;
  const band = lines.at(-1);
  const isNamed = lines.length > 1 && others.every((part) => linesAbove(part).length === 1);
  if (title === undefined || band === undefined || !isNamed) return [...parts];
  const swapped = new Map([
    [title, band],
    [band, title],
  ]);
  const order = first.rows.map((_, row) => swapped.get(row) ?? row);
  const numbers = first.rowNumbers ?? order.map((row) => row + 1);
  const reordered = {
    ...first,
    rows: order.map((row) => first.rows[row] ?? []),
    rowNumbers: order.map((row) => numbers.at(row) ?? row + 1),
  };
  return [reordered, ...others];
}

/** The rows above the header that hold a single text each. */
function linesAbove(table: SourceTable): readonly number[] {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return [];
  return rows.flatMap((row, index) =>
    index < header.row && row.filter((cell) => cell !== '').length === 1 ? [index] : [],
  );
}
