/**
 * The least that must have moved: all but a longest run that is still in order. `positions` are the places
 * afterwards, in the order of before; the result is the positions that moved.
 */
export function movedPositions(positions: readonly number[]): Set<number> {
  // The last position of the best run of each length, and the position before each in its run.
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const position of positions) {
    let low = 0;
    for (let high = ends.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < position) low = middle + 1;
      else high = middle;
    }
    previous.set(position, ends[low - 1]);
    ends[low] = position;
  }
  const moved = new Set(positions);
  for (let position = ends.at(-1); position !== undefined; position = previous.get(position)) {
    moved.delete(position);
  }
  return moved;
}
