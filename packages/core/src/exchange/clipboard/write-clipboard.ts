import { guardFormula } from '../csv/formula.js';
import { writeTabText } from './tab-text.js';

/**
 * Writes rows of texts for the clipboard, as `text/html` and `text/plain` (tabs between cells, quoted as Excel
 * does). `readClipboard` reads either back as it was, with rows equally long and every line break as `\n`.
 * Office programs keep line breaks within their cell.
 *
 * A cell that a spreadsheet could run as a formula (it begins with `=`, `+`, `-` or `@`) gets an apostrophe before
 * it, as in CSV, and in the HTML as well: spreadsheets prefer the HTML, and would run the formula from there.
 */
export function writeClipboard(grid: readonly (readonly string[])[]): {
  readonly html: string;
  readonly text: string;
} {
  const rows = grid.map((row) => row.map((cell) => guardFormula(cell.replace(/\r\n?/g, '\n'))));
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`);
  return {
    html: `<meta charset="utf-8"><table style="white-space:pre-wrap"><tbody>${body.join('')}</tbody></table>`,
    text: writeTabText(rows),
  };
}

const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
