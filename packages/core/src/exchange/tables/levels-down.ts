import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { listWords } from './list-words.js';
import { turned, type SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const partOf = createWording(
  {
    level: listWords.level,
    title: listWords.title,
    description: [...listWords.description, 'Summary', 'Scope'],
  },
  ['level', 'title', 'description'],
);

/** A table with its levels in rows, turned so that they are columns; what else is said of a level goes into its heading. */
export function acrossFromDown(table: SourceTable): SourceTable {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return table;
  const start = header.row;
  const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
  const below: SourceTable = { ...table, rows: rows.slice(start), rowNumbers: numbers.slice(start) };
  const side = turned(below);
  const labelOf = (row: readonly string[]): string => row.find((cell) => cell !== '') ?? '';
  const [levels = [], ...others] = side.rows;
  // Codes stand first; titles and descriptions of levels have a column each behind them.
  const said = others.map((row) => partOf(labelOf(row)));
  const parts = (part: 'title' | 'description'): readonly string[] =>
    others[said.findIndex((each) => each === part)] ?? [];
  const corner = levels.findIndex((cell) => cell !== '');
  const isLabel = partOf(levels[corner] ?? '') !== undefined;
  const heads = levels.map((cell, column) => {
    if (column === corner && isLabel) return '';
    if (cell === '') return '';
    const [title = '', description = ''] = [parts('title')[column], parts('description')[column]];
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
