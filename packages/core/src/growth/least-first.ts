interface Entry<T> {
  readonly cost: bigint;
  readonly number: number;
  readonly item: T;
}

/**
 * A queue that gives what costs least first; of what costs the same, what came last, so that a search goes on
 * where it is instead of widening. A binary heap.
 */
export class LeastFirst<T> {
  readonly #heap: Entry<T>[] = [];
  #count = 0;

  push(cost: bigint, item: T): void {
    const entry = { cost, number: (this.#count += 1), item };
    let at = this.#heap.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#heap[parent] as Entry<T>;
      if (isBefore(above, entry)) break;
      this.#heap[at] = above;
      at = parent;
    }
    this.#heap[at] = entry;
  }

  pop(): T | undefined {
    const first = this.#heap[0];
    const entry = this.#heap.pop();
    if (!first || !entry || this.#heap.length === 0) return first?.item;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      const [left, right] = [this.#heap[child], this.#heap[child + 1]];
      if (left && right && isBefore(right, left)) child += 1;
      const below = this.#heap[child];
      if (!below || isBefore(entry, below)) break;
      this.#heap[at] = below;
      at = child;
    }
    this.#heap[at] = entry;
    return first.item;
  }
}

const isBefore = <T>(one: Entry<T>, other: Entry<T>): boolean =>
  one.cost < other.cost || (one.cost === other.cost && one.number > other.number);
