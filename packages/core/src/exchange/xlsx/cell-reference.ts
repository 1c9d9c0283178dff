import { malformed } from './refused.js';

/** The last row and column of a sheet, from 1. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A cell's place. Rows and columns count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Cells from one to another, both included. */
export interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The place that a reference such as `AB12` names. Refuses what no sheet has. */
export function readPlace(reference: string): CellPlace {
  let column = 0;
  let at = 0;
  for (let code = letterAt(reference, at); code > 0; code = letterAt(reference, at)) {
    column = column * 26 + code;
    at += 1;
  }
  const row = Number(reference.slice(at));
  if (!(column >= 1 && column <= lastColumn && Number.isInteger(row) && row >= 1 && row <= lastRow))
    throw malformed('The file names a cell that no sheet has.');
  return { row, column };
}

/** Which letter of the alphabet there is, from 1; 0 for any other character. */
function letterAt(text: string, at: number): number {
  const number = text.charCodeAt(at) - 64;
  return number >= 1 && number <= 26 ? number : 0;
}

/** The cells that a reference such as `A1:C3` names. */
export function readRange(reference: string): CellRange {
  const [first = '', last = first] = reference.split(':');
  const a = readPlace(first);
  const b = readPlace(last);
  return {
    from: { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    to: { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  };
}

/** The reference to a cell: `AB12`. */
export function writePlace({ row, column }: CellPlace): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
