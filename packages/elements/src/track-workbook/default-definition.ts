// Apart from all else, so that a page whose workbook is its own does not load it.
export { defaultWorkbook } from '@career-tracks/core/workbook';
