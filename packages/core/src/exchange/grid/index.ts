export { gridWords, type GridWords } from './grid-words.js';
export type { GridNote, GridReport, GridResult } from './grid-report.js';
export { readGrid, type ReadGridOptions } from './read-grid.js';
export { writeGrid, type WriteGridOptions } from './write-grid.js';
