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

/** Whether texts read like names beside the other texts: each filled in, on one line, and much shorter. */
export function areNames(texts: readonly string[], others: readonly string[]): boolean {
  const average = (list: readonly string[]): number =>
    list.join('').length / Math.max(1, list.filter(Boolean).length);
  const short = texts.every((text) => text !== '' && text.length <= 80 && !text.includes('\n'));
  return short && average(texts) * 1.5 < average(others);
}
