import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { bandFirst } from './band-first.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/** The tables that stand beside one another in one: its header names the column of competencies again, in the same words. */
export function splitBeside(table: SourceTable): SourceTable[] {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return [table];
  const headings = rows[header.row] ?? [];
  const lead = headings.findIndex((heading) => roleOf(heading) === 'competency');
  if (lead < 0) return [table];
  // What stands before the competencies in the first, such as themes, does so in the others.
  const before = lead - headings.findIndex((heading) => heading !== '');
  const again = headings.flatMap((heading, column) =>
    column > lead && heading === headings[lead] ? [column - before] : [],
  );
  const starts = [lead - before, ...again];
  const ends = [...again, Infinity];
  const isWhole = starts.every((start, index) =>
    headings
      .slice(start + before + 1, ends[index])
      .some((heading) => heading !== '' && roleOf(heading) === undefined),
  );
  if (again.length === 0 || !isWhole) return [table];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const numbers = table.columnNumbers ?? Array.from({ length: width }, (_, column) => column + 1);
  return bandFirst(
    starts.map((start, index) => {
      const [from, to] = [index === 0 ? 0 : start, ends[index]];
      return {
        ...table,
        rows: table.rows.map((row) => row.slice(from, to)),
        columnNumbers: numbers.slice(from, to),
      };
    }),
  );
}
