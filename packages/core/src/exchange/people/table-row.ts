import type { peopleNoteTexts } from '../report/note-texts/people.js';
import type { ReadNote } from '../report/read-report.js';
import type { TakeNote } from '../grid/grid-report.js';
import type { PeopleColumn } from './people-words.js';

/** Something that finds things by what cells call them. */
export interface Finds<T> {
  readonly find: (text: string) => T | 'several' | undefined;
}

/** What a cell can name. */
type Named = 'track' | 'level' | 'competency' | 'statement' | 'rating' | 'milestone' | 'rater';

/** What there is to say of a row; never what is in it. */
type RowCode = Exclude<
  keyof typeof peopleNoteTexts,
  'read-as' | 'numbers-count-points' | 'rows-without-rating'
>;

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

  note(kind: ReadNote['kind'], code: RowCode, column?: PeopleColumn): void {
    this.take(kind, code, {}, this.place, column && this.columns.get(column));
  }

  /** Leaves the row out, and says why. */
  leaveOut(code: RowCode, column?: PeopleColumn): undefined {
    this.isLeftOut = true;
    this.note('left-out', code, column);
  }

  /** The thing that the row names in a column; without one, the row is left out. */
  find<T>(column: PeopleColumn, among: Finds<T>, kind: Named): T | undefined {
    const found = among.find(this.text(column));
    if (found === undefined) return this.leaveOut(`unknown-${kind}`, column);
    if (found === 'several') return this.leaveOut(`unclear-${kind}`, column);
    return found;
  }
}
