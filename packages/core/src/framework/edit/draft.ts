import type { Cell, Statement } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import { idSchema } from '../../schema/id.js';
import { weightSchema } from '../../schema/number.js';
import type { Writable } from '../../schema/recipe.js';
import type { Named } from '../../schema/references.js';
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

/** The place of the thing that has an id. Throws on an id that the list lacks: a caller's mistake. */
export function indexOfId(list: readonly Named[], id: string, kind: string): number {
  const index = list.findIndex((one) => one.id === id);
  if (index >= 0) return index;
  throw new RangeError(`No ${kind} has the id "${id}".`);
}

/** Refuses an id for a new thing that documents cannot hold, or that is in use: a caller's mistake. */
export function checkNewId(list: readonly Named[], id: string, kind: string): void {
  if (!idSchema.safeParse(id).success) throw new RangeError(`"${id}" cannot be an id.`);
  if (list.some((one) => one.id === id)) throw new RangeError(`A ${kind} has the id "${id}" already.`);
}

/** Refuses a weight that documents cannot hold: a caller's mistake. */
export function checkWeight(weight: number | undefined): void {
  if (weight === undefined || weightSchema.safeParse(weight).success) return;
  throw new RangeError(`${weight} is no weight from 0 to 1000 with at most three decimals.`);
}

/** Moves what stands at one position to another; a position beyond an end counts as that end. */
export function moveItem<T>(list: T[], from: number, to: number): void {
  const place = Math.min(Math.max(to, 0), list.length - 1);
  list.splice(place, 0, ...list.splice(from, 1));
}

/** A copy that shares nothing. A draft of a document store can be copied by way of its text only. */
export const copyOf = <T>(value: T): Writable<T> => JSON.parse(JSON.stringify(value)) as Writable<T>;
