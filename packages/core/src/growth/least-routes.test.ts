import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { leastRoutes } from './least-routes.js';

/** Every way that enters no place twice. */
function everyRoute(next: readonly (readonly number[])[], from: number, to: number): number[][] {
  const routes: number[][] = [];
  const walk = (route: number[]): void => {
    const place = route.at(-1) as number;
    if (place === to) routes.push(route);
    else for (const other of next[place] ?? []) if (!route.includes(other)) walk([...route, other]);
  };
  walk([from]);
  return routes;
}

const map = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    next: fc.array(fc.uniqueArray(fc.nat(size - 1)), { minLength: size, maxLength: size }),
    costs: fc.array(fc.bigInt(1n, 4n), { minLength: size, maxLength: size }),
    from: fc.nat(size - 1),
    to: fc.nat(size - 1),
    count: fc.nat(6),
  }),
);

describe('leastRoutes', () => {
  test('finds just the routes that looking at every route finds, least first', () => {
    fc.assert(
      fc.property(map, ({ next, costs, from, to, count }) => {
        const costOf = (route: readonly number[]): bigint =>
          route.slice(1).reduce((sum, place) => sum + (costs[place] as bigint), 0n);
        const all = everyRoute(next, from, to);
        const found = leastRoutes({ next, cost: (place) => costs[place] as bigint }, from, to, count);
        const least = all.map(costOf).sort((a, b) => Number(a - b));
        assert.deepEqual(found.map(costOf), least.slice(0, count));
        const known = new Set(all.map(String));
        assert.ok(found.every((route) => known.has(String(route))));
        assert.equal(new Set(found.map(String)).size, found.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('asks for the cost of no place that leads nowhere', () => {
    const asked: number[] = [];
    const cost = (place: number): bigint => {
      asked.push(place);
      return 1n;
    };
    assert.deepEqual(leastRoutes({ next: [[1, 2], [3], [], [], [3]], cost }, 0, 3, 5), [[0, 1, 3]]);
    assert.deepEqual([...new Set(asked)].sort(), [1, 3]);
  });
});
