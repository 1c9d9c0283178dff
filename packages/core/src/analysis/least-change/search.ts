import { append, type Changes, type Choice } from './choice.js';

/** One competency: every way to change it, with the marks of the count rules that each way reaches. */
export interface Item {
  readonly theme: string | undefined;
  readonly choices: readonly Choice[];
  /** For each count rule, the value from which on this competency is one of those counted. */
  readonly marks: readonly number[];
}

/** What has to be reached together, beyond what each competency has to reach by itself. */
export interface Goal {
  readonly bar: number;
  /** What a theme counts at most. */
  readonly cap: number;
  readonly floors: ReadonlyMap<string, number>;
  readonly counts: readonly number[];
}

interface State {
  readonly changed: number;
  readonly cost: number;
  /** The sum over the themes that are done, and over the one that is not yet. */
  readonly done: number;
  readonly theme: number;
  readonly counts: readonly number[];
  readonly changes: Changes | undefined;
}

/**
 * The fewest changes that reach the goal, and of those the cheapest; undefined where none do. Exact: a state is
 * dropped only where another has no more changes and no more cost and is as far in everything else, or where
 * not even the best of what is left could still make it the answer.
 */
export function fewestThenCheapest(items: readonly Item[], goal: Goal): State | undefined {
  const sorted = byTheme(items);
  const fewest = fewestChanges(sorted.map(regardlessOfCost), goal);
  if (!fewest) return undefined;
  const bounds = pricesFor(sorted, goal.bar, fewest).map((price) => ({
    price,
    hope: boundOf(sorted, fewest.changed, price),
    least: goal.bar - price * (fewest.cost - 1) - rounding * (goal.bar + price * fewest.cost),
  }));
  const cheaper = reach(
    sorted,
    goal,
    true,
    ({ changed, cost, done, theme }, index) =>
      changed <= fewest.changed &&
      cost < fewest.cost &&
      bounds.every(
        ({ price, hope, least }) =>
          done + theme - price * cost + hope(index, fewest.changed - changed) >= least,
      ),
  );
  return best(cheaper) ?? fewest;
}

/** Tries with as few changes as the bar needs, then with one more, and so on: few states are hopeful each time. */
function fewestChanges(items: readonly Item[], goal: Goal): State | undefined {
  const all = changesIn(items);
  const hope = boundOf(items, all, 0);
  for (let most = 0; most <= all; most += 1) {
    if (hope(0, most) < goal.bar) continue;
    const found = best(
      reach(
        items,
        goal,
        false,
        ({ changed, done, theme }, index) => done + theme + hope(index, most - changed) >= goal.bar,
      ),
    );
    if (found) return found;
  }
  return undefined;
}

/** Of choices that change as many ratings, the best; the cheapest of those that are as good. */
function regardlessOfCost(item: Item): Item {
  const best = new Map<number, Choice>();
  for (const choice of item.choices) {
    const other = best.get(choice.changed);
    const isBetter =
      !other || choice.value > other.value || (choice.value === other.value && choice.cost < other.cost);
    if (isBetter) best.set(choice.changed, choice);
  }
  return { ...item, choices: [...best.values()] };
}

/** Prices are not whole numbers: what sums with them may be off by must not drop an answer. */
const rounding = 1e-9;

function byTheme(items: readonly Item[]): Item[] {
  const themes = [...new Set(items.map(({ theme }) => theme))];
  return themes.flatMap((theme) => items.filter((item) => item.theme === theme));
}

const best = (states: readonly State[]): State | undefined =>
  states.toSorted((a, b) => a.changed - b.changed || a.cost - b.cost)[0];

