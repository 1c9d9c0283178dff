export { readXlsx, type ReadXlsxOptions, type XlsxReport, type XlsxResult } from './read-xlsx.js';
export type { Sheet, SheetReport } from './sheet.js';
export type { SheetTable } from './sheet-xml.js';
export { writeXlsx } from './write-xlsx.js';
