export type { CellOrigin, ReadNote, ReadReport, ReadResult, SourcePlace } from '../report/read-report.js';
export type { SaidRow } from '../grid/rows.js';
export { readTables, type ReadTablesOptions, type TableReading, type TablesReport } from './read-tables.js';
export type { SourceTable, TableLayout } from './source-table.js';
