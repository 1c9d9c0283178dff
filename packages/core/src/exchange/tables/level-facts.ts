import { createRoles, createWording, gridWords } from '../grid/grid-words.js';
import type { TakeNote } from '../grid/grid-report.js';
import { findHeader } from '../grid/header.js';
import { cleanLines, readHeading, writeHeading } from '../grid/heading.js';
import { excerpt } from '../report/excerpt.js';
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
  const [corner = 0] = header.columns;
  const isLevel = (column: number): boolean =>
    header.headingOf(column) !== '' && roleOf(header.headingOf(column)) === undefined;
  const firstLevel = header.columns.find((column) => column !== corner && isLevel(column)) ?? 0;
  /** Where the name of a row is: right before the levels, or in the first column that has anything. */
  const labelOf = (row: number): number => {
    const before = (rows[row] ?? []).slice(0, firstLevel).findLastIndex((cell) => cell !== '');
    return before < 0 ? (rows[row] ?? []).findIndex((cell) => cell !== '') : before;
  };
  // Beside competencies under a heading of their own, numbers may be what is expected.
  const isOpen = header.columns.every((column) => roleOf(header.headingOf(column)) !== 'competency');
  const facts = header.body.filter((row) => {
    const label = labelOf(row);
    const others = header.columns.filter((column) => column > label && (rows[row]?.[column] ?? '') !== '');
    const said = others.map((column) => rows[row]?.[column] ?? '');
    const isSaid = !['level', undefined].includes(factOf(rows[row]?.[label] ?? ''));
    // Measures right below the header are of no competency where nothing names one.
    const isNameless = row === header.body[0] && label >= firstLevel;
    return (
      (isSaid || ((isOpen || isNameless) && areMeasures(said))) &&
      others.every(isLevel) &&
      said.length > 0 &&
      said.every((text) => text.length <= longest && (areMeasures([text]) || !text.includes('\n')))
    );
  });
  const isCorner = !isLevel(corner) && factOf(header.headingOf(corner)) === 'level';
  if (facts.length === header.body.length || (facts.length === 0 && !isCorner)) return table;

  const heads = (rows[header.row] ?? []).map((_, column) => {
    if (column === corner && isCorner) return '';
    const known = readHeading(header.headingOf(column));
    const said = facts.flatMap((row) => {
      const text = column > labelOf(row) ? (rows[row]?.[column] ?? '').replace(/\n+/gu, ', ') : '';
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
    note('guessed', 'fact-of-levels', { text: excerpt(rows[row]?.[labelOf(row)] ?? '') }, row);
  const body = new Set(header.body.filter((row) => !facts.includes(row)));
  const isKept = (_: unknown, row: number): boolean => row <= header.row || body.has(row);
  const numbers = table.rowNumbers ?? rows.map((_, row) => row + 1);
  return {
    ...table,
    rows: rows.map((cells, row) => (row === header.row ? heads : cells)).filter(isKept),
    rowNumbers: numbers.filter(isKept),
  };
}

const bound =
  'up to|until|over|under|from|about|at least|more than|less than|bis|ab|über|unter|ca\\.|mind\\.|mehr als|weniger als|jusqu.à|dès|plus de|moins de|hasta|desde|más de|menos de|até|a partir de|mais de|fino a|oltre|più di|meno di|tot|vanaf|meer dan|minder dan';
const number = new RegExp(`^(?:(?:${bound})\\s)?[<>~≥≤]?\\s?(?:\\p{Lu}{0,3}\\p{Sc})?\\s?\\p{Nd}`, 'iu');
const roman = /^[IVX]{1,4}$/u;
const longestMeasure = 40;
const longestOther = 12;

/** Whether a text is a number or a range of numbers with its unit, such as "2-3 years", "$85k-$105k" or "5+"; or a Roman number. */
function isMeasure(text: string): boolean {
  if (text.length > longestMeasure || !number.test(text)) return roman.test(text);
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.length < 4 && words.filter(({ length }) => length > 3).length < 2;
}

/** Whether most texts are measures, and the others hardly more than a word: years, pay, steps. */
function areMeasures(texts: readonly string[]): boolean {
  const measured = texts.filter((text) => text.split('\n').every((part) => part === '' || isMeasure(part)));
  return (
    measured.length * 2 > texts.length &&
    texts.every((text) => measured.includes(text) || text.length <= longestOther)
  );
}
