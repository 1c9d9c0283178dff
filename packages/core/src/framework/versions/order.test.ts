import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { movedPositions } from './order.js';

const moved = (...positions: number[]): number[] => [...movedPositions(positions)].sort((a, b) => a - b);

test('only what is out of order has moved', () => {
  assert.deepEqual(moved(0, 1, 2, 3), []);
  assert.deepEqual(moved(3, 0, 1, 2), [3]);
  assert.deepEqual(moved(1, 2, 3, 0), [0]);
  assert.deepEqual(moved(), []);
});

test('the rest is in order, and no smaller number could have moved', () => {
  const permutation = fc.integer({ min: 0, max: 7 }).chain((size) => {
    const all = Array.from({ length: size }, (_, index) => index);
    return fc.shuffledSubarray(all, { minLength: size, maxLength: size });
  });
  const rising = (list: readonly number[]): boolean =>
    list.every((value, index) => index === 0 || value > (list[index - 1] as number));
  fc.assert(
    fc.property(permutation, (positions) => {
      const out = movedPositions(positions);
      assert.ok(rising(positions.filter((position) => !out.has(position))));
      for (let set = 0; set < 2 ** positions.length; set += 1) {
        const kept = positions.filter((_, index) => (set >> index) & 1);
        if (rising(kept)) assert.ok(kept.length <= positions.length - out.size);
      }
    }),
    { numRuns: 1000 },
  );
});
