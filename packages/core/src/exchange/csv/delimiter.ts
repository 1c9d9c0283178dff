import { createRoles, type GridWords } from '../grid/grid-words.js';
import { splitRecords } from './records.js';

/** What can stand between two columns. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** The delimiters that are looked for, and written. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

const sampleSize = 64_000;
const sampleRows = 50;

/**
 * The delimiter of a text, judged by its first 50 rows: the one that makes rows of the header's width or less,
 * leaves no quote out of place, and sets a word such as "Competency" apart in the first column. Undefined where
 * none of them makes two columns.
 */
export function detectDelimiter(text: string, words: GridWords): Delimiter | undefined {
  const roleOf = createRoles(words);
  const sample = text.slice(0, sampleSize);
  let best: Delimiter | undefined;
  let bestScore = -Infinity;
  for (const delimiter of delimiters) {
    const { rows, faults } = splitRecords(sample, delimiter, sampleRows);
    if (sample.length < text.length && rows.length > 1) rows.pop();
    const full = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    const wide = full.filter(({ length }) => length > 1);
    const width = wide[0]?.length;
    if (width === undefined) continue;

    const isNamed = wide.some(([first = '']) => ['competency', 'theme'].includes(roleOf(first.trim()) ?? ''));
    const same = wide.filter(({ length }) => length === width).length;
    const fitting = wide.filter(({ length }) => length <= width).length;
    const agreement = (same + fitting - 2 * faults.length) / (2 * full.length);
    const score = agreement + (isNamed ? 1 : 0) + Math.min(width, 99) / 10_000;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
