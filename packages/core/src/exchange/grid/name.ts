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

const bare = (cell: string): string => cell.replace(/^\\+/, '');

/**
 * Below a row of the same name and theme, a name stands behind a backslash: without it, both rows are about one
 * competency. `above` is the name there, as its cell holds it.
 */
export const escapedBelow = (cell: string, above: string | undefined): string =>
  above !== undefined && !nothing.test(cell) && bare(cell) === bare(above) ? `\\${cell}` : cell;

/** The name that {@link escapedBelow} was given. */
export const unescaped = (cell: string, above: string | undefined): string =>
  above !== undefined && cell.startsWith('\\') && !nothing.test(cell) && bare(cell) === bare(above)
    ? cell.slice(1)
    : cell;

/** Whether the cell of a name says the same as the one above. */
export const isSameName = (cell: string, above: string): boolean =>
  !cell.startsWith('\\') && !nothing.test(cell) && cell === bare(above);

/** Whether texts read like names beside the other texts: each filled in, on one line, and much shorter. */
export function areNames(texts: readonly string[], others: readonly string[]): boolean {
  const average = (list: readonly string[]): number =>
    list.join('').length / Math.max(1, list.filter(Boolean).length);
  const short = texts.every((text) => text !== '' && text.length <= 80 && !text.includes('\n'));
  return short && average(texts) * 1.5 < average(others);
}
