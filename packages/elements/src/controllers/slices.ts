import type { ReactiveControllerHost } from 'lit';
import { firstRows } from '../navigation/first-rows.js';

/** How long one slice may take, in ms. */
const longest = 4;

/** Draws a long table bit by bit: what is in view at once, the rest in slices too short to be felt. */
export class Slices {
  readonly #host: ReactiveControllerHost;
  #drawn = 0;
  #step = 1;
  #count = 0;
  #running = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Another table: begin again. */
  reset(): void {
    this.#drawn = 0;
  }

  /** How many of its rows to draw now. The host is asked to draw again until that is all of them. */
  rows(count: number, columns: number): number {
    this.#count = count;
    this.#drawn ||= firstRows(columns);
    if (this.#drawn < count && !this.#running) void this.#run();
    return this.#drawn;
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#drawn < this.#count) {
      await new Promise((resolve) => setTimeout(resolve));
      const start = performance.now();
      this.#drawn += this.#step;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      const took = performance.now() - start;
      this.#step = Math.ceil(this.#step * Math.min(2, (0.6 * longest) / took)) || 1;
    }
    this.#running = false;
  }
}
