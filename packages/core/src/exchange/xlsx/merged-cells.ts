import type { CellRange } from './cell-reference.js';
import { malformed } from './refused.js';

/** Which rows and columns of a grid are hidden, counted from 0. */
export interface Hidden {
  readonly row: (row: number) => boolean;
  readonly column: (column: number) => boolean;
}

/** What becomes of a text of the grid: beneath a merged cell nobody sees it; out of a hidden place it can reach. */
type Fate = 'covered' | 'seen' | undefined;

/** What {@link spreadMerged} did. */
export interface SpreadCells {
  /** How many cells span others. */
  readonly merged: number;
  /** The text that spans columns, in each row in which it stands: its columns, without the last. From 0. */
  readonly across: readonly { readonly row: number; readonly from: number; readonly to: number }[];
  readonly fateOf: (row: number, column: number) => Fate;
}

const covered = 1;
const seen = 2;

/**
 * Spreads merged cells over a grid, in place: the text of a cell that spans rows is repeated in each, and that of
 * one that spans columns stands in the first that is not hidden, and leaves the others empty.
 */
export function spreadMerged(
  grid: readonly string[][],
  ranges: readonly CellRange[],
  hidden: Hidden,
): SpreadCells {
  const width = grid[0]?.length ?? 0;
  const fates = new Uint8Array(grid.length * width);
  let left = fates.length;
  let merged = 0;
  const across: { row: number; from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const [top, start] = [from.row - 1, from.column - 1];
    const [bottom, end] = [Math.min(to.row, grid.length), Math.min(to.column, width)];
    if (top >= bottom || start >= end) continue;
    left -= (bottom - top) * (end - start);
    if (left < 0) throw malformed('Merged cells overlap.');
    merged += 1;

    let column = start;
    while (column < end && hidden.column(column)) column += 1;
    let row = top;
    while (row < bottom && hidden.row(row)) row += 1;
    const text = grid[top]?.[start] ?? '';
    for (let index = top; index < bottom; index += 1) {
      fates.fill(covered, index * width + start, index * width + end);
      grid[index]?.fill('', start, end);
      (grid[index] as string[])[column < end ? column : start] = text;
      if (end - start > 1 && text !== '') across.push({ row: index, from: start, to: end });
    }
    fates[top * width + start] = row < bottom && column < end ? seen : 0;
  }
  const names: readonly Fate[] = [undefined, 'covered', 'seen'];
  return { merged, across, fateOf: (row, column) => names[fates[row * width + column] as number] };
}
