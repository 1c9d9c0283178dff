type JsonRecord = Readonly<Record<string, unknown>>;

/** An object of JSON as it is; of anything else, one without properties. */
export const recordIn = (value: unknown): JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonRecord) : {};

export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text, or a number as text, without blanks at its ends; of anything else, the empty text. */
export function textIn(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
}

export const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** A list in the order of numbers that its entries have; an entry without one keeps its place in the list. */
export function inOrder<T>(list: readonly T[], numberOf: (entry: T) => number | undefined): T[] {
  const placed = list.map((entry, index) => ({ entry, place: numberOf(entry) ?? index + 1 }));
  return placed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}
