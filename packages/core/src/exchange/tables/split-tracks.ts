import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { findListColumns } from './list-columns.js';
import { listWords, type ListRole } from './list-words.js';
import { withoutColumns, withoutRows, type SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const listRoleOf = createWording(listWords, Object.keys(listWords) as ListRole[]);

/**
 * The tables in one in which track stands below track: its first column says in each row, or where one begins, of which. Behind
 * it are the levels, or the competencies.
 */
export function splitTracks(table: SourceTable): SourceTable[] {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header || findListColumns(table)) return [table];
  const [column, second] = header.columns;
  if (column === undefined || second === undefined) return [table];
  const heading = header.headingOf(second);
  const isOpen = ['level', 'title'].includes(listRoleOf(heading) ?? '') || roleOf(heading) === 'competency';
  if (listRoleOf(header.headingOf(column)) !== 'track' || !isOpen) return [table];
  let above = '';
  const trackOf = new Map<number, string>();
  for (const row of header.body) {
    // A note below the table is of no level.
    if ((rows[row]?.[second] ?? '') === '') continue;
    above = rows[row]?.[column] || above;
    trackOf.set(row, above);
  }
  const names = [...new Set(trackOf.values())];
  const lengthOf = (name: string): number => [...trackOf.values()].filter((each) => each === name).length;
  if (names.length < 2 || names.includes('') || names.some((name) => lengthOf(name) < 2)) return [table];
  return names.map((name, index) => {
    // What stands above all of them describes the first.
    const isOut = (row: number): boolean =>
      trackOf.has(row) ? trackOf.get(row) !== name : row < header.row || index > 0;
    const leftOut = rows.flatMap((_, row) => (isOut(row) && row !== header.row ? [row] : []));
    const part = withoutColumns(withoutRows(table, leftOut), [column]);
    const lines = index > 0 ? [] : rows.slice(0, header.row).map((row) => [row.filter(Boolean).join(' ')]);
    const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
    return {
      ...part,
      name,
      rows: [[name], ...lines, ...part.rows],
      rowNumbers: [numbers[header.row] ?? 1, ...numbers.slice(0, lines.length), ...(part.rowNumbers ?? [])],
    };
  });
}
