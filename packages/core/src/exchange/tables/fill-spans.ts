import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { levelLikeness } from '../grid/level-likeness.js';
import { cleanLines } from '../grid/heading.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/** Whether a heading is no level: what is left of competencies may be called anything. */
const isLabel = (heading: string): boolean =>
  roleOf(heading) !== undefined ||
  levelLikeness([heading.replace(/\([^()]*\)/gu, '')], gridWords.seniority) === 0;

/**
 * The table with each text that spans columns in all of them, where it is about all: below the header, behind what its row is
 * called, and under headings of their own.
 */
export function fillSpans({ spans = [], ...table }: SourceTable): SourceTable {
  if (spans.length === 0) return table;
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return table;
  const body = new Set(header.body);
  const filled = table.rows.map((row) => [...row]);
  for (const { row, columns } of spans) {
    const [first = 0] = columns;
    const cells = filled[row] ?? [];
    const last = columns.at(-1) ?? first;
    // A name in place of a group, a part of it and its own name.
    const isName =
      first === 0 && columns.length > 2 && (rows[row] ?? []).slice(last + 1).some((cell) => cell !== '');
    if (body.has(row) && isName && columns.every((column) => isLabel(header.headingOf(column))))
      cells[last] = table.rows[row]?.[first] ?? '';
    const isNamed = (rows[row] ?? []).slice(0, first).some((cell) => cell !== '');
    if (!body.has(row) || !isNamed || columns.some((column) => header.headingOf(column) === '')) continue;
    for (const column of columns) cells[column] = table.rows[row]?.[first] ?? '';
  }
  return { ...table, rows: filled };
}
