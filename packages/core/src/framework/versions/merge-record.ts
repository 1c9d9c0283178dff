import type { Located } from './conflict.js';
import { numbered } from './entry.js';
import { mergeList } from './merge-list.js';
import { eachSide, type FullSides, type Sides, type ThreeWay } from './three-way.js';

/** How a property is merged that is not one plain value. */
export type Part<T> = (values: Sides<T>) => T | undefined;

/** The properties of a record that are not plain values. */
export type Parts<T> = { readonly [name in keyof T]?: Part<NonNullable<T[name]>> };

/** Merges a record property by property. */
export function mergeRecord<T extends object>(
  merge: ThreeWay,
  sides: FullSides<T>,
  at: Located,
  parts: Parts<T> = {},
): T {
  const partOf = new Map(Object.entries(parts) as [string, Part<unknown>][]);
  const values = eachSide(sides, (side) => new Map<string, unknown>(Object.entries(side)));
  const names = new Set([...(values.ours?.keys() ?? []), ...(values.theirs?.keys() ?? [])]);
  const merged = [...names].map((name): [string, unknown] => {
    const ofName = eachSide(values, (side) => side.get(name));
    const part = partOf.get(name);
    return [name, part ? part(ofName) : merge.value(ofName, at, name)];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as T;
}

/** Merges a list of things by their ids. */
export function mergeThings<T extends { readonly id: string }>(
  merge: ThreeWay,
  owner: Located,
  property: string,
  locate: (id: string) => Located,
  partsOf: (at: Located) => Parts<T> = () => ({}),
): Part<readonly T[]> {
  return (lists) =>
    mergeList(merge, lists, owner, property, {
      keysOf: (list) => list.map(({ id }) => id),
      nameOf: ({ id }) => id,
      merge: (sides, { id }) => {
        const at = locate(id);
        return merge.thing(sides, at, (all) => mergeRecord(merge, all, at, partsOf(at)));
      },
    });
}

/** Merges a list of values, such as ids: each is there or not. */
export function mergeValues(merge: ThreeWay, owner: Located, property: string): Part<readonly string[]> {
  return (lists) =>
    mergeList(merge, lists, owner, property, {
      keysOf: numbered,
      nameOf: (value) => value,
      merge: (sides) => merge.value(sides, owner, property),
    });
}
