/** The start of a list item. Columns count from 0. */
export interface ListMarker {
  readonly indent: number;
  /** The number of an ordered item. */
  readonly number?: number;
  readonly text: string;
}

const marker = /^( *)(?:[-*+•]|(\d{1,9})[.)])(?: +(.*)|)$/s;

/** Reads a line as a list item; `offset` is the column at which it begins. */
function readListMarker(line: string, offset = 0): ListMarker | undefined {
  const [found, blanks = '', number, text = ''] = marker.exec(line) ?? [];
  if (found === undefined) return undefined;
  return {
    indent: offset + blanks.length,
    ...(number !== undefined && { number: Number(number) }),
    text: text.replace(/^\[[ xX]\] +/, ''),
  };
}

const mostOnOneLine = 12;

/** Every item that begins on a line: "- - a" is an item within an item. */
export function readListMarkers(line: string): ListMarker[] {
  const found: ListMarker[] = [];
  let rest = line;
  let offset = 0;
  while (found.length < mostOnOneLine) {
    const item = readListMarker(rest, offset);
    if (!item) break;
    found.push(item);
    offset += rest.length - item.text.length;
    rest = item.text;
  }
  return found;
}
