/** Text on one line: line breaks become single blanks. */
export function oneLine(text = ''): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

const nothing = /^\\*\[\]$/;

/** A name as a cell holds it: "[]" stands for a name that is empty on purpose, where a blank cell would vanish. */
export function writeName(name: string): string {
  const line = oneLine(name);
  if (line === '') return '[]';
  return nothing.test(line) ? `\\${line}` : line;
}

/** The name that {@link writeName} wrote; any other text as it is. */
export function readName(cell: string): string {
  if (!nothing.test(cell)) return cell;
  return cell === '[]' ? '' : cell.slice(1);
}
