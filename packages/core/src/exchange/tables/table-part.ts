import type { Framework } from '../../schema/framework.js';
import type { Issue } from '../../schema/issue.js';
import type { CellOrigin, ReadNote, SourcePlace } from '../report/read-report.js';
import type { SourceTable } from './source-table.js';

/** What one table gave: tracks of a framework of their own, or why none; places are those of the source. */
export interface TablePart {
  readonly framework?: Framework;
  readonly origins: readonly CellOrigin[];
  readonly notes: readonly ReadNote[];
  readonly issues: readonly Issue[];
}

/** Where in its source something is that is at a row and a column of a table, counted from 1. */
export function sourcePlace(
  { name, rowNumbers, columnNumbers, rowSheets }: SourceTable,
  { row, column }: Pick<SourcePlace, 'row' | 'column'>,
): SourcePlace {
  const numbered = (numbers: readonly number[] | undefined, place: number): number =>
    numbers?.[place - 1] ?? place;
  const sheet = (row === undefined ? undefined : rowSheets?.[row - 1]) ?? name;
  return {
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row: numbered(rowNumbers, row) }),
    ...(column !== undefined && { column: numbered(columnNumbers, column) }),
  };
}

/** The same for a table that was turned: its rows are columns there. */
export function turnedPlace(table: SourceTable, place: Pick<SourcePlace, 'row' | 'column'>): SourcePlace {
  const { sheet, row, column } = sourcePlace(table, place);
  return {
    ...(sheet !== undefined && { sheet }),
    ...(column !== undefined && { row: column }),
    ...(row !== undefined && { column: row }),
  };
}
