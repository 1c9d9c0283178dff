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
