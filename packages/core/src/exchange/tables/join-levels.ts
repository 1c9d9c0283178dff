import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { levelLikeness } from '../grid/level-likeness.js';
import { listWords, type ListRole } from './list-words.js';
import { isNamed, type SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const listRoleOf = createWording(listWords, Object.keys(listWords) as ListRole[]);

/**
 * Tables of one level each as a list: they are called like levels, have the same header, and that has a column of
 * expectations. Other tables stay as they are, behind it.
 */
export function joinLevels(tables: readonly SourceTable[]): readonly SourceTable[] {
  const groups = new Map<string, LevelPart[]>();
  for (const part of tables.flatMap((table) => partOf(table) ?? [])) {
    const group = groups.get(part.key);
    if (group) group.push(part);
    else groups.set(part.key, [part]);
  }
  const [group] = [...groups.values()].filter(
    (each) =>
      each.length > 1 &&
      new Set(each.map(({ name }) => name)).size === each.length &&
      (levelLikeness(
        each.map(({ name }) => name),
        gridWords.seniority,
      ) >= 0.5 ||
        areSame(each)),
  );
  const [first] = group ?? [];
  if (!group || !first) return tables;
  const width = Math.max(...group.flatMap(({ table }) => table.rows.map((row) => row.length)));
  const columns = first.table.columnNumbers ?? Array.from({ length: width }, (_, column) => column + 1);
  const level = listWords.level[0] as string;
  const all = group.flatMap(({ table, name, header }, index) =>
    table.rows.map((cells, row) => ({
      // What stands above a header stands above that of the list.
      place: row < header ? 0 : row === header ? 1 : 2,
      isAgain: row === header && index > 0,
      cells: [row === header ? level : row < header || isBlank(cells) ? '' : name, ...cells],
      number: table.rowNumbers?.[row] ?? row + 1,
      sheet: table.name ?? '',
    })),
  );
  const lines = all.filter(({ isAgain }) => !isAgain).sort((one, other) => one.place - other.place);
  const list: SourceTable = {
    rows: lines.map(({ cells }) => cells),
    rowNumbers: lines.map(({ number }) => number),
    rowSheets: lines.map(({ sheet }) => sheet),
    columnNumbers: [1, ...columns],
  };
  const joined = new Set(group.map(({ table }) => table));
  return [list, ...tables.filter((table) => !joined.has(table))];
}

/** Whether several tables are about the same competencies on the whole, one column each: whatever they are called, they are levels. */
function areSame(parts: readonly LevelPart[]): boolean {
  const [first, ...others] = parts;
  const known = new Set(first?.competencies);
  const isAlike = ({ competencies }: LevelPart): boolean =>
    competencies.filter((name) => known.has(name)).length * 2 > Math.max(known.size, competencies.length);
  return (
    others.length > 0 && known.size > 1 && parts.every(({ isSingle }) => isSingle) && others.every(isAlike)
  );
}

/** A table that could be about one level: what that is called, and its header. */
interface LevelPart {
  readonly table: SourceTable;
  readonly name: string;
  readonly header: number;
  readonly key: string;
  /** What is in its column of competencies, none twice. */
  readonly competencies: readonly string[];
  /** Whether a word says which one column holds what is expected. */
  readonly isSingle: boolean;
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

function partOf(table: SourceTable): LevelPart | undefined {
  const cells = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(cells, roleOf, () => undefined);
  if ('message' in header) return undefined;
  const likeness = (text: string): number => levelLikeness([text], gridWords.seniority);
  const [title = table.name] = header.titles;
  const isCalled = isNamed(table) && likeness(table.name) === 1;
  const name = isCalled && (title === undefined || likeness(title) === 0) ? table.name : title;
  const headings = header.columns.map(header.headingOf).filter((heading) => heading !== '');
  const said = headings.map((heading) => listRoleOf(heading));
  const open = headings.filter(
    (heading) => roleOf(heading) === undefined && listRoleOf(heading) === undefined,
  );
  const isOfOneLevel =
    headings.some((heading) => {
      const role = roleOf(heading);
      return role === 'competency' || (role === 'theme' && said.includes('statement'));
    }) &&
    (said.includes('statement') || said.includes('description') || open.length === 1) &&
    !said.includes('level') &&
    !said.includes('title') &&
    levelLikeness(
      headings.filter((heading) => roleOf(heading) === undefined),
      gridWords.seniority,
    ) === 0;
  if (name === undefined || !isOfOneLevel) return undefined;
  const names = header.columns.find((column) => roleOf(header.headingOf(column)) === 'competency');
  const texts = header.body.map((row) => (names === undefined ? '' : (cells[row]?.[names] ?? '')));
  return {
    table,
    name,
    header: header.row,
    key: JSON.stringify(headings),
    competencies: [...new Set(texts)].filter((text) => text !== ''),
    isSingle: said.filter((role) => role === 'statement').length === 1,
  };
}
