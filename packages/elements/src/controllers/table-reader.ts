import type { Framework, ParseResult } from '@career-tracks/core';
import { readGrid } from '@career-tracks/core/exchange/grid';

/** Reads a table in the page as a track, named by its caption. */
export function readTable(table: HTMLTableElement): ParseResult<Framework> {
  const name = table.caption?.textContent?.trim();
  const language = table.closest('[lang]')?.getAttribute('lang');
  return readGrid(gridOfTable(table), { ...(name && { name }), ...(language && { language }) });
}

/**
 * The texts of a table's cells, as a grid. List items and line breaks become lines; a cell that spans rows is
 * repeated in each, one that spans columns leaves the others empty.
 */
function gridOfTable(table: HTMLTableElement): string[][] {
  const grid: string[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const text = textOf(cell);
      const height = Math.min(cell.rowSpan || grid.length, grid.length - y);
      for (let down = 0; down < height; down += 1) {
        const line = grid[y + down] as string[];
        for (let across = 0; across < cell.colSpan; across += 1) line[x + across] = across === 0 ? text : '';
      }
      x += cell.colSpan;
    }
  });
  return grid.map((line) => Array.from(line, (text) => text ?? ''));
}

const block = new Set(['P', 'DIV', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BR']);

function textOf(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue?.replace(/\s+/g, ' ') ?? '';
    else if (child instanceof Element && child.localName !== 'script' && child.localName !== 'style') {
      const inner = textOf(child);
      text += child.tagName === 'LI' ? `\n- ${inner}\n` : block.has(child.tagName) ? `\n${inner}\n` : inner;
    }
  }
  return text.replace(/ *\n[ \n]*/g, '\n').trim();
}
