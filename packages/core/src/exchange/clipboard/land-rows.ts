import type { MatrixRow } from '../../framework/matrix.js';
import { readRowName, type Block, type Edges } from './block.js';
import type { Finder } from './finder.js';
import { Landing } from './landing.js';
import type { PasteRowReason } from './paste-plan.js';

/** A row of the track, or a competency that it has no row of yet. */
export type RowToLandOn = Pick<MatrixRow, 'competency' | 'name' | 'description'> &
  Partial<Pick<MatrixRow, 'cells'>>;

/** What to know to find the competency of a row. */
export interface RowsToLandOn {
  readonly rows: readonly RowToLandOn[];
  readonly finder: Finder<RowToLandOn>;
  /** Which of the rows the first row goes to, where names do not say. */
  readonly start: number;
  readonly newId: (name: string, fallback: string) => string;
  /** The columns of the block that hold what a level asks. */
  readonly columns: readonly number[];
}

/** Finds the competency of each row of a block, or makes one: by its name, or else from the start on. */
export function landRows(
  block: Block,
  { header = -1, names }: Edges,
  { rows, finder, start, newId, columns }: RowsToLandOn,
): Landing<RowToLandOn> {
  const landing = new Landing<RowToLandOn>();
  let next = start;
  block.forEach((texts, row) => {
    const leaveOut = (reason: PasteRowReason, text: string): void => {
      if (text !== '') landing.leftOut.push({ reason, row: row + 1, text });
    };
    if (row < header) leaveOut('above-header', texts.find((cell) => cell !== '') ?? '');
    if (row <= header) return;
    const text = columns.map((column) => texts[column] ?? '').find((cell) => cell !== '') ?? '';
    if (names === undefined) {
      const known = rows[next];
      next += 1;
      if (known) landing.land(row, known);
      else leaveOut('no-row', text);
      return;
    }
    const cell = texts[names] ?? '';
    const { name, description } = readRowName(cell);
    const known = cell === '' ? undefined : finder.take(name);
    if (known) landing.land(row, known);
    else if (cell === '') leaveOut('no-name', text);
    else if (text === '') leaveOut('no-text', name);
    else {
      const competency = newId(name, 'competency');
      const created = { competency, name, ...(description === '' ? {} : { description }) };
      finder.add(name, created);
      landing.land(row, created);
    }
  });
  return landing;
}
