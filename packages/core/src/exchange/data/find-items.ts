import type { CompetencyPart, DataPart } from './data-mapping.js';
import { findPlaces, parsePath, placeInside, type Place, type Step } from './data-path.js';

/** One track, level, theme or competency, as a document tells of it in one place or several. */
export interface Item {
  /** What the document calls it: its id, else its name, else its position. */
  readonly id: string;
  name: string;
  description: string;
  weight: string;
  /** What the document calls its theme. */
  theme: string;
  /** Where it stands first. */
  readonly place: Place;
}

/** Reads properties of places, and keeps what it has read. */
export interface Reader {
  /**
   * The text at a key of a place; the empty text when there is none, or not one that is wanted. Takes note of
   * having used it.
   */
  readonly text: (place: Place, key: string | undefined, isWanted?: (text: string) => boolean) => string;
  /** Says that a place was used. */
  readonly use: (place: Place) => void;
  readonly isUsed: (at: string) => boolean;
}

/** A reader that has read nothing yet. */
export function createReader(): Reader {
  const used = new Set<string>();
  const steps = new Map<string, readonly Step[]>();
  const use = (place: Place): void => void used.add(place.at);
  return {
    use,
    isUsed: (at) => used.has(at),
    text(place, key, isWanted = () => true) {
      if (key === undefined) return '';
      if (key === '@') return place.key === undefined ? '' : String(place.key);
      if (key === '#') return positionOf(place);
      let found: Place | undefined = place;
      if (key !== '.') {
        const way = steps.get(key) ?? parsePath(key);
        steps.set(key, way);
        for (const step of way) found = found && placeInside(found, String(step));
      }
      const text = found && textOf(found.value);
      if (!found || text === undefined || !isWanted(text)) return '';
      use(found);
      return text;
    },
  };
}

/** A text, number or yes and no as a text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** The position of a place in the list or object around it, from 1. */
function positionOf({ parent, key }: Place): string {
  if (typeof key === 'number') return String(key + 1);
  const around = parent?.value;
  if (typeof around !== 'object' || around === null) return '1';
  return String(Object.keys(around).indexOf(String(key)) + 1);
}

/** The items of one kind: by where they stand, and by what the document calls them. */
export interface Items {
  /** Every place of every item. */
  readonly places: readonly (readonly [Place, Item])[];
  /** In the order of the document; items of one id within one `scope` are one. */
  readonly list: readonly Item[];
  /** The item that lies around a place, or is there. */
  readonly around: (place: Place) => Item | undefined;
  /** The item of an id or a name, or, if `byPosition`, the one at that position of its list. */
  readonly find: (text: string, scope: string, byPosition?: boolean) => Item | undefined;
}

/** Finds the items of a part; `scopeOf` says within what their ids are unique. */
export function findItems(
  root: Place,
  part: CompetencyPart | DataPart | undefined,
  reader: Reader,
  scopeOf: (place: Place) => string,
): Items {
  const byPlace = new Map<string, Item>();
  const places: [Place, Item][] = [];
  const byText = new Map<string, Item>();
  const list: Item[] = [];
  const textKey = (scope: string, text: string): string => `${scope}\n${text.toLowerCase()}`;
  for (const place of part ? findPlaces(root, parsePath(part.path)) : []) {
    const id = reader.text(place, part?.id) || reader.text(place, part?.name);
    if (id === '') continue;
    const scope = scopeOf(place);
    const known = byText.get(textKey(scope, `=${id}`));
    const item = known ?? { id, name: '', description: '', weight: '', theme: '', place };
    readMore(item, place, part, reader);
    if (!known) {
      list.push(item);
      byText.set(textKey(scope, `=${id}`), item);
      for (const text of [item.name, id, `#${positionOf(place)}`])
        if (text !== '' && !byText.has(textKey(scope, text))) byText.set(textKey(scope, text), item);
    }
    byPlace.set(place.at, item);
    places.push([place, item]);
  }
  return {
    places,
    list,
    around(place) {
      for (let next: Place | undefined = place; next; next = next.parent) {
        const item = byPlace.get(next.at);
        if (item) return item;
      }
      return undefined;
    },
    find: (text, scope, byPosition = false) =>
      byText.get(textKey(scope, `=${text}`)) ??
      byText.get(textKey(scope, text)) ??
      (byPosition ? byText.get(textKey(scope, `#${text}`)) : undefined),
  };
}

/** Takes over what this place adds; what differs from the first time is not used, and so listed as left out. */
function readMore(item: Item, place: Place, part: Partial<CompetencyPart> | undefined, reader: Reader): void {
  for (const field of ['name', 'description', 'weight', 'theme'] as const)
    item[field] =
      reader.text(place, part?.[field], (text) => !item[field] || text === item[field]) || item[field];
}
