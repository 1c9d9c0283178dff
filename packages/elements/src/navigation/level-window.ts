/** How many levels fit side by side in a container of middle width. */
export const windowSize = 3;

/** The first level of a window of `size` out of `count` that has `around` second, as far as the ends allow. */
export function windowStart(around: number, count: number, size = windowSize): number {
  return Math.max(0, Math.min(around - 1, count - size));
}
