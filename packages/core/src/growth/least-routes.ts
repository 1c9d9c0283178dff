import { LeastFirst } from './least-first.js';

/** Places by number, and where one gets to from each. Entering a place costs something, never less than 1. */
export interface RouteMap {
  readonly next: readonly (readonly number[])[];
  cost(place: number): bigint;
}

interface Stop {
  readonly place: number;
  readonly spent: bigint;
  readonly before?: Stop;
}

/**
 * Up to `count` routes between two places, from the least cost up, none of which enters a place twice (Yen 1971).
 * Each search is led by the true distance that is left (Hart, Nilsson and Raphael 1968), so that it hardly looks
 * aside. The cost of a place is asked for only if a route could enter it.
 */
export function leastRoutes(map: RouteMap, from: number, to: number, count: number): number[][] {
  const left = distancesTo(map, from, to);
  const found: number[][] = [];
  const candidates = new LeastFirst<number[]>();
  const offered = new Set<string>();
  const offer = (route: number[]): void => {
    const key = route.join();
    if (offered.has(key)) return;
    offered.add(key);
    candidates.push(
      route.slice(1).reduce((sum, place) => sum + map.cost(place), 0n),
      route,
    );
  };

  const first = search(map, left, from, to, new Set(), new Set());
  if (first) offer(first);
  while (found.length < count) {
    const route = candidates.pop();
    if (!route) break;
    found.push(route);
    if (found.length === count) break;
    // Every other route leaves the routes found at some place: look past each place on this one.
    const passed = new Set<number>();
    let alike: readonly number[][] = found;
    for (const [index, place] of route.slice(0, -1).entries()) {
      alike = alike.filter((other) => other[index] === place);
      const closed = new Set(alike.map((other) => other[index + 1] as number));
      const rest = search(map, left, place, to, passed, closed);
      if (rest) offer([...passed, ...rest]);
      passed.add(place);
    }
  }
  return found;
}

/** The least route that enters none of `avoided`, and does not go straight from its start to one of `closed`. */
function search(
  { next, cost }: RouteMap,
  left: readonly (bigint | undefined)[],
  from: number,
  to: number,
  avoided: ReadonlySet<number>,
  closed: ReadonlySet<number>,
): number[] | undefined {
  const isOpen = (place: number): boolean => left[place] !== undefined && !closed.has(place);
  if (from !== to && !next[from]?.some(isOpen)) return undefined;
  const done = new Set(avoided);
  const queue = new LeastFirst<Stop>();
  queue.push(0n, { place: from, spent: 0n });
  for (let stop = queue.pop(); stop; stop = queue.pop()) {
    const { place, spent } = stop;
    if (place === to) return placesOf(stop);
    if (done.has(place)) continue;
    done.add(place);
    for (const other of next[place] ?? []) {
      const distance = left[other];
      if (distance === undefined || done.has(other) || (place === from && !isOpen(other))) continue;
      const total = spent + cost(other);
      queue.push(total + distance, { place: other, spent: total, before: stop });
    }
  }
  return undefined;
}

function placesOf(last: Stop): number[] {
  const places: number[] = [];
  for (let stop: Stop | undefined = last; stop; stop = stop.before) places.push(stop.place);
  return places.reverse();
}

/** What is left from each place to `to`; undefined where no way from `from` by this place leads there. */
function distancesTo({ next, cost }: RouteMap, from: number, to: number): (bigint | undefined)[] {
  const before = new Map<number, number[]>([[from, []]]);
  for (const place of before.keys()) {
    for (const other of next[place] ?? []) {
      const places = before.get(other);
      if (places) places.push(place);
      else before.set(other, [place]);
    }
  }
  const left: (bigint | undefined)[] = [];
  const queue = new LeastFirst<Stop>();
  if (before.has(to)) queue.push(0n, { place: to, spent: 0n });
  for (let stop = queue.pop(); stop; stop = queue.pop()) {
    const { place, spent } = stop;
    if (left[place] !== undefined) continue;
    left[place] = spent;
    for (const other of before.get(place) ?? []) {
      if (left[other] === undefined)
        queue.push(spent + cost(place), { place: other, spent: spent + cost(place) });
    }
  }
  return left;
}
