import { likeness } from '../wording.js';
import { groupBy, type Matching } from './matching.js';
import type { PlacedStatement } from './placed-statement.js';

/** A part is made of the whole: three words in five are the whole's. */
const partFrom = 0.6;

/** The parts say the whole again: two thirds of its words, since a split drops an "and" and repeats a subject. */
const wholeFrom = 0.66;

/**
 * Finds statements on the `side` of which several of the same cell on the other side are the parts, and takes
 * all of them out of the matching. Each part says something of the whole that the other parts do not.
 */
export function findParts(
  matching: Matching<PlacedStatement>,
  side: 'before' | 'after',
): Map<PlacedStatement, PlacedStatement[]> {
  const found = new Map<PlacedStatement, PlacedStatement[]>();
  const other = side === 'before' ? 'after' : 'before';
  const candidates = groupBy(matching.left[other], ({ home }) => home.cell);
  for (const [cell, wholes] of groupBy(matching.left[side], ({ home }) => home.cell)) {
    const pieces = candidates.get(cell) ?? [];
    if (pieces.length < 2 || !matching.affords(wholes.length * pieces.length)) continue;
    const byWhole = new Map<PlacedStatement, PlacedStatement[]>();
    for (const piece of pieces) {
      const whole = wholeOf(piece, wholes);
      if (whole) byWhole.set(whole, [...(byWhole.get(whole) ?? []), piece]);
    }
    for (const [whole, parts] of byWhole) {
      if (!areParts(whole, parts)) continue;
      found.set(whole, parts);
      if (side === 'before') matching.settle([whole], parts);
      else matching.settle(parts, [whole]);
    }
  }
  return found;
}

/** How many words two statements share. */
const shared = (one: readonly string[], other: readonly string[]): number =>
  (likeness(one, other) * (one.length + other.length)) / 2;

/** The statement that a piece shares most words with, if it is made of it. */
function wholeOf(
  { words }: PlacedStatement,
  wholes: readonly PlacedStatement[],
): PlacedStatement | undefined {
  let best: PlacedStatement | undefined;
  let most = words.length * partFrom;
  for (const whole of wholes) {
    const count = shared(words, whole.words);
    if (count > 0 && count >= most && (best === undefined || count > most)) {
      best = whole;
      most = count;
    }
  }
  return best;
}

function areParts(whole: PlacedStatement, parts: readonly PlacedStatement[]): boolean {
  if (parts.length < 2) return false;
  const sets = parts.map(({ words }) => new Set(words));
  const saidBy = whole.words.map((word) => sets.filter((set) => set.has(word)));
  const said = saidBy.filter((by) => by.length > 0).length;
  const eachAdds = sets.every((set) => saidBy.some((by) => by.length === 1 && by[0] === set));
  return eachAdds && said >= whole.words.length * wholeFrom;
}
