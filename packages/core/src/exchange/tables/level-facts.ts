import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { excerpt, type TakeNote } from '../grid/grid-report.js';
import { findHeader } from '../grid/header.js';
import { cleanLines, readHeading, writeHeading } from '../grid/heading.js';
import { factWords, listWords } from './list-words.js';
import type { SourceTable } from './source-table.js';

const roleOf = createRoles(gridWords);
const factOf = createWording({ title: listWords.title, fact: factWords, level: listWords.level }, [
  'title',
  'fact',
  'level',
]);
const longest = 80;

/**
 * A table with its levels across, in which rows that say something about the levels themselves (titles, pay, years of
 * experience) have gone into the headings, and a corner that only says "Level" is empty.
 */
export function foldLevelFacts(table: SourceTable, note: TakeNote): SourceTable {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header) return table;
  const labelOf = (row: number): number => (rows[row] ?? []).findIndex((cell) => cell !== '');
  const corner = labelOf(header.row);
  const isLevel = (column: number): boolean =>
    header.headingOf(column) !== '' && roleOf(header.headingOf(column)) === undefined;
  const facts = header.body.filter((row) => {
    const label = labelOf(row);
    const others = header.columns.filter((column) => column !== label && (rows[row]?.[column] ?? '') !== '');
    const said = others.map((column) => rows[row]?.[column] ?? '');
    return (
      !['level', undefined].includes(factOf(rows[row]?.[label] ?? '')) &&
      others.every((column) => column > label && isLevel(column)) &&
      said.length > 0 &&
      said.every((text) => text.length <= longest && !text.includes('\n'))
    );
  });
  const isCorner = !isLevel(corner) && factOf(header.headingOf(corner)) === 'level';
  if (facts.length === 0 && !isCorner) return table;

  const heads = (rows[header.row] ?? []).map((_, column) => {
    if (column === corner && isCorner) return '';
    const known = readHeading(header.headingOf(column));
    const said = facts.flatMap((row) => {
      const text = column > labelOf(row) ? (rows[row]?.[column] ?? '') : '';
      return text === '' ? [] : [{ label: rows[row]?.[labelOf(row)] ?? '', text }];
    });
    if (said.length === 0) return header.headingOf(column);
    const [name] = known.title === undefined ? said.filter(({ label }) => factOf(label) === 'title') : [];
    const others = said.filter((each) => each !== name).map(({ label, text }) => `${label}: ${text}`);
    const description = [known.description, ...others].filter(Boolean).join('\n');
    return writeHeading(
      { ...known, ...(name && { title: name.text }), ...(description && { description }) },
      (heading) => roleOf(heading) === undefined,
    );
  });
  for (const row of facts)
    note(
      'guessed',
      `${excerpt(rows[row]?.[labelOf(row)] ?? '')} is about the levels: it is in their headings.`,
      row,
    );
  const body = new Set(header.body.filter((row) => !facts.includes(row)));
  const isKept = (_: unknown, row: number): boolean => row <= header.row || body.has(row);
  const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
  return {
    ...table,
    rows: rows.map((cells, row) => (row === header.row ? heads : cells)).filter(isKept),
    rowNumbers: numbers.filter(isKept),
  };
}
