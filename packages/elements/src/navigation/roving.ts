/**
 * Where an arrow key leads in a row of `count` tabs, from the one at `index`: round the ends, Home and End to the
 * first and the last, left and right as they are seen. Undefined for any other key.
 */
export function tabAfter(
  key: string,
  index: number,
  count: number,
  rightToLeft: boolean,
): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % count;
  if (key === back) return (index - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
