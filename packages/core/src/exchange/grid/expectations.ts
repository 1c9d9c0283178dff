import { readStatements } from './statements.js';

/** What one row asks, by level id, in the short form that documents may use. */
export interface Expectations {
  readonly byLevel: Readonly<Record<string, 'not-expected' | readonly string[]>>;
  readonly cells: number;
  readonly statements: number;
}

/** Reads the cells of a row; an empty cell is not defined yet, and has no key. */
export function readExpectations(
  cells: readonly string[],
  levelIds: readonly string[],
  isNotExpected: (text: string) => boolean,
): Expectations {
  const read = cells.map((cell) =>
    isNotExpected(cell) ? 'not-expected' : readStatements(cell, isNotExpected),
  );
  const filled = read.flatMap((cell, index) =>
    cell.length > 0 ? [[levelIds[index] as string, cell] as const] : [],
  );
  const lists = filled.flatMap(([, cell]) => (cell === 'not-expected' ? [] : [cell]));
  return {
    byLevel: Object.fromEntries(filled),
    cells: filled.length,
    statements: lists.reduce((sum, { length }) => sum + length, 0),
  };
}
