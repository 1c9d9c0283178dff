import { createIds } from '../../framework/edit/ids.js';
import type { Assessment } from '../../schema/assessment.js';
import { idSchema } from '../../schema/id.js';
import { keyOf } from './lookup.js';
import type { PeopleColumn } from './people-words.js';
import type { PeopleTable } from './people-table.js';
import type { TableRow } from './table-row.js';

/** Somebody in a table. `key` tells people apart within it. */
export interface Somebody {
  readonly key: string;
  readonly person: NonNullable<Assessment['person']>;
}

/**
 * Finds out whom rows are about: by an id where a column holds ids, else by the name. A column of people holds
 * ids where another holds their names, or where every cell of it could be one.
 */
export class PeopleFinder {
  readonly #idColumn: PeopleColumn | undefined;
  readonly #nameColumn: PeopleColumn | undefined;
  readonly #ids: ReadonlySet<string>;
  readonly #made = new Map<string, string>();
  readonly #newId: (name: string, fallback: string) => string;

  constructor({ columns, rows, take }: PeopleTable) {
    const textsOf = (column: PeopleColumn): string[] => [...new Set(rows.map((row) => row.text(column)))];
    const persons = columns.has('person') ? 'person' : undefined;
    const holdsIds = columns.has('name') || textsOf('person').every((text) => text === '' || isId(text));
    this.#idColumn = columns.has('id') ? 'id' : holdsIds ? persons : undefined;
    this.#nameColumn = columns.has('name') ? 'name' : this.#idColumn === 'person' ? undefined : persons;
    if (persons && persons !== this.#idColumn && persons !== this.#nameColumn)
      take('left-out', 'people-in-other-columns', {}, undefined, columns.get(persons));
    if (this.#nameColumn && !this.#idColumn)
      take('guessed', 'people-by-name', {}, undefined, columns.get(this.#nameColumn));
    const written = this.#idColumn ? [...textsOf(this.#idColumn), ...textsOf('by')] : textsOf('by');
    this.#ids = new Set(written.filter(isId));
    this.#newId = createIds(this.#ids);
  }

  /** Whom a row is about; a row that does not say is left out. */
  in(row: TableRow): Somebody | undefined {
    const name = this.#nameColumn ? row.text(this.#nameColumn) : '';
    const id = this.#idColumn && this.idIn(row, this.#idColumn);
    if (id === undefined && name === '') return row.leaveOut('no-person');
    return {
      key: id === undefined ? `name ${keyOf(name)}` : `id ${id}`,
      person: { ...(id !== undefined && { id }), ...(name !== '' && { name }) },
    };
  }

  /** The id that a cell holds, or one made of what it holds; undefined where it is blank. */
  idIn(row: TableRow, column: PeopleColumn): string | undefined {
    const text = row.text(column);
    if (text === '') return undefined;
    if (this.#ids.has(text)) return text;
    const made = this.#made.get(text) ?? this.#newId(text, 'person');
    if (!this.#made.has(text)) row.note('guessed', 'id-made', column);
    this.#made.set(text, made);
    return made;
  }
}

const isId = (text: string): boolean => idSchema.safeParse(text).success;
