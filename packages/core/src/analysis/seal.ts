/** Where a sum begins. */
export const unsealed = 0x811c9dc5;

/** Continues a 32-bit sum by one value (FNV-1a, Fowler, Noll and Vo 1991). Not a signature. */
export function seal(sum: number, value: string | number | boolean | undefined): number {
  const text = `${value ?? ''}\n`;
  let next = sum;
  for (let index = 0; index < text.length; index += 1) {
    next = Math.imul(next ^ text.charCodeAt(index), 0x01000193);
  }
  return next;
}

/** The sum over some JSON, whatever the order of its properties: a store may keep another order. */
export const sealJson = (value: unknown, at = unsealed): number =>
  Object(value) === value
    ? Object.entries(value as object).reduce(
        (sum, [key, item]) => (sum + sealJson(item, seal(at, key))) | 0,
        at,
      )
    : seal(at, typeof value + String(value));
