import type { Statement } from '../../schema/expectation.js';
import { wordsOf } from '../wording.js';
import type { Place } from './place.js';

/** Longer texts are compared by their first words: no statement needs more, and nobody waits for less. */
const mostWords = 200;

/** Where a cell stands, in the ids of afterwards, so that both sides can be compared. */
export interface CellKeys {
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  readonly track: string;
}

export const cellKeys = (track: string, competency: string, level: string): CellKeys => ({
  cell: JSON.stringify([track, competency, level]),
  row: JSON.stringify([track, competency]),
  column: JSON.stringify([track, level]),
  track: JSON.stringify([track]),
});

/** A statement where it stands. */
export class PlacedStatement {
  #words: readonly string[] | undefined;

  constructor(
    readonly statement: Statement,
    readonly place: Place,
    readonly home: CellKeys,
  ) {}

  get words(): readonly string[] {
    return (this.#words ??= wordsOf(this.statement.text).slice(0, mostWords));
  }
}
