/** A place in a grid, counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The shape of a grid: how many cells each row has, the first of them a head. A row of one cell spans the grid. The
 * first `heads` rows are heads as well.
 */
export interface GridShape {
  readonly widths: readonly number[];
  readonly heads: number;
}

/** What a key is pressed with: Ctrl or Cmd, in which direction people read, how many rows a page has. */
export interface GridKey {
  readonly key: string;
  readonly control: boolean;
  readonly rightToLeft: boolean;
  readonly page: number;
}

const last = (list: readonly unknown[]): number => list.length - 1;

/** The nearest place that the grid has. The column is kept while a row that spans the grid is passed. */
export function placeWithin({ widths }: GridShape, { row, column }: GridPlace): GridPlace {
  const inside = Math.min(Math.max(row, 0), Math.max(last(widths), 0));
  const width = widths[inside] ?? 1;
  return { row: inside, column: width === 1 ? column : Math.min(Math.max(column, 0), width - 1) };
}

/** Where a key leads from a place; undefined for a key that does not move. */
export function placeAfter(
  { key, control, rightToLeft, page }: GridKey,
  { row, column }: GridPlace,
  shape: GridShape,
): GridPlace | undefined {
  const { widths } = shape;
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  const end = (of: number): number => (widths[of] ?? 1) - 1;
  const to = (down: number, along = 0): GridPlace =>
    placeWithin(shape, { row: row + down, column: widths[row] === 1 ? column : column + along });
  switch (key) {
    case forward:
      return to(0, 1);
    case back:
      return to(0, -1);
    case 'ArrowDown':
      return to(1);
    case 'ArrowUp':
      return to(-1);
    case 'PageDown':
      return to(page);
    case 'PageUp':
      return to(-page);
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return control ? { row: last(widths), column: end(last(widths)) } : { row, column: end(row) };
    default:
      return undefined;
  }
}

/** Whether a place holds what a level asks: no head, and no row that spans the grid. */
export const isCell = ({ widths, heads }: GridShape, { row, column }: GridPlace): boolean =>
  row >= heads && column > 0 && (widths[row] ?? 0) > column && widths[row] !== 1;

/** The next cell in the order of reading, or the one before; undefined at the end. Heads are passed over. */
export function cellBeside(shape: GridShape, { row, column }: GridPlace, by: 1 | -1): GridPlace | undefined {
  const beside = { row, column: column + by };
  if (isCell(shape, beside)) return beside;
  for (let next = row + by; next >= shape.heads && next < shape.widths.length; next += by) {
    const width = shape.widths[next] ?? 1;
    if (width > 1) return { row: next, column: by > 0 ? 1 : width - 1 };
  }
  return undefined;
}

/** The next cell above or below in the same column; the same place at the end. */
export function cellAbove(shape: GridShape, { row, column }: GridPlace, by: 1 | -1): GridPlace {
  for (let next = row + by; next >= shape.heads && next < shape.widths.length; next += by) {
    if (isCell(shape, { row: next, column })) return { row: next, column };
  }
  return { row, column };
}

/** The cells between two corners, row by row; heads and rows that span the grid are left out. */
export function cellsBetween(shape: GridShape, one: GridPlace, other: GridPlace): GridPlace[][] {
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  const [start, end] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  const range: GridPlace[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: GridPlace[] = [];
    for (let column = start; column <= end; column += 1) {
      if (isCell(shape, { row, column })) cells.push({ row, column });
    }
    if (cells.length > 0) range.push(cells);
  }
  return range;
}
