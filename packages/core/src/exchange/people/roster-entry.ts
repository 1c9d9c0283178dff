import type { Assessment } from '../../schema/assessment.js';
import type { Id } from '../../schema/id.js';

/** Somebody of an organisation, and where they stand. */
export interface RosterEntry {
  readonly person: NonNullable<Assessment['person']>;
  readonly track: Id;
  /** The level of the track that they are on. */
  readonly level?: Id;
  /** Their manager: the person of another entry, where it names one; else what the roster calls them. */
  readonly manager?: NonNullable<Assessment['person']>;
  /** The team or department, as `summarizeTeam` takes it. */
  readonly group?: string;
}
