import { plainNumber, type NumberFormat } from './number-format.js';
import { malformed } from './refused.js';
import { decodeCellText } from './xml-text.js';

/** What the cells of all sheets refer to by number. */
export interface CellTables {
  readonly strings: readonly string[];
  /** By style. */
  readonly formats: readonly NumberFormat[];
}

/** The text that a cell shows, by its type, its style and what it holds. */
export function cellText(
  type: string,
  style: number,
  value: string,
  { strings, formats }: CellTables,
): string {
  if (value === '') return '';
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw malformed('A cell refers to a text that the file lacks.');
      return text;
    }
    case 'str':
      return decodeCellText(value);
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
    case 'e':
      return value;
    default: {
      const number = Number(value);
      return Number.isFinite(number) ? (formats[style] ?? plainNumber)(number) : value;
    }
  }
}
