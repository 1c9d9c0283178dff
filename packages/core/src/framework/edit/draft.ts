import type { Cell, Statement } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import type { Writable } from '../../schema/recipe.js';
import { findTrack } from '../resolve-track.js';

/** A framework, open for change. */
export type DraftFramework = Writable<Framework>;
/** A track, open for change. */
export type DraftTrack = DraftFramework['tracks'][number];
/** A theme, open for change. */
export type DraftTheme = NonNullable<DraftFramework['themes']>[number];
/** A competency, open for change. */
export type DraftCompetency = DraftFramework['competencies'][number];
/** A level of a track, open for change. */
export type DraftLevel = NonNullable<DraftTrack['levels']>[number];
/** A row of a track, open for change. */
export type DraftRow = NonNullable<DraftTrack['competencies']>[number];

/** A cell of a row, open for change. */
export type DraftCell = Writable<Cell>;

/** A statement of a cell, open for change. */
export type DraftStatement = Writable<Statement>;

/** As {@link findTrack}, for a draft. */
export const draftTrack = (draft: DraftFramework, id: string): DraftTrack =>
  findTrack(draft, id) as DraftTrack;

/** Moves what stands at one position to another; a position beyond an end counts as that end. */
export function moveItem<T>(list: T[], from: number, to: number): void {
  const place = Math.min(Math.max(to, 0), list.length - 1);
  list.splice(place, 0, ...list.splice(from, 1));
}

/** A copy that shares nothing. A draft of a document store can be copied by way of its text only. */
export const copyOf = <T>(value: T): Writable<T> => JSON.parse(JSON.stringify(value)) as Writable<T>;
