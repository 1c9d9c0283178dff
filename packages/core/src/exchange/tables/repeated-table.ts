import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/** What each cell says, by what stands before it and over it. */
type Cells = ReadonlyMap<string, string>;

/**
 * Which tables say in each place what another one says there, and the other says more in most of them: an overview above the ladder
 * itself.
 */
export function repeatedTables(tables: readonly SourceTable[]): ReadonlySet<SourceTable> {
  const cells = tables.map(cellsOf);
  return new Set(
    tables.filter((_, index) => cells.some((other) => isOverview(cells[index] as Cells, other))),
  );
}

function isOverview(own: Cells, other: Cells): boolean {
  const pairs = [...own].map(([key, text]) => [text, other.get(key) ?? ''] as const);
  const shorter = pairs.filter(([text, whole]) => text.length < whole.length);
  return (
    own.size > 1 &&
    own.size === other.size &&
    pairs.every(([text, whole]) => whole.includes(text)) &&
    shorter.length * 2 > own.size
  );
}

function cellsOf(table: SourceTable): Cells {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return new Map();
  const [first = 0, ...others] = header.columns;
  return new Map(
    header.body.flatMap((row) =>
      others.flatMap((column): [string, string][] => {
        const [name = '', text = ''] = [rows[row]?.[first], rows[row]?.[column]];
        return text === '' ? [] : [[JSON.stringify([name, header.headingOf(column)]), text]];
      }),
    ),
  );
}
