import { isObject, writePath, type Step } from './data-path.js';
import {
  isForPrograms,
  isPartRole,
  isPluralKey,
  looksLikeLevel,
  roleOfKey,
  type DataPlaceRole,
  type DataRole,
} from './data-words.js';

/** What all values that one path leads to have in common. */
export interface Shape {
  readonly path: readonly Step[];
  /** The last key of the path that is no `*`; the empty text at the root. */
  readonly word: string;
  /** What the key says of these values. */
  readonly role?: DataRole | undefined;
  /** What a person says that they are; of items, those that this holds. */
  readonly said?: DataPlaceRole;
  readonly count: number;
  /** How many lists or objects hold them, where they are items. */
  readonly holders: number;
  /** Texts and numbers, as texts. */
  readonly texts: readonly string[];
  /** Values at the keys of objects. */
  readonly keys: ReadonlyMap<string, Shape>;
  /** Items of lists, or values of objects that are used as lists with names. */
  readonly each?: Shape;
  /** The names in such objects; empty for lists. */
  readonly names: readonly string[];
  /** How many items each list has; undefined where there are none, or of another length each. */
  readonly length?: number | undefined;
}

/** Whether a person says that the keys of objects at a path are no names of items. */
type ArePlain = (path: readonly Step[]) => boolean;

/** The shape of a whole document. Texts at places that are said to hold nothing stand at keys of their own, whatever these look like. */
export function shapeOf(value: unknown, said: Readonly<Record<string, DataPlaceRole>> = {}): Shape {
  const none = new Set(Object.keys(said).filter((path) => said[path] === 'none'));
  return describe([value], [], '', new Set(), (path) => none.size > 0 && none.has(writePath(path)));
}

const given = (value: unknown): boolean => value !== null && value !== undefined;

function describe(
  values: readonly unknown[],
  path: readonly Step[],
  word: string,
  unfolded: ReadonlySet<string>,
  arePlain: ArePlain,
): Shape {
  const lists = values.filter((value) => Array.isArray(value)) as unknown[][];
  const objects = values.filter(isObject);
  const items = lists.flat().filter(given);
  const texts = values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
  const byKey = valuesByKey(objects);
  const areTexts = ![...byKey.values()].flat().some((inner) => typeof inner === 'object');
  const named = lists.length > 0 || (areTexts && arePlain(path)) ? [] : namesIn(objects, byKey, word);
  const names = new Set(named);
  const isWhole = named.length > 0 && named.length === byKey.size;
  const step: Step = isWhole || lists.length > 0 ? '*' : named;
  const inEach = lists.length > 0 ? items : named.flatMap((key) => byKey.get(key) ?? []);

  const keys = new Map<string, Shape>();
  for (const [key, inKey] of byKey) {
    if (!names.has(key))
      keys.set(key, { ...describeKey(key, inKey, path, unfolded, arePlain), role: roleOfKey(key) });
  }
  return {
    path,
    word,
    count: values.length,
    holders: 1,
    texts,
    keys,
    names: named,
    length: lists.every((list) => list.length === lists[0]?.length) ? lists[0]?.length : undefined,
    ...(inEach.length > 0 && {
      each: {
        ...describe(inEach, [...path, step], word, unfolded, arePlain),
        holders: lists.length > 0 ? lists.length : objects.length,
      },
    }),
  };
}

/** `unfolded` holds the keys of lists that lie inside themselves: they are described once, from outside. */
function describeKey(
  key: string,
  values: readonly unknown[],
  path: readonly Step[],
  unfolded: ReadonlySet<string>,
  arePlain: ArePlain,
): Shape {
  const below = [...path, [key]];
  if (unfolded.has(key)) return describe([], below, key, unfolded, arePlain);
  const items = unfold(values, key);
  if (items.length === 0) return describe(values, below, key, unfolded, arePlain);
  return { ...describe(items, [...below, '**'], key, new Set([...unfolded, key]), arePlain), path: below };
}

/** The items of lists that hold lists of the same name inside, all in one list; empty when none does. */
function unfold(values: readonly unknown[], key: string): unknown[] {
  const all: unknown[] = [];
  let next = values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [])).filter(isObject);
  let depth = 0;
  while (next.length > 0) {
    for (const item of next) all.push(item);
    next = next.flatMap((item) => {
      const inner = Object.hasOwn(item, key) ? item[key] : undefined;
      return Array.isArray(inner) ? (inner as unknown[]).filter(isObject) : [];
    });
    depth += 1;
  }
  return depth > 1 ? all : [];
}

