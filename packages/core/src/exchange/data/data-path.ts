/** One step of a path: each item, any number of steps, or one of some keys. */
export type Step = '*' | '**' | readonly string[];

/** A value, and the way to it from the root of its document. */
export interface Place {
  readonly parent?: Place;
  readonly key?: string | number;
  /** The way from the root as one text, another for every place: a JSON pointer. */
  readonly at: string;
  readonly value: unknown;
}

/** The steps of a path as people write it. */
export function parsePath(path: string): Step[] {
  if (path === '') return [];
  const steps: Step[] = [];
  let keys: string[] = [];
  let key = '';
  let isPlain = false;
  const end = (): void => {
    const pattern = keys.length === 0 && !isPlain ? key : '';
    steps.push(pattern === '*' || pattern === '**' ? pattern : [...keys, key]);
    keys = [];
    key = '';
    isPlain = false;
  };
  const letters = [...path];
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters[index] as string;
    if (letter === '\\') {
      isPlain = true;
      index += 1;
      key += letters[index] ?? '';
    } else if (letter === '.') end();
    else if (letter === '|') {
      keys.push(key);
      key = '';
    } else key += letter;
  }
  end();
  return steps;
}

const escapeKey = (key: string): string => key.replace(/[.*|\\]|^[@#]$/g, '\\$&');

/** Steps as {@link parsePath} reads them. */
export const writePath = (steps: readonly Step[]): string =>
  steps.map((step) => (typeof step === 'string' ? step : step.map(escapeKey).join('|'))).join('.');

export const rootPlace = (value: unknown): Place => ({ at: '', value });

/** The places just inside a list or an object. */
export function placesInside(place: Place): Place[] {
  const { value } = place;
  if (Array.isArray(value)) return value.map((item, index) => inside(place, index, item));
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, item]) => inside(place, key, item));
}

/** The place at a key, if there is a value. */
export function placeInside(place: Place, key: string): Place | undefined {
  const { value } = place;
  if (Array.isArray(value)) {
    const index = /^\d{1,9}$/.test(key) ? Number(key) : -1;
    return index in value ? inside(place, index, value[index]) : undefined;
  }
  return isObject(value) && Object.hasOwn(value, key) ? inside(place, key, value[key]) : undefined;
}

/** Every place that a path leads to, in the order of the document. */
export function findPlaces(from: Place, steps: readonly Step[]): Place[] {
  let places = [from];
  for (const step of steps) {
    places = places.flatMap((place) => {
      if (step === '*') return placesInside(place);
      if (step === '**') return placesBelow(place);
      return step.flatMap((key) => placeInside(place, key) ?? []);
    });
  }
  return places;
}

/** The way to a place from the root, as keys. */
export function keysOf(place: Place): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let next: Place | undefined = place; next?.key !== undefined; next = next.parent) keys.push(next.key);
  return keys.reverse();
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const placesBelow = (place: Place): Place[] => [place, ...placesInside(place).flatMap(placesBelow)];

const inside = (parent: Place, key: string | number, value: unknown): Place => ({
  parent,
  key,
  at: `${parent.at}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`,
  value,
});
