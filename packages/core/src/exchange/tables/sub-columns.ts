import { createMatcher, gridWords } from '../grid/grid-words.js';
import { cleanLines } from '../grid/heading.js';
import type { SourceTable } from './source-table.js';

const isNotExpected = createMatcher(gridWords.notExpected);
/** How far down the header may be. */
const furthest = 12;

/**
 * The table with the level over what is expected there, where each level has the same columns below it and but one of them
 * holds words: "Target" and "Expected behaviour". The others keep what stands over them.
 */
export function withoutSubColumns(table: SourceTable): SourceTable {
  const rows = table.rows.slice(0, furthest).map((row) => row.map((cell) => cleanLines(cell)));
  for (let top = 0; top + 1 < rows.length; top += 1) {
    const found = repeatedBelow(rows[top] ?? [], rows[top + 1] ?? []);
    const kept = found && columnOfWords(table.rows.slice(top + 2), found);
    if (!found || kept === undefined) continue;
    const { starts, period } = found;
    const headings = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, column) => {
      const start = starts.find((each) => column >= each && column < each + period);
      if (start === undefined) return rows[top]?.[column] || rows[top + 1]?.[column] || '';
      return (column === start + kept ? rows[top]?.[start] : rows[top + 1]?.[column]) ?? '';
    });
    const numbers = table.rowNumbers ?? table.rows.map((_, row) => row + 1);
    const isKept = (_: unknown, row: number): boolean => row !== top + 1;
    return {
      ...table,
      rows: table.rows.map((cells, row) => (row === top ? headings : cells)).filter(isKept),
      rowNumbers: numbers.filter(isKept),
      // They counted the rows with the one that is gone.
      spans: (table.spans ?? []).flatMap((span) =>
        span.row <= top + 1 ? [] : [{ ...span, row: span.row - 1 }],
      ),
    };
  }
  return table;
}

interface Repeated {
  /** The column in which each level begins, and how many columns it has. */
  readonly starts: readonly number[];
  readonly period: number;
}

/** Where the same headings come again below each text of a row, side by side to its end. */
function repeatedBelow(above: readonly string[], below: readonly string[]): Repeated | undefined {
  const starts = above.flatMap((cell, column) =>
    cell !== '' && cell !== below[column] && (below[column] ?? '') !== '' ? [column] : [],
  );
  const [first, second] = starts;
  if (first === undefined || second === undefined) return undefined;
  const period = second - first;
  const partsOf = (start: number): string => below.slice(start, start + period).join('\n');
  const isWhole = starts.every(
    (start, index) =>
      start === first + index * period &&
      partsOf(start) === partsOf(first) &&
      above.slice(start + 1, start + period).every((cell) => cell === ''),
  );
  const isNamed = below.slice(first, first + period).every((cell) => cell !== '');
  const isDistinct = new Set(below.slice(first, first + period)).size === period;
  return period > 1 && isWhole && isNamed && isDistinct ? { starts, period } : undefined;
}

/** Which of the columns of each level holds words, if it is the only one. */
function columnOfWords(rows: SourceTable['rows'], { starts, period }: Repeated): number | undefined {
  const hasWords = (place: number): boolean =>
    starts.some((start) =>
      rows.some((row) => {
        const text = cleanLines(row[start + place]);
        return /\p{L}{3}/u.test(text) && !isNotExpected(text);
      }),
    );
  const [kept, ...others] = Array.from({ length: period }, (_, place) => place).filter(hasWords);
  return others.length === 0 ? kept : undefined;
}
