import type { AnyCode, NoteValues } from '../report/note.js';
import type { ReadNote } from '../report/read-report.js';
import type { DataMapping } from './data-mapping.js';
import {
  findPlaces,
  isObject,
  parsePath,
  placesInside,
  rootPlace,
  writePath,
  type Place,
  type Step,
} from './data-path.js';

/** Writes down a note on a place of a document. */
export type TakePlaceNote = <Code extends AnyCode>(
  kind: ReadNote['kind'],
  code: Code,
  values: NoteValues<Code>,
  place: Place,
) => void;

interface Left {
  count: number;
  readonly first: Place;
}

/** What of a document was not used: each key once, with how often it stands there. */
export function listLeftOut(
  value: unknown,
  mappings: readonly DataMapping[],
  isUsed: (at: string) => boolean,
  note: TakePlaceNote,
): void {
  const named = namedPaths(mappings);
  const byPath = new Map<string, Left>();
  const report = (place: Place, path: readonly Step[]): void => {
    const text = writePath(path);
    const known = byPath.get(text);
    if (known) known.count += 1;
    else byPath.set(text, { count: 1, first: place });
  };

  /** Whether something inside was used; whether there is anything at all. */
  const walk = (place: Place, path: readonly Step[]): { used: boolean; holds: boolean } => {
    const { value: inner } = place;
    if (typeof inner !== 'object' || inner === null)
      return { used: isUsed(place.at), holds: inner !== null && inner !== '' };
    const isNamed = Array.isArray(inner) || named.has(writePath(path));
    const children = placesInside(place).map((child) => {
      const below: readonly Step[] = [...path, isNamed ? '*' : [String(child.key)]];
      return { child, below, ...walk(child, below) };
    });
    const used = children.some((child) => child.used);
    if (used)
      for (const { child, below, ...found } of children) if (found.holds && !found.used) report(child, below);
    return { used, holds: children.some(({ holds }) => holds) };
  };

  const root = rootPlace(value);
  const whole = walk(root, []);
  if (whole.holds && !whole.used) note('left-out', 'whole-document', {}, root);
  for (const [path, { count, first }] of byPath)
    if (count === 1) note('left-out', 'at-path', { path }, first);
    else note('left-out', 'often-at-path', { path, count }, first);
  for (const { path, names, place } of unusedNames(root, mappings)) {
    const some = names.slice(0, 5).map((name) => `"${name.slice(0, 40)}"`);
    note(
      'left-out',
      'names-at',
      { path, names: `${some.join(', ')}${names.length > 5 ? ', ...' : ''}` },
      place,
    );
  }
}

/** The ways to objects that are read as lists with names. */
function namedPaths(mappings: readonly DataMapping[]): Set<string> {
  const steps = mappings.flatMap(partsOf).map(({ path }) => parsePath(path));
  return new Set(
    steps.flatMap((path) =>
      path.flatMap((step, index) => (step === '*' ? [writePath(path.slice(0, index))] : [])),
    ),
  );
}

interface Names {
  readonly path: string;
  readonly names: readonly string[];
  readonly place: Place;
}

/** Names of items in objects that no part of the mapping reads. */
function unusedNames(root: Place, mappings: readonly DataMapping[]): Names[] {
  const parts = mappings.flatMap(partsOf);
  const used = new Set(parts.filter((part) => part.keys.includes('@')).map(({ path }) => path));
  return [...namedPaths(mappings)].flatMap((path) => {
    const each = path === '' ? '*' : `${path}.*`;
    if (used.has(each)) return [];
    const objects = findPlaces(root, parsePath(path)).filter(({ value }) => isObject(value));
    const names = new Set(objects.flatMap(({ value }) => Object.keys(value as object)));
    return objects[0] && names.size > 0 ? [{ path: each, names: [...names], place: objects[0] }] : [];
  });
}

/** The paths of a mapping, each with the keys that are read there. */
function partsOf({
  tracks,
  levels,
  themes,
  competencies,
  cells,
}: DataMapping): { path: string; keys: unknown[] }[] {
  return [tracks, levels, themes, competencies, cells].flatMap((part) =>
    part ? [{ path: part.path, keys: Object.values(part) }] : [],
  );
}
