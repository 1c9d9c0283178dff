import type { Framework } from '../../schema/framework.js';
import { writeGrid, type WriteGridOptions } from '../grid/write-grid.js';
import { delimiters, type Delimiter } from './delimiter.js';
import { guardFormula } from './formula.js';

/** How to write CSV text. */
export interface WriteCsvOptions extends WriteGridOptions {
  /** The character between two columns. Default: a comma. Excel wants a semicolon where numbers have commas. */
  readonly delimiter?: Delimiter;
  /** Whether to begin with a byte order mark, without which Excel takes the text for another encoding. Default: no. */
  readonly bom?: boolean;
  /** What ends a row. Default: `\r\n`, as RFC 4180 says. Within a cell it is always `\n`. */
  readonly lineEnding?: '\r\n' | '\n';
}

/**
 * Writes a track as CSV text (RFC 4180) that {@link readCsv} reads back: one row for each competency, statements
 * one a line, levels as "CODE Title". {@link writeGrid} says what comes back and what a table does not carry.
 * Writing again what was read gives the same text.
 *
 * A cell that a spreadsheet could run as a formula gets an apostrophe before it, which {@link readCsv} takes off.
 * A statement keeps its line breaks by a backslash at the end of each line, and a bullet or a "n/a" that is its
 * own text by a backslash before it; "[]" is a name, or a level, without any text.
 *
 * A track without rows gives a header alone, which cannot be read back; nor can one beyond the limits of
 * {@link readCsv}. Throws on a track id that the framework
 * lacks, and on any other delimiter.
 */
export function writeCsv(framework: Framework, trackId: string, options: WriteCsvOptions = {}): string {
  const { delimiter = ',', bom = false, lineEnding = '\r\n', ...gridOptions } = options;
  if (!delimiters.includes(delimiter))
    throw new RangeError('The delimiter must be a comma, a semicolon, a tab or a vertical bar.');
  const rows = writeGrid(framework, trackId, gridOptions).map((cells) =>
    cells.map((cell) => quote(guardFormula(cell), delimiter)).join(delimiter),
  );
  return `${bom ? '\uFEFF' : ''}${rows.join(lineEnding)}${lineEnding}`;
}

/** A cell in quotes, where it needs them. A first cell of "sep=;" would else set the delimiter. */
function quote(cell: string, delimiter: string): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$|^sep=/i.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
