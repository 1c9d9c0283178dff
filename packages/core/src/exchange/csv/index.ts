export type { CellOrigin, ReadNote, ReadReport, ReadResult, SourcePlace } from '../report/read-report.js';
export { gridWords, type GridWords } from '../grid/grid-words.js';
export type { Delimiter } from './delimiter.js';
export { readCsv, type CsvReport, type ReadCsvOptions } from './read-csv.js';
export { writeCsv, type WriteCsvOptions } from './write-csv.js';
