import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { levelLikeness } from '../grid/level-likeness.js';
import { listWords, type ListRole } from './list-words.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const listRoleOf = createWording(listWords, Object.keys(listWords) as ListRole[]);

/**
 * Tables of one level each as a list: they are called like levels, have the same header, and that has a column of
 * expectations. Other tables stay as they are, behind it.
 */
export function joinLevels(tables: readonly SourceTable[]): readonly SourceTable[] {
  const groups = new Map<string, SourceTable[]>();
  for (const table of tables) {
    const key = headerKey(table);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  const [group] = [...groups.values()].filter(
    (each) =>
      each.length > 1 &&
      new Set(each.map(({ name }) => name)).size === each.length &&
      levelLikeness(
        each.map(({ name = '' }) => name),
        gridWords.seniority,
      ) >= 0.5,
  );
  const [first] = group ?? [];
  if (!group || !first) return tables;
  const width = Math.max(...group.flatMap(({ rows }) => rows.map((row) => row.length)));
  const columns = first.columnNumbers ?? Array.from({ length: width }, (_, column) => column + 1);
  const level = listWords.level[0] as string;
  const list: SourceTable = {
    rows: group.flatMap(({ rows, name = '' }, index) =>
      rows
        .slice(index === 0 ? 0 : 1)
        .map((row, place) => [index + place === 0 ? level : isBlank(row) ? '' : name, ...row]),
    ),
    rowNumbers: group.flatMap(({ rows, rowNumbers }, index) =>
      (rowNumbers ?? rows.map((_, row) => row + 1)).slice(index === 0 ? 0 : 1),
    ),
    rowSheets: group.flatMap(({ rows, name = '' }, index) => rows.slice(index === 0 ? 0 : 1).map(() => name)),
    columnNumbers: [1, ...columns],
  };
  return [list, ...tables.filter((table) => !group.includes(table))];
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The header in the first row of a table that could be about one level; otherwise undefined. */
function headerKey({ name, rows }: SourceTable): string | undefined {
  const cells = rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(cells, roleOf, () => undefined);
  if (name === undefined || 'message' in header || header.row > 0) return undefined;
  const headings = header.columns.map(header.headingOf).filter((heading) => heading !== '');
  const said = headings.map((heading) => listRoleOf(heading));
  const isOfOneLevel =
    headings.some((heading) => roleOf(heading) === 'competency') &&
    said.includes('statement') &&
    !said.includes('level') &&
    !said.includes('title') &&
    levelLikeness(headings, gridWords.seniority) === 0;
  return isOfOneLevel ? JSON.stringify(headings) : undefined;
}
