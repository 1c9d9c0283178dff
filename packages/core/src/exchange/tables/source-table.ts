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
  /** Where a text spans columns: the row and the columns, from 0. The text is in the first of them. */
  readonly spans?: readonly { readonly row: number; readonly columns: readonly number[] }[];
  /** How sure it is that this is one table, where it was put together, from 0 to 1. Default: 1. */
  readonly confidence?: number;
}

/** Names that programs give to sheets by themselves. */
const noName =
  /^(?:sheet|table|tabelle|feuil|feuille|hoja|foglio|blad|planilha|arkusz|лист|工作表|シート)\s*\d*$/iu;

/** Whether somebody gave the table its name. */
export const isNamed = (table: SourceTable): table is SourceTable & { readonly name: string } =>
  table.name !== undefined && !noName.test(table.name.trim());

/**
 * How a table is laid out:
 *
 * - `levels-across`: a column for each level, a row for each competency; `levels-down` is the other way round;
 * - `list`: a row for each competency at each level, with columns that say which;
 * - `one-competency`: a column for each level, and below it the statements of the one competency that the table is about;
 * - `competencies`: a row for each competency with what it means, and nothing about levels;
 * - `none`: no part of a track.
 */
export type TableLayout =
  'levels-across' | 'levels-down' | 'list' | 'one-competency' | 'competencies' | 'none';

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

/** The table without some of its rows. */
export function withoutRows(table: SourceTable, leftOut: readonly number[]): SourceTable {
  if (leftOut.length === 0) return table;
  const isKept = (_: unknown, row: number): boolean => !leftOut.includes(row);
  const { rows, rowNumbers = rows.map((_, row) => row + 1), rowSheets } = table;
  return {
    ...table,
    rows: rows.filter(isKept),
    rowNumbers: rowNumbers.filter(isKept),
    ...(rowSheets && { rowSheets: rowSheets.filter(isKept) }),
  };
}

/** The table without some of its columns. */
export function withoutColumns(table: SourceTable, leftOut: readonly number[]): SourceTable {
  if (leftOut.length === 0) return table;
  const isKept = (_: unknown, column: number): boolean => !leftOut.includes(column);
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const { columnNumbers = Array.from({ length: width }, (_, column) => column + 1) } = table;
  return {
    ...table,
    rows: table.rows.map((row) => row.filter(isKept)),
    columnNumbers: columnNumbers.filter(isKept),
  };
}
