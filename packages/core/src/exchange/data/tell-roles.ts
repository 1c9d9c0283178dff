import type { Shape } from './data-shape.js';
import {
  areShort,
  isForPrograms,
  isPartRole,
  looksLikeLevel,
  roleOfKey,
  type DataRole,
} from './data-words.js';

/** The keys of a list's items by which others refer to them, and what they are. */
interface Ids {
  readonly item: Shape;
  readonly values: ReadonlySet<string>;
  readonly role: DataRole;
}

/**
 * The same shape with roles for keys of items whose words say none, by their values: what holds the ids of a list
 * elsewhere is what that list holds, titles of levels are levels, and short texts that differ within each list are names.
 */
export function tellRoles(root: Shape): Shape {
  const ids = idsIn(root);
  const tell = (shape: Shape): Shape => ({
    ...shape,
    keys: new Map([...shape.keys].map(([key, inner]) => [key, tell(inner)])),
    ...(shape.each && { each: tellItem(tell(shape.each), shape.each, ids, shape.names) }),
  });
  return tell(root);
}

const isText = ({ texts, keys, each }: Shape): boolean => texts.length > 0 && keys.size === 0 && !each;
const isPlainNumber = (text: string): boolean => /^\d{1,6}$/.test(text);
type Entry = readonly [key: string, shape: Shape];

/** An item with the roles of its keys; `own` is it as it was, `called` are the keys of all such items. */
function tellItem(item: Shape, own: Shape, ids: readonly Ids[], called: readonly string[]): Shape {
  const texts = [...item.keys].filter(([, shape]) => isText(shape));
  const present = new Set(texts.map(([, { role }]) => role));
  const roles = new Map<string, DataRole>();
  const tell = (entry: Entry | undefined, role: DataRole): void => {
    if (!entry || present.has(role)) return;
    roles.set(entry[0], role);
    present.add(role);
  };
  const open = (): Entry[] => texts.filter(([key, { role }]) => role === undefined && !roles.has(key));

  for (const entry of texts) {
    const [, { role }] = entry;
    const linked = role === undefined || role === 'id' ? roleOfLink(entry[1], own, ids) : undefined;
    if (linked) tell(entry, linked);
  }
  const isRow = item.holders === 1;
  if (isRow)
    tell(
      open().find(([, shape]) => areTitles(shape)),
      'level',
    );
  if (roles.size === 0 && !present.has('name') && called.every(isForPrograms)) {
    const names = open().filter(([, shape]) => areNames(shape, item));
    const name = names.find((one) => !areKeys(one)) ?? names[0];
    tell(name, 'name');
    tell(
      names.find((one) => one !== name && areKeys(one)),
      'id',
    );
  }
  if (
    isRow &&
    present.has('level') &&
    !(['name', 'competency', 'theme'] as const).some((role) => present.has(role))
  ) {
    const [most, next] = repeated(open(), item);
    tell(most, 'competency');
    tell(next, 'track');
  }
  if (roles.size === 0) return item;
  const withRole = ([key, shape]: Entry): Entry => [key, { ...shape, role: roles.get(key) ?? shape.role }];
  return { ...item, keys: new Map([...item.keys].map(withRole)) };
}

const areKeys = ([, { texts }]: Entry): boolean => texts.every(isForPrograms);

/** The keys under which each item has a short text that others have as well, the richest first. */
function repeated(entries: readonly Entry[], { count }: Shape): Entry[] {
  const sizeOf = ([, { texts }]: Entry): number => new Set(texts).size;
  return entries
    .filter((entry) => {
      const { texts } = entry[1];
      return texts.length === count && sizeOf(entry) > 1 && sizeOf(entry) < count && areShort(texts);
    })
    .sort((one, other) => sizeOf(other) - sizeOf(one));
}

/** Whether each item has a short text here, and no two of one list have the same. */
function areNames({ texts }: Shape, { count, holders, keys }: Shape): boolean {
  // Where more lies in the item, its text is hardly a statement.
  const most = [...keys.values()].every(isText) ? 2.5 : 3.5;
  return texts.length >= count && new Set(texts).size * holders >= count && areShort(texts, most);
}

/** Whether texts are a few titles of levels that come again and again. */
function areTitles({ texts }: Shape): boolean {
  const distinct = new Set(texts);
  return distinct.size > 1 && distinct.size * 2 <= texts.length && [...distinct].every(looksLikeLevel);
}

/** What a key is that holds ids of a list elsewhere. */
function roleOfLink({ texts, word }: Shape, item: Shape, ids: readonly Ids[]): DataRole | undefined {
  const values = new Set(texts);
  if (values.size < 2) return undefined;
  const areNumbers = [...values].every(isPlainNumber);
  const fits = ids.filter(
    (list) => list.item !== item && [...values].every((value) => list.values.has(value)),
  );
  // Small numbers are in many lists.
  if (areNumbers && (fits.length > 1 || !/id$/i.test(word))) return undefined;
  return fits.length === 1 || new Set(fits.map(({ role }) => role)).size === 1 ? fits[0]?.role : undefined;
}

/** The ids of all lists that others could refer to. */
function idsIn(root: Shape): Ids[] {
  const found: Ids[] = [];
  const walk = (shape: Shape): void => {
    for (const inner of shape.keys.values()) walk(inner);
    if (!shape.each) return;
    walk(shape.each);
    const { each, names } = shape;
    const role = roleOfItems(shape, each);
    if (names.length > 1 && names.length === each.count)
      found.push({ item: each, values: new Set(names), role });
    for (const key of each.keys.values()) {
      const values = new Set(key.texts);
      if (isText(key) && each.count > 1 && key.texts.length === each.count && values.size === each.count)
        found.push({ item: each, values, role });
    }
  };
  walk(root);
  return found;
}

/** What the items of a list are: by its key, else levels where they are counted or sound so, else competencies. */
function roleOfItems({ word }: Shape, item: Shape): DataRole {
  const role = roleOfKey(word);
  if (isPartRole(role)) return role;
  const attributes = [...item.keys.values()].filter(isText);
  return attributes.some(
    ({ texts }) => areCounted(texts) || texts.filter(looksLikeLevel).length * 2 > texts.length,
  )
    ? 'level'
    : 'competency';
}

/** Whether numbers count up, and start again in each list: 1, 2, 3, 1, 2. */
export function areCounted(texts: readonly string[]): boolean {
  if (texts.length < 2 || !texts.every(isPlainNumber)) return false;
  const numbers = texts.map(Number);
  const [first = 0] = numbers;
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] as number));
  const isUp = steps.every((step, index) => step > 0 || numbers[index + 1] === first);
  return first < 2 && isUp && Math.max(...numbers) <= 20;
}
