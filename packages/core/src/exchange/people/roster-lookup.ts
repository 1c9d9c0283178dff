import { Lookup } from './lookup.js';
import type { RosterEntry } from './roster-entry.js';

interface Listed {
  readonly id: string;
  readonly person: RosterEntry['person'];
}

/** Finds the people of a roster by id, else by name. */
export const rosterLookup = (entries: readonly Pick<RosterEntry, 'person'>[]): Lookup<Listed> =>
  // No text is blank, so that a blank id is never found.
  new Lookup(
    entries.map(({ person }) => ({ id: person.id ?? '', person })),
    ({ person }) => [person.name],
  );