function valuesByKey(objects: readonly Readonly<Record<string, unknown>>[]): Map<string, unknown[]> {
  const byKey = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [key, value] of Object.entries(object)) {
      const list = byKey.get(key);
      if (!given(value)) {
        if (!list) byKey.set(key, []);
      } else if (list) list.push(value);
      else byKey.set(key, [value]);
    }
  }
  return byKey;
}

/** The keys of objects that are names of items rather than properties; none, some or all of them. */
function namesIn(
  objects: readonly object[],
  byKey: ReadonlyMap<string, readonly unknown[]>,
  word: string,
): string[] {
  const keys = [...byKey.keys()];
  const filled = keys.filter((key) => byKey.get(key)?.length);
  if (filled.length === 0) return [];
  const role = roleOfKey(word);
  const isPlural = isPluralKey(word) && (isPartRole(role) || role === 'statement');
  const unknown = filled.filter((key) => roleOfKey(key) === undefined || looksLikeLevel(key));
  const values = filled.flatMap((key) => byKey.get(key) ?? []);

  if (values.every(isObject)) {
    const isMost = unknown.length >= filled.length / 2;
    return (isPlural && isMost) || (filled.length > 1 && isMost && areAlike(values)) ? keys : [];
  }
  const hasWords = (key: string): boolean => (byKey.get(key) ?? []).every((value) => wordsIn(value) > 0);
  const worded = unknown.filter(hasWords);
  if (objects.length === 1 && worded.length === filled.length && areLists(filled, values)) return keys;
  if (isPlural && worded.length === filled.length) return keys;
  // A table row by row: names of columns that are in most rows, over long texts.
  const isWide = (key: string): boolean => {
    const inKey = byKey.get(key) ?? [];
    const length = inKey.reduce((sum: number, value) => sum + wordsIn(value), 0);
    return inKey.length >= objects.length / 2 && length / inKey.length >= 4;
  };
  const known = worded.filter(looksLikeLevel);
  if (known.length > 1) {
    // What stands between two levels is a level, whatever its name.
    const between = worded.slice(worded.indexOf(known[0] ?? ''), worded.lastIndexOf(known.at(-1) ?? '') + 1);
    const levels = between.filter((key) => looksLikeLevel(key) || isWide(key));
    return levels.length === filled.length ? keys : levels;
  }
  // A few levels beside what is said of the whole.
  const grouped = unknown.filter((key) => looksLikeLevel(key) && byKey.get(key)?.every(isObject));
  if (grouped.length > 1 && areAlike(grouped.flatMap((key) => byKey.get(key) as object[]))) return grouped;
  const roles = filled.map(roleOfKey);
  // "Scope" may be a name among others that are written like one.
  const areNames = filled.every((key) => hasWords(key) && !isForPrograms(key));
  const areOpen = roles.every((each) => each === undefined || each === 'text');
  if (isPlural && areNames && areOpen && unknown.length * 2 > filled.length) return keys;
  const hasStatements = roles.includes('statement') || roles.includes('example') || roles.includes('level');
  const wide = worded.filter(isWide);
  return objects.length > 1 && !hasStatements && wide.length > 1 ? wide : [];
}

/** Whether lists of texts stand under names: several words, or as many texts each. */
const areLists = (keys: readonly string[], values: readonly unknown[]): boolean =>
  values.length > 1 &&
  values.every((value) => Array.isArray(value) && value.length > 1) &&
  (keys.some((key) => /\s/.test(key)) ||
    new Set(values.map((value) => (value as unknown[]).length)).size === 1);

/** How many words a text or a list of texts has; none for anything else. */
function wordsIn(value: unknown): number {
  if (typeof value === 'string') return value.split(/\s+/, 50).length;
  if (!Array.isArray(value)) return 0;
  return value.every((item) => typeof item === 'string') ? Math.max(1, value.length * 5) : 0;
}

/** Whether objects have most of their keys in common. */
function areAlike(objects: readonly object[]): boolean {
  const counts = new Map<string, number>();
  let all = 0;
  for (const object of objects) {
    for (const key of Object.keys(object)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
      all += 1;
    }
  }
  return counts.size > 0 && all / objects.length / counts.size >= 0.5;
}
