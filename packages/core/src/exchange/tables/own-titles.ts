import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { isNamed, type SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);

/** Tables below the same title have the names of their sheets above it, which tell them apart. */
export function withOwnTitles(tables: readonly SourceTable[]): readonly SourceTable[] {
  const titles = tables.map(titleOf);
  const names = new Set(tables.map(({ name }) => name));
  if (names.size < tables.length) return tables;
  return tables.map((table, index) => {
    const title = titles[index];
    const isShared = titles.some((other, place) => place !== index && title !== undefined && other === title);
    if (!isShared || !isNamed(table)) return table;
    const { rows, rowNumbers = rows.map((_, row) => row + 1), spans = [] } = table;
    return {
      ...table,
      rows: [[table.name], ...rows],
      rowNumbers: [rowNumbers[0] ?? 1, ...rowNumbers],
      spans: spans.map(({ row, columns }) => ({ row: row + 1, columns })),
    };
  });
}

function titleOf({ rows }: SourceTable): string | undefined {
  const header = findHeader(
    rows.map((row) => row.map((cell) => cleanLines(cell))),
    roleOf,
    () => undefined,
  );
  return 'message' in header ? undefined : header.titles[0];
}
