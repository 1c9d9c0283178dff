import type { PasteLeftOut } from './paste-plan.js';

/** Where the rows, or the columns, of a block land. */
export class Landing<T> {
  /** By position in the block, the index of the place; none for headings and for what is left out. */
  readonly indexOf = new Map<number, number>();
  readonly leftOut: PasteLeftOut[] = [];
  readonly #places = new Map<T, number>();

  /** What the block lands on, each once, in the order of the block. */
  get places(): T[] {
    return [...this.#places.keys()];
  }

  land(position: number, place: T): void {
    const index = this.#places.get(place) ?? this.#places.size;
    this.#places.set(place, index);
    this.indexOf.set(position, index);
  }
}
