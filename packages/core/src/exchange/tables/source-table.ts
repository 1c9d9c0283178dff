/** A table of texts, and where it stands in what was read. A sheet of `readSheets` is one. */
export interface SourceTable {
  /** The name of the sheet, or the heading over the table. */
  readonly name?: string;
  readonly rows: readonly (readonly string[])[];
  /** The number of each row in its source, and of each column. Default: counted from 1. */
  readonly rowNumbers?: readonly number[];
  readonly columnNumbers?: readonly number[];
  /** The sheet of each row, where they come from several. */
  readonly rowSheets?: readonly string[];
}

/**
 * How a table is laid out:
 *
 * - `levels-across`: a column for each level, a row for each competency; `levels-down` is the other way round;
 * - `list`: a row for each competency at each level, with columns that say which;
 * - `one-competency`: a column for each level, and below it the statements of the one competency that the table is about;
 * - `none`: no part of a track.
 */
export type TableLayout = 'levels-across' | 'levels-down' | 'list' | 'one-competency' | 'none';

/** The table on its side: rows become columns. */
export function turned(table: SourceTable): SourceTable {
  const { rows, rowNumbers, columnNumbers, ...rest } = table;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    ...rest,
    rows: Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? '')),
    ...(columnNumbers && { rowNumbers: columnNumbers }),
    ...(rowNumbers && { columnNumbers: rowNumbers }),
  };
}
