import type { ReadNote } from '../report/read-report.js';
import type { TakeNote } from '../grid/grid-report.js';
import type { PeopleColumn } from './people-words.js';

/** Something that finds things by what cells call them. */
export interface Finds<T> {
  readonly find: (text: string) => T | 'several' | undefined;
}

/** One row of a table of people, and what was wrong with it. */
export class TableRow {
  /** Whether anything in it kept it from being read. */
  isLeftOut = false;

  constructor(
    readonly cells: readonly string[],
    private readonly place: number,
    private readonly columns: ReadonlyMap<PeopleColumn, number>,
    private readonly take: TakeNote,
  ) {}

  /** What the row says in a column: `''` where it says nothing. */
  text(column: PeopleColumn): string {
    return (this.cells[this.columns.get(column) ?? -1] ?? '').trim();
  }

  note(kind: ReadNote['kind'], message: string, column?: PeopleColumn): void {
    this.take(kind, message, this.place, column && this.columns.get(column));
  }

  /** Leaves the row out, and says why. */
  leaveOut(message: string, column?: PeopleColumn): undefined {
    this.isLeftOut = true;
    this.note('left-out', message, column);
  }

  /** The thing that the row names in a column; without one, the row is left out. */
  find<T>(column: PeopleColumn, among: Finds<T>, kind: string): T | undefined {
    const found = among.find(this.text(column));
    if (found === undefined) return this.leaveOut(`This names no ${kind}.`, column);
    if (found === 'several')
      return this.leaveOut(`This could be more than one ${kind}: write its id.`, column);
    return found;
  }
}
