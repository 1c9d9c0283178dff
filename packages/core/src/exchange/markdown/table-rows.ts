/** The cells of a line of a table, still with their markup; undefined where the line has no bar. */
export function splitRow(line: string): string[] | undefined {
  const cells: string[] = [];
  let start = 0;
  let escaped = false;
  let bars = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === '|' && !escaped) {
      cells.push(line.slice(start, at).trim());
      start = at + 1;
      bars += 1;
    }
    escaped = character === '\\' && !escaped;
  }
  if (bars === 0) return undefined;
  const last = line.slice(start).trim();
  if (last !== '') cells.push(last);
  if (line.trimStart().startsWith('|')) cells.shift();
  return cells;
}

/** Whether a line is what stands between the header of a table and its rows: `|---|:-:|`, with a cell for each. */
export function isDelimiterRow(line: string | undefined, columns: number): boolean {
  if (line === undefined || !/^[-:| \t]+$/.test(line) || !line.includes('-')) return false;
  const cells = splitRow(line) ?? [line.trim()];
  return cells.length === columns && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/**
 * The rows of the lines from a place on whose cells stand between tabs, as they come out of a document or a spreadsheet:
 * a header of two cells or more, and rows that begin with a cell and have no more of them.
 */
export function readTabRows(lines: readonly string[], start: number): string[][] | undefined {
  const rows: string[][] = [];
  for (let at = start; at < lines.length; at += 1) {
    const cells = (lines[at] as string).split('\t').map((cell) => cell.trim());
    const [header] = rows;
    const isHeader = !header && cells.filter(Boolean).length > 1;
    const isRow = header && cells[0] !== '' && cells.length > 1 && cells.length <= header.length;
    if (!isHeader && !isRow) break;
    rows.push(cells);
  }
  const [header = []] = rows;
  return rows.length > 2 || (rows.length === 2 && header.length > 2) ? rows : undefined;
}
