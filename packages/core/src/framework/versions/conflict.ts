import { keyOf } from './entry.js';
import type { Place, ThingKind } from './place.js';

/**
 * Why two versions cannot both be had. `both-changed`: each changed the same property, in its own way.
 * `both-added`: each added a thing of the same id. `both-reordered`: each put the same list in another order.
 * `changed-and-removed`: one changed what the other removed. `needed`: one removed what the other still, or newly,
 * points at. `inseparable`: what each changed is right by itself, and the two do not fit together.
 */
export type ConflictReason =
  'both-changed' | 'both-added' | 'both-reordered' | 'changed-and-removed' | 'needed' | 'inseparable';

/**
 * Something that a person must decide. `property` is missing where it is about the whole thing. A value is
 * undefined where that version has none. `taken` says which version's value is in the merged framework meanwhile.
 */
export interface MergeConflict {
  readonly reason: ConflictReason;
  readonly thing: ThingKind;
  readonly place: Place;
  readonly property?: string;
  readonly base?: unknown;
  readonly ours?: unknown;
  readonly theirs?: unknown;
  readonly taken: 'ours' | 'theirs';
}

/** A thing by its kind and place. */
export interface Located {
  readonly thing: ThingKind;
  readonly place: Place;
}

/** The document itself. */
export const root: Located = { thing: 'framework', place: {} };

export const locatedKey = ({ thing, place }: Located): string =>
  keyOf(thing, ...Object.entries(place).flat().map(String));
