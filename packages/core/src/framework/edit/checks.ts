import { idSchema } from '../../schema/id.js';
import { weightSchema } from '../../schema/number.js';
import type { Named } from '../../schema/references.js';

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