function reach(
  items: readonly Item[],
  goal: Goal,
  byCost: boolean,
  isHopeful: (state: State, index: number) => boolean,
): State[] {
  let states: State[] = [
    { changed: 0, cost: 0, done: 0, theme: 0, counts: goal.counts.map(() => 0), changes: undefined },
  ];
  items.forEach((item, index) => {
    const next = new Map<number | string, State[]>();
    const ends = item.theme === undefined || items[index + 1]?.theme !== item.theme;
    for (const state of states) {
      for (const choice of item.choices) {
        const after = step(state, choice, item, goal);
        const closed = ends ? close(after, item.theme, goal) : after;
        if (closed && isHopeful(closed, index + 1)) keep(next, closed, byCost);
      }
    }
    states = [...next.values()].flat();
  });
  return states.filter(
    ({ done, counts }) =>
      done >= goal.bar && counts.every((count, rule) => count >= (goal.counts[rule] ?? 0)),
  );
}

const step = (state: State, choice: Choice, { marks }: Item, goal: Goal): State => ({
  changed: state.changed + choice.changed,
  cost: state.cost + choice.cost,
  done: state.done,
  theme: state.theme + choice.value,
  counts: state.counts.map((count, rule) =>
    Math.min(goal.counts[rule] ?? 0, count + (choice.value >= (marks[rule] ?? Infinity) ? 1 : 0)),
  ),
  changes: append(state.changes, choice.changes),
});

/** A theme that is done counts what its cap lets it, and has to reach its floor. */
function close(state: State, theme: string | undefined, { cap, floors }: Goal): State | undefined {
  if (theme === undefined) return { ...state, done: state.done + state.theme, theme: 0 };
  if (state.theme < (floors.get(theme) ?? 0)) return undefined;
  return { ...state, done: state.done + Math.min(cap, state.theme), theme: 0 };
}

function keep(states: Map<number | string, State[]>, state: State, byCost: boolean): void {
  const places = byCost ? state.changed * 1_000_000 + state.cost : state.changed;
  const key = state.counts.length > 0 ? `${places} ${state.counts.join(' ')}` : places;
  const others = states.get(key);
  if (!others) {
    states.set(key, [state]);
    return;
  }
  if (others.some((other) => isAsGood(other, state))) return;
  states.set(key, [...others.filter((other) => !isAsGood(state, other)), state]);
}

const isAsGood = (one: State, other: State): boolean =>
  one.done >= other.done &&
  one.theme >= other.theme &&
  (one.done > other.done || one.theme > other.theme || one.cost <= other.cost);

const changesIn = (items: readonly Item[]): number =>
  items.reduce((sum, { choices }) => sum + Math.max(0, ...choices.map(({ changed }) => changed)), 0);

/**
 * The most that the items from an index on can add with so many changes, caps and rules aside, where each point
 * of cost is paid for at a price.
 */
function boundOf(
  items: readonly Item[],
  most: number,
  price: number,
): (index: number, changes: number) => number {
  const table: Float64Array[] = [new Float64Array(most + 1)];
  for (const { choices } of items.toReversed()) {
    const rest = table[0] as Float64Array;
    const here = new Float64Array(most + 1).fill(-Infinity);
    for (const { changed, cost, value } of choices) {
      const gain = value - price * cost;
      for (let changes = changed; changes <= most; changes += 1) {
        here[changes] = Math.max(here[changes] as number, gain + (rest[changes - changed] as number));
      }
    }
    table.unshift(here);
  }
  return (index, changes) => (changes < 0 ? -Infinity : (table[index]?.[changes] as number));
}

/**
 * The prices at which buying cost and not buying it are closest to even: there the bound is tightest (Lagrange's
 * relaxation, by bisection). Any price gives a valid bound.
 */
function pricesFor(items: readonly Item[], bar: number, { changed, cost }: State): [number, number] {
  let [low, high] = [0, Math.max(1, bar)];
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    const best = boundOf(items, changed, middle)(0, changed) + middle * cost;
    const nudged = boundOf(items, changed, middle * 1.001)(0, changed) + middle * 1.001 * cost;
    if (nudged > best) high = middle;
    else low = middle;
  }
  return [low, high];
}
