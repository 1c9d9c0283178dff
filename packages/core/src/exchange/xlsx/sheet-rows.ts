import { excerpt } from '../report/excerpt.js';
import { writePlace } from './cell-reference.js';
import { spreadMerged, type Hidden } from './merged-cells.js';
import { malformed, tooLarge } from './refused.js';
import type { CellBudget, SheetCells } from './sheet-cells.js';
import type { Sheet } from './sheet.js';

/** How to arrange a sheet. */
export interface SheetSettings {
  readonly name: string;
  readonly isHidden: boolean;
  /** Whether to keep hidden rows and columns. */
  readonly keepsHidden: boolean;
}

/** A sheet, and how many of its cells are in it, were left out as hidden, or lie beneath a merged cell. */
export interface ArrangedSheet {
  readonly sheet: Sheet;
  readonly counts: { readonly cells: number; readonly hidden: number; readonly covered: number };
}

/** Arranges cells in rows, as far as the last that shows anything. Takes that whole area off the budget. */
export function arrangeSheet(
  { cells, merged: ranges, ...found }: SheetCells,
  { name, isHidden, keepsHidden }: SheetSettings,
  budget: CellBudget,
): ArrangedSheet {
  const grid = fillGrid(cells, name, budget);
  const hiddenColumns = spread(found.hiddenColumns, grid[0]?.length ?? 0);
  const hidden: Hidden = {
    row: (row) => found.hiddenRows.has(row + 1),
    column: (column) => hiddenColumns[column] === true,
  };
  const isNot = (): boolean => false;
  const leftOut = keepsHidden ? { row: isNot, column: isNot } : hidden;
  const { merged, across, fateOf } = spreadMerged(grid, ranges, leftOut);

  const counts = { cells: 0, hidden: 0, covered: 0 };
  for (const { row, column } of cells) {
    const fate = fateOf(row - 1, column - 1);
    const isOut = leftOut.row(row - 1) || leftOut.column(column - 1);
    if (fate === 'covered') counts.covered += 1;
    else if (isOut && fate !== 'seen') counts.hidden += 1;
    else counts.cells += 1;
  }

  const allRows = numbers(grid.length);
  const allColumns = numbers(grid[0]?.length ?? 0);
  const rowNumbers = allRows.filter((row) => !leftOut.row(row - 1));
  const columnNumbers = allColumns.filter((column) => !leftOut.column(column - 1));
  const sheet: Sheet = {
    name,
    isHidden,
    rows: rowNumbers.map((row) => columnNumbers.map((column) => grid[row - 1]?.[column - 1] ?? '')),
    rowNumbers,
    columnNumbers,
    hiddenRows: allRows.filter((row) => hidden.row(row - 1)),
    hiddenColumns: allColumns.filter((column) => hidden.column(column - 1)),
    merged,
    spans: across.flatMap(({ row, from, to }) => {
      const columns = columnNumbers.flatMap((column, index) =>
        column > from && column <= to ? [index] : [],
      );
      const place = rowNumbers.indexOf(row + 1);
      return place < 0 || columns.length < 2 ? [] : [{ row: place, columns }];
    }),
  };
  return { sheet, counts };
}

function fillGrid(cells: SheetCells['cells'], name: string, budget: CellBudget): string[][] {
  const height = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
  // Those with a text have been taken off already.
  budget.cells -= height * width - cells.length;
  if (budget.cells < 0) {
    const last = writePlace({ row: height, column: width });
    throw tooLarge(
      `The sheet "${excerpt(name)}" reaches to ${last}: with the empty ones, that is too many cells.`,
    );
  }
  const grid = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  for (const { row, column, text } of cells) {
    const texts = grid[row - 1] as string[];
    if (texts[column - 1] !== '') throw malformed(`The sheet "${excerpt(name)}" has a cell twice.`);
    texts[column - 1] = text;
  }
  return grid;
}

/** Whether each column is in one of the spans, from 0. Takes as many steps as there are spans and columns. */
function spread(spans: SheetCells['hiddenColumns'], width: number): readonly boolean[] {
  const changes = new Int32Array(width);
  for (const { first, last } of spans) {
    if (first <= width) changes[first - 1] = (changes[first - 1] as number) + 1;
    if (last < width) changes[last] = (changes[last] as number) - 1;
  }
  let open = 0;
  return Array.from(changes, (by) => (open += by) > 0);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
