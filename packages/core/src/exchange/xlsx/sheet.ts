/** A sheet of a workbook: what its cells show. Rows and columns are numbered from 1, as people see them. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Equally long, from the first row and column to the last that show anything. Line breaks are `\n`. */
  readonly rows: readonly (readonly string[])[];
  /** The number that each of the rows, and each of their columns, has in the sheet. */
  readonly rowNumbers: readonly number[];
  readonly columnNumbers: readonly number[];
  /** The rows and columns that are hidden there, whether or not they were read. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that span rows or columns. */
  readonly merged: number;
  /** Where a text spans columns: the row and the columns, from 0, in `rows`. The text is in the first of them. */
  readonly spans: readonly { readonly row: number; readonly columns: readonly number[] }[];
}

/** What was read of a sheet, and what was not: each text of a workbook is in one of these counts. */
export interface SheetReport {
  readonly name: string;
  /** Whether it is among the sheets that were read, or why not: it is hidden, or has no cells (a chart). */
  readonly outcome: 'read' | 'hidden' | 'no-cells';
  /** Cells that show something, and were read. A merged cell counts once. */
  readonly cells: number;
  /** Cells in hidden rows, columns or sheets that were left out. */
  readonly hidden: number;
  /** Cells beneath a merged cell, which nobody sees: left out. */
  readonly covered: number;
  /** Formulas that no program has calculated: their cells are empty. */
  readonly uncalculated: number;
  /** Whether there are notes beside cells, and pictures, charts or text boxes above them: left out. */
  readonly hasComments: boolean;
  readonly hasDrawings: boolean;
}
