export {
  readHtmlTables,
  type HtmlPageTable,
  type HtmlReport,
  type HtmlResult,
  type ReadHtmlOptions,
} from './read-html-tables.js';
export { writeHtml, type WriteHtmlOptions } from './write-html.js';
