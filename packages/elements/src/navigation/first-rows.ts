/** How many cells a first frame draws: more than any window shows. */
const cellsAtOnce = 400;

/** How many rows of so many columns a first frame draws. */
export const firstRows = (columns: number): number => Math.ceil(cellsAtOnce / columns);
