export type { GridNote, GridResult } from '../grid/grid-report.js';
export { gridWords, type GridWords } from '../grid/grid-words.js';
export type { Delimiter } from './delimiter.js';
export { readCsv, type CsvReport, type ReadCsvOptions } from './read-csv.js';
export { writeCsv, type WriteCsvOptions } from './write-csv.js';
