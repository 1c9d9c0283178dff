export type { CellOrigin, ReadNote, ReadResult } from '../report/read-report.js';
export type { ReadGridOptions } from '../grid/read-grid.js';
export type { MarkdownReport } from './markdown-report.js';
export { readMarkdown } from './read-markdown.js';
export { writeMarkdown, type WriteMarkdownOptions } from './write-markdown.js';
