const prime = 0x01000193;
const float = new Float64Array(1);
const bits = new Int32Array(float.buffer);

/** Continues a 32-bit sum (FNV-1a, Fowler, Noll and Vo 1991) over every value in some plain JSON, in order. */
export function seal(value: unknown, sum = 0x811c9dc5): number {
  if (typeof value === 'string') {
    let next = Math.imul(sum ^ value.length, prime);
    for (let index = 0; index < value.length; index += 1) {
      next = Math.imul(next ^ value.charCodeAt(index), prime);
    }
    return next;
  }
  if (typeof value === 'number') {
    float[0] = value;
    return Math.imul(Math.imul(sum ^ (bits[0] as number), prime) ^ (bits[1] as number), prime);
  }
  if (typeof value !== 'object' || value === null) return Math.imul(sum ^ (value ? 1 : 2), prime);
  let next = Math.imul(sum ^ 3, prime);
  for (const key in value) next = seal((value as Record<string, unknown>)[key], next);
  return next;
}
