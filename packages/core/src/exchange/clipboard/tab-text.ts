/**
 * The rows of text with tabs between its cells, and `\n` after its rows; the last may have none. A cell in quotes
 * may hold tabs and line breaks, and a quote as two; other quotes are text. Undefined where there are more than
 * `maxCells` cells.
 */
export function readTabText(text: string, maxCells: number): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  const separator = /[\t\n]/g;
  for (let start = 0; start < text.length || row.length > 0;) {
    const close = text[start] === '"' ? closingQuote(text, start) : undefined;
    separator.lastIndex = close ?? start;
    const end = separator.exec(text)?.index ?? text.length;
    row.push(
      close === undefined ? text.slice(start, end) : text.slice(start + 1, close - 1).replaceAll('""', '"'),
    );
    cells += 1;
    if (cells > maxCells) return undefined;
    start = end + 1;
    if (text[end] !== '\t') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Where a quoted cell ends, behind its last quote; undefined where text goes on there: the quotes are its own. */
function closingQuote(text: string, start: number): number | undefined {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end >= 0 && /^[\t\n]?$/.test(text.charAt(end + 1)) ? end + 1 : undefined;
}

/** Rows, with line breaks as `\n`, as text with tabs, quoted as Excel does; each row ends in CRLF. */
export function writeTabText(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(quote).join('\t')}\r\n`).join('');
}
