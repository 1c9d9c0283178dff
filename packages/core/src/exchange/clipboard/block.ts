import type { RoleOf } from '../grid/grid-words.js';
import { cleanLines, readHeading, splitLine } from '../grid/heading.js';
import { readName } from '../grid/name.js';

/** Cell texts, trimmed. Rows may differ in length. */
export type Block = readonly (readonly string[])[];

/** The texts without blanks at their ends, and without the blank rows and cells at the ends of the block. */
export function trimBlock(grid: Block): Block {
  const rows = grid.map((row) => {
    const texts = Array.from(row, (text) => cleanLines(text));
    return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  });
  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

/** The parts of a block that are names. Rows and columns count from 0. */
export interface Edges {
  /** The row that says which level is which; what stands above it is left out. */
  readonly header: number | undefined;
  /** The column that says which competency is which. */
  readonly names: number | undefined;
}

/** What to know of a track to see its names in a block. */
export interface KnownNames {
  readonly isLevel: (heading: string) => boolean;
  readonly isRow: (name: string) => boolean;
  /** Whether the track has no rows, so that it can only be given them by name. */
  readonly isEmpty: boolean;
}

/** Lines above a header, such as the title of a sheet. */
const mostAbove = 4;

/** Finds the row of level names and the column of competency names. */
export function findEdges(block: Block, roleOf: RoleOf, { isLevel, isRow, isEmpty }: KnownNames): Edges {
  const isNames = (text: string): boolean => roleOf(text) === 'competency' && !isLevel(text);
  const namesLevels = (row: readonly string[]): boolean => {
    const headings = row.filter((text) => text !== '' && roleOf(text) === undefined);
    const known = headings.filter(isLevel).length;
    return known > 0 && known * 2 >= headings.length;
  };
  const startsWithNames = (rows: Block): boolean => {
    const texts = rows.map(([first = '']) => first).filter((text) => text !== '');
    const known = texts.filter((text) => isRow(readRowName(text).name)).length;
    return known > 0 && known * 2 >= texts.length;
  };

  const isTable = block.length > 1 && block.some((row) => row.length > 1);
  const top = block.slice(0, Math.min(1 + mostAbove, block.length - 1));
  const sure = top.findIndex(namesLevels);
  const worded = isTable ? top.findIndex((row) => row.some(isNames)) : -1;
  const header = sure >= 0 ? sure : worded;
  if (header < 0) {
    const [[corner] = [], ...below] = block;
    const isNamed = startsWithNames(block) && block.some((row) => row.length > 1);
    if (isTable && (isEmpty || (corner === '' && startsWithNames(below)))) return { header: 0, names: 0 };
    return { header: undefined, names: isNamed ? 0 : undefined };
  }
  const [corner = '', ...headings] = block[header] ?? [];
  const named = [corner, ...headings].findIndex(isNames);
  const isCorner = headings.length > 0 && !isLevel(corner) && readHeading(corner).code === undefined;
  return { header, names: named >= 0 ? named : isCorner ? 0 : undefined };
}

/** The name of a competency, and what the lines below it say. */
export function readRowName(text: string): { readonly name: string; readonly description: string } {
  const [first, description] = splitLine(text);
  return { name: readName(first), description };
}
