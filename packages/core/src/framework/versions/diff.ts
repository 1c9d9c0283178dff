import type { Framework } from '../../schema/framework.js';
import { changeKinds, kindOfProperty, type VersionChangeKind } from './change-kind.js';
import { entriesOf } from './entries.js';
import type { Entry } from './entry.js';
import { fatesOf, movedFates, type Fate } from './fates.js';
import { namesAfter, namesBefore } from './names.js';
import { pairFrameworks } from './pair-frameworks.js';
import { thingKinds, type Place, type ThingKind } from './place.js';
import { sameJson } from './same-json.js';

/** A thing where it stands in one version, with its name or wording if it has any. */
export interface Occurrence {
  readonly place: Place;
  readonly text?: string;
}

/** A property of a thing, as it was and as it is; undefined where it was not, or is not, given. */
export interface PropertyChange {
  readonly property: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * What became of one thing. `before` is empty for what was added, `after` for what was removed; a split has
 * several after, a merger several before; everything else has one on either side.
 */
export interface FrameworkChange {
  readonly thing: ThingKind;
  /** One or more, in the order of {@link VersionChangeKind}. */
  readonly kinds: readonly VersionChangeKind[];
  readonly before: readonly Occurrence[];
  readonly after: readonly Occurrence[];
  /** What it says of itself now and did not before; empty for what was added, removed, split or merged. */
  readonly properties: readonly PropertyChange[];
}

/** Two versions of a framework, compared. */
export interface FrameworkDiff {
  /** The two values of `version`, where they differ: no change by itself. */
  readonly version?: { readonly before?: string; readonly after?: string };
  /**
   * Everything that is not what or where it was, each thing once: by kind of thing, what is there in the order
   * of `after`, then what was removed in the order of `before`.
   */
  readonly changes: readonly FrameworkChange[];
  /** How many things of each kind are exactly as they were. */
  readonly unchanged: Readonly<Record<ThingKind, number>>;
}

/**
 * What became of everything in a framework: words first where ids may have shifted, else ids, then likeness.
 * Each thing of `before` and each of `after` is in exactly one change, or is counted once as unchanged. What
 * points at a thing that got another id has not changed by that. No changes: the two say the same.
 */
export function diffFrameworks(before: Framework, after: Framework): FrameworkDiff {
  const entriesBefore = entriesOf(before, namesBefore(pairFrameworks(before, after)));
  const entriesAfter = entriesOf(after, namesAfter);
  const fates = fatesOf(entriesBefore, entriesAfter);
  const moved = movedFates(fates, entriesBefore, entriesAfter);
  const unchanged = Object.fromEntries(thingKinds.map((thing) => [thing, 0])) as Record<ThingKind, number>;
  const byThing = new Map<ThingKind, FrameworkChange[]>(thingKinds.map((thing) => [thing, []]));
  for (const fate of fates) {
    const change = changeOf(fate, moved.has(fate));
    if (change.kinds.length === 0) unchanged[change.thing] += 1;
    else byThing.get(change.thing)?.push(change);
  }
  const version = {
    ...(before.version === undefined ? {} : { before: before.version }),
    ...(after.version === undefined ? {} : { after: after.version }),
  };
  return {
    ...(before.version === after.version ? {} : { version }),
    changes: [...byThing.values()].flat(),
    unchanged,
  };
}

function changeOf(fate: Fate, moved: boolean): FrameworkChange {
  const [one, other] = [fate.before[0], fate.after[0]];
  const changed = (
    kinds: readonly VersionChangeKind[],
    properties: readonly PropertyChange[] = [],
  ): FrameworkChange => ({
    thing: fate.thing,
    kinds,
    before: fate.before.map(occurrenceOf),
    after: fate.after.map(occurrenceOf),
    properties,
  });
  if (!one) return changed(['added']);
  if (!other) return changed(['removed']);
  if (fate.after.length > 1) return changed(['split']);
  if (fate.before.length > 1) return changed(['merged']);
  const properties = propertyChanges(one, other);
  const kinds = new Set(properties.map(({ property }) => kindOfProperty(property)));
  if (moved) kinds.add('moved');
  return changed(
    changeKinds.filter((kind) => kinds.has(kind)),
    properties,
  );
}

const occurrenceOf = ({ place, text }: Entry): Occurrence => ({
  place,
  ...(text === undefined ? {} : { text }),
});

type Values = Readonly<Record<string, unknown>>;

function propertyChanges(one: Entry, other: Entry): PropertyChange[] {
  const was: Values = { ...one.properties };
  const is: Values = { ...other.properties };
  const compared: Values = { ...was, ...one.references };
  const comparedAfter: Values = { ...is, ...other.references };
  return Object.keys({ ...was, ...is })
    .filter((name) => !sameJson(compared[name], comparedAfter[name]))
    .map((property) => ({
      property,
      ...(was[property] === undefined ? {} : { before: was[property] }),
      ...(is[property] === undefined ? {} : { after: is[property] }),
    }));
}
