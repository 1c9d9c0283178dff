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
 * not even the best of what is left could reach the bar.
 */
export function fewestThenCheapest(items: readonly Item[], goal: Goal): State | undefined {
  const sorted = byTheme(items);
  const free = sorted.map((item) => ({
    ...item,
    choices: item.choices.map((choice) => ({ ...choice, cost: 0 })),
  }));
  const fewest = best(reach(free, goal, Infinity));
  return fewest && best(reach(sorted, goal, fewest.changed));
}

function byTheme(items: readonly Item[]): Item[] {
  const themes = [...new Set(items.map(({ theme }) => theme))];
  return themes.flatMap((theme) => items.filter((item) => item.theme === theme));
}

const best = (states: readonly State[]): State | undefined =>
  states.toSorted((a, b) => a.changed - b.changed || a.cost - b.cost)[0];

function reach(items: readonly Item[], goal: Goal, most: number): State[] {
  const hopes = hopesFrom(items, most);
  let states: State[] = [
    { changed: 0, cost: 0, done: 0, theme: 0, counts: goal.counts.map(() => 0), changes: undefined },
  ];
  items.forEach((item, index) => {
    const next = new Map<string, State[]>();
    const ends = item.theme === undefined || items[index + 1]?.theme !== item.theme;
    for (const state of states) {
      for (const choice of item.choices) {
        const after = step(state, choice, item, goal);
        const closed = ends ? close(after, item.theme, goal) : after;
        if (!closed || closed.changed > most) continue;
        const hope = hopes(index + 1, most - closed.changed);
        if (closed.done + closed.theme + hope >= goal.bar) keep(next, closed);
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

function keep(states: Map<string, State[]>, state: State): void {
  const key = `${state.changed} ${state.cost} ${state.counts.join(' ')}`;
  const others = states.get(key) ?? [];
  if (others.some(({ done, theme }) => done >= state.done && theme >= state.theme)) return;
  const kept = others.filter(({ done, theme }) => done > state.done || theme > state.theme);
  states.set(key, [...kept, state]);
}

/** The most that the items from an index on can add with so many changes, caps and rules aside. */
function hopesFrom(items: readonly Item[], most: number): (index: number, changes: number) => number {
  const limit = Math.min(
    most,
    items.reduce((sum, { choices }) => sum + Math.max(...choices.map(({ changed }) => changed), 0), 0),
  );
  const table: number[][] = [new Array<number>(limit + 1).fill(0)];
  for (const { choices } of items.toReversed()) {
    const rest = table[0] as number[];
    table.unshift(
      rest.map((_, changes) =>
        Math.max(
          ...choices.map(({ changed, value }) =>
            changed <= changes ? value + (rest[changes - changed] as number) : -Infinity,
          ),
        ),
      ),
    );
  }
  return (index, changes) => table[index]?.[Math.min(changes, limit)] ?? 0;
}
