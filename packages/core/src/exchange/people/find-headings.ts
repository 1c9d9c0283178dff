import type { Issue } from '../../schema/issue.js';
import { refusal, type TakeNote } from '../grid/grid-report.js';
import { createWording } from '../grid/grid-words.js';
import type { PeopleColumn, PeopleWords } from './people-words.js';

/** The columns that a reader knows, and those that it needs: of each group, at least one. */
export interface WantedColumns {
  readonly known: readonly PeopleColumn[];
  readonly needed: readonly (readonly PeopleColumn[])[];
}

interface Headings {
  /** The row of the headings, from 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<PeopleColumn, number>;
}

const mostRowsAbove = 20;

/**
 * The row of headings among the first: the one that names most columns. Notes what each column is read as, and
 * the columns and the rows above that are left out.
 */
export function findHeadings(
  cells: readonly (readonly string[])[],
  words: PeopleWords,
  { known, needed }: WantedColumns,
  take: TakeNote,
): Headings | { readonly issue: Issue } {
  const roleOf = createWording(words.headings, known);
  const candidates = cells.slice(0, mostRowsAbove).map((row) => columnsOf(row, roleOf));
  const most = Math.max(0, ...candidates.map(({ size }) => size));
  const row = candidates.findIndex(({ size }) => size === most);
  const columns = candidates[row];
  if (columns === undefined || most === 0)
    return { issue: refusal('no-headings', `No row of headings was found, such as ${named(known, words)}.`) };
  const missing = needed.find((group) => !group.some((column) => columns.has(column)));
  if (missing)
    return { issue: refusal('no-column', `Add a column with the heading ${named(missing, words, ' or ')}.`) };

  for (let above = 0; above < row; above += 1)
    if (isFilled(cells[above])) take('left-out', 'row-above-headings', {}, above);
  for (const [column, at] of columns)
    take('understood', 'read-as', { heading: words.headings[column][0] ?? '' }, row, at);
  const used = new Set(columns.values());
  for (const at of filledColumns(cells.slice(row)))
    if (!used.has(at)) take('left-out', unknownColumn(roleOf(cells[row]?.[at] ?? '')), {}, undefined, at);
  return { row, columns };
}

function columnsOf(
  row: readonly string[],
  roleOf: (heading: string) => PeopleColumn | undefined,
): Map<PeopleColumn, number> {
  const columns = new Map<PeopleColumn, number>();
  row.forEach((heading, at) => {
    const role = heading === '' ? undefined : roleOf(heading.trim());
    if (role !== undefined && !columns.has(role)) columns.set(role, at);
  });
  return columns;
}

const unknownColumn = (role: PeopleColumn | undefined): 'unknown-heading' | 'repeated-heading' =>
  role === undefined ? 'unknown-heading' : 'repeated-heading';

const named = (columns: readonly PeopleColumn[], { headings }: PeopleWords, between = ', '): string =>
  columns.map((column) => `"${headings[column][0]}"`).join(between);

const isFilled = (row: readonly string[] = []): boolean => row.some((cell) => cell.trim() !== '');

/** The columns that hold anything, in order. */
function filledColumns(rows: readonly (readonly string[])[]): number[] {
  const filled = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (cell.trim() !== '') filled.add(at);
    });
  }
  return [...filled].sort((one, other) => one - other);
}
