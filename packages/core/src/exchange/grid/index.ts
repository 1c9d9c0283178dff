export { gridWords, type GridWords } from './grid-words.js';
export type { CellOrigin, ReadNote, ReadReport, ReadResult, SourcePlace } from '../report/read-report.js';
export { readGrid, type ReadGridOptions } from './read-grid.js';
export type { SaidRow } from './rows.js';
export { writeGrid, type WriteGridOptions } from './write-grid.js';
