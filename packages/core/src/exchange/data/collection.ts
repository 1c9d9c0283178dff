import type { Shape } from './data-shape.js';
import {
  isPartRole,
  looksLikeLevel,
  roleOfKey,
  roleOfPlace,
  type DataPlaceRole,
  type DataRole,
  type PartRole,
} from './data-words.js';

/** Items that lie side by side in a document: in lists, or under names in objects. */
export interface Collection {
  readonly item: Shape;
  /** The key that holds them; the empty text for a list in a list, or at the root. */
  readonly word: string;
  /** What a person says that they are. */
  readonly said?: DataPlaceRole | undefined;
  /** Whether each has a name as its key. */
  readonly isNamed: boolean;
  /** The names, where it has. */
  readonly names: readonly string[];
  /** The ways from the item around to these, as keys. */
  readonly chain: readonly Collection[];
}

/** A place in which statements may be: in each item of the last collection, at a key. */
export interface Candidate {
  readonly chain: readonly Collection[];
  /** Keys from the item; none when the item itself is the text. */
  readonly keys: readonly string[];
  readonly kind: 'text' | 'list' | 'objects' | 'reference';
  readonly role: DataRole | undefined;
  /** What a person says that they are. */
  readonly said?: DataPlaceRole | undefined;
  readonly texts: readonly string[];
  /** The list of texts, where one stands for each level. */
  readonly list?: Shape;
  /** Keys of text and examples in each object. */
  readonly textKey?: string;
  readonly examplesKey?: string;
}

/** The property of an item that plays a role, if it is a text or a number. */
export interface Attribute {
  readonly key: string;
  readonly texts: readonly string[];
  readonly distinct: number;
}

export const isTexts = (shape: Shape): boolean =>
  shape.texts.length > 0 && shape.keys.size === 0 && !shape.each;

// Looked up over and over while readings are compared, and costly where an object has thousands of keys.
const attributes = new WeakMap<Shape, ReadonlyMap<DataRole, readonly Attribute[]>>();

/** All properties of an item that are texts or numbers and play a role. */
export function attributesOf(item: Shape, role: DataRole): readonly Attribute[] {
  const known = attributes.get(item) ?? readAttributes(item);
  attributes.set(item, known);
  return known.get(role) ?? [];
}

function readAttributes(item: Shape): ReadonlyMap<DataRole, readonly Attribute[]> {
  const byRole = new Map<DataRole, Attribute[]>();
  for (const [key, shape] of item.keys) {
    const role = isTexts(shape) ? shape.role : undefined;
    if (!role) continue;
    const { texts } = shape;
    const list = byRole.get(role) ?? [];
    list.push({ key, texts, distinct: new Set(texts).size });
    byRole.set(role, list);
  }
  return byRole;
}

/** The attribute that an item is called by. */
export function nameOf(item: Shape, role: PartRole): Attribute | undefined {
  const names = attributesOf(item, 'name');
  // Where there are both, the title is what people see and the name is what programs use.
  const title = names.find(({ key }) => !/^name$/i.test(key)) ?? names[0] ?? attributesOf(item, role)[0];
  if (title || role !== 'competency') return title;
  // An area that no other row of its list has is what the row is called.
  return attributesOf(item, 'theme').find(
    ({ texts, distinct }) => texts.length >= item.count && distinct * item.holders >= item.count,
  );
}

/** The attribute that others refer to an item by: at most as many values as it has names. */
export function idOf(item: Shape, role: PartRole): Attribute | undefined {
  const name = nameOf(item, role);
  const found = [
    ...attributesOf(item, 'id'),
    ...attributesOf(item, role),
    ...attributesOf(item, 'name').filter(({ key }) => /^name$/i.test(key)),
  ].filter(({ key }) => key !== name?.key);
  const most = name && name.texts.length >= item.count ? name.distinct : Number.POSITIVE_INFINITY;
  return found.find(({ texts, distinct }) => texts.length >= item.count && distinct <= most);
}

/** The part that a person or the key of a collection speaks of. */
export function wordRole({ said, word }: Collection): PartRole | undefined {
  const role = said === undefined ? roleOfKey(word) : roleOfPlace(said);
  return isPartRole(role) ? role : undefined;
}

/** Whether a collection lists levels: its key or its texts say so; numbers alone could be anything. */
export const areLevels = (collection: Collection): boolean =>
  (wordRole(collection) === 'level' && (collection.said === 'level' || !areLimits(collection))) ||
  (collection.said === undefined &&
    isTexts(collection.item) &&
    collection.item.texts.every((text) => looksLikeLevel(text) && /\p{L}/u.test(text)));

/** Whether numbers stand for numbers, as in a table of points: no names of anything. */
const areLimits = ({ isNamed, names, item }: Collection): boolean =>
  isNamed && isTexts(item) && [...names, ...item.texts].every((text) => /^[\d.,]+$/.test(text));

/** Whether lists hold as many texts each, and that can hardly be by chance. */
export const isTextForEach = ({ list }: Candidate): boolean =>
  list?.length !== undefined && list.length > 2 && list.count > 2;
