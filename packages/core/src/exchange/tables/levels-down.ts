import { createMatcher, createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines, readHeading, writeHeading } from '../grid/heading.js';
import { isRemark, isSaying } from '../grid/rows.js';
import { listWords } from './list-words.js';
import { turned, type SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const partOf = createWording(
  {
    level: listWords.level,
    title: listWords.title,
    description: [...listWords.description, 'Summary', 'Level summary', 'Role level description'],
  },
  ['level', 'title', 'description'],
);

const isRoleWord = createMatcher('Role|Job|Job role|Rolle|Rôle|Rol|Função|Ruolo|Puesto|役割名'.split('|'));
/** A longer text is no name of a role. */
const longestRole = 40;

/** Whether texts right behind codes of levels are what these are called, rather than what they do. */
function areRoles(cells: readonly string[]): boolean {
  const texts = cells.filter((text) => text !== '');
  return (
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= longestRole && !isSaying(text))
  );
}

/** The rows below the levels of a table that has these in rows: each says something, and nothing else is in it. */
export function rowsBelowLevels(table: SourceTable): readonly number[] {
  const filled = table.rows.map((row) => row.map((cell) => cleanLines(cell)).filter((cell) => cell !== ''));
  const last = filled.findLastIndex((cells) => cells.length > 1);
  const isApart = (row: number): boolean => filled[row - 1]?.length === 0;
  return filled.flatMap(([text = ''], row) =>
    row > last &&
    text !== '' &&
    (isRemark(text) || isSaying(text) || text.length > longestLevel || isApart(row))
      ? [row]
      : [],
  );
}

/** The columns of such a table, behind its levels, that a track has no place for. */
export function columnsBesideLevels(table: SourceTable): readonly number[] {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return [];
  // In two rows of headings, a remark may stand in the second alone.
  const below = rows[header.body[0] ?? -1] ?? [];
  return header.columns
    .slice(1)
    .filter((column) => roleOf(header.headingOf(column) || (below[column] ?? '')) === 'ignored');
}

/** A longer text is no level. */
const longestLevel = 60;

/** A table with its levels in rows, turned so that they are columns; what else is said of a level goes into its heading. */
export function acrossFromDown(table: SourceTable): SourceTable {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return table;
  // A row of groups over the competencies repeats what stands over the levels.
  const lead = (rows[header.row] ?? []).findIndex((cell) => cell !== '');
  const isGrouped = rows[header.row - 1]?.[lead] === rows[header.row]?.[lead];
  const side = turned(joined(table, rows, isGrouped ? header.row - 1 : header.row));
  const labelOf = (row: readonly string[]): string => row.find((cell) => cell !== '') ?? '';
  const [levels = [], ...others] = side.rows;
  // Codes stand first; titles and descriptions of levels have a column each behind them.
  const said = others.map((row, index) => {
    const isRole =
      index === 0 && isRoleWord(labelOf(row)) && areRoles(row.slice(row.indexOf(labelOf(row)) + 1));
    return isRole ? 'title' : partOf(labelOf(row));
  });
  const parts = (part: 'title' | 'description'): readonly string[] =>
    others[said.findIndex((each) => each === part)] ?? [];
  const corner = levels.findIndex((cell) => cell !== '');
  const over = levels[corner] ?? '';
  const isLabel = partOf(over) !== undefined || roleOf(over) === 'ignored';
  const heads = levels.map((cell, column) => {
    if (isLabel && (column === corner || (isGrouped && column === corner + 1))) return '';
    if (cell === '') return '';
    const [title = '', description = ''] = [parts('title')[column], parts('description')[column]];
    // "Level 1" beside a column of titles is a code, whatever it looks like.
    if (title !== '' && readHeading(cell).code === undefined && /\p{Nd}/u.test(cell))
      return writeHeading({ code: cell, title, description }, (heading) => roleOf(heading) === undefined);
    return [[cell, title].filter(Boolean).join(' '), description].filter(Boolean).join('\n');
  });
  const isKept = (_: unknown, index: number): boolean => {
    const part = said[index - 1];
    return index === 0 || (part !== 'title' && part !== 'description');
  };
  const allRows = [heads, ...others].filter(isKept);
  const rowNumbers = (side.rowNumbers ?? side.rows.map((_, row) => row + 1)).filter(isKept);
  // What names and describes the track stays above the table.
  return {
    ...side,
    rows: [...header.titles.map((title) => [title]), ...allRows],
    rowNumbers: [...header.titles.map(() => 1), ...rowNumbers],
  };
}

/** The table from its header down, in which the rows that follow one another about the same level are one. */
function joined(table: SourceTable, rows: SourceTable['rows'], start: number): SourceTable {
  const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
  const firsts = rows.slice(start).map((cells) => cells.findIndex((cell) => cell !== ''));
  const label = Math.min(...firsts.filter((column) => column >= 0));
  const groups: { readonly cells: readonly string[]; readonly number: number }[] = [];
  rows.slice(start).forEach((cells, index) => {
    const number = numbers[start + index] ?? start + index + 1;
    const above = groups.at(-1);
    const isMore = index > 1 && above !== undefined && cells[label] === '' && above.cells[label] !== '';
    const isSame = index > 1 && above && cells[label] !== '' && cells[label] === above.cells[label];
    const isMerged = isSame && isRepeated(cells, above.cells, label);
    if (
      (isMore && cells.some((cell) => cell !== '')) ||
      isMerged ||
      (isSame && !isOther(cells, above.cells, rows[start] ?? []))
    )
      groups[groups.length - 1] = { cells: both(above.cells, cells), number: above.number };
    else groups.push({ cells, number });
  });
  return { ...table, rows: groups.map(({ cells }) => cells), rowNumbers: groups.map(({ number }) => number) };
}

/** Whether another row is about something else: it gives the level another title, or another number. */
const isOther = (cells: readonly string[], above: readonly string[], header: readonly string[]): boolean =>
  header.some((heading, column) => {
    const [here = '', there = ''] = [cells[column], above[column]];
    const isNumber = [here, there].every((text) => /^\P{L}+$/u.test(text));
    return here !== there && (partOf(heading) === 'title' || isNumber);
  });

/** Whether a row has the texts of the one above, at least two of them, as where cells span rows: only numbers differ. */
function isRepeated(cells: readonly string[], above: readonly string[], label: number): boolean {
  const said = cells.flatMap((text, column) => (column > label && /\p{L}{3}/u.test(text) ? [column] : []));
  return said.length > 1 && said.every((column) => cells[column] === above[column]);
}

const both = (above: readonly string[], cells: readonly string[]): string[] =>
  Array.from({ length: Math.max(above.length, cells.length) }, (_, column) => {
    const texts = new Set([above[column] ?? '', cells[column] ?? ''].filter(Boolean));
    return [...texts].join('\n\n');
  });
