import type { Clock } from './clock.js';

/** Milliseconds from a change to the write of it, and from one write to the next. */
const delay = 500;
const pause = 1000;

/** Milliseconds after the first failure; doubled by each that follows, up to the longest. */
const firstRetry = 2000;
const longestRetry = 60_000;

/** Says when to write: soon after a change, not too often, and again after a failure. */
export class WriteTimer {
  readonly #clock: Clock;
  readonly #write: () => void;
  #failures = 0;
  #lastWrite = Number.NEGATIVE_INFINITY;
  #due = Number.POSITIVE_INFINITY;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock, write: () => void) {
    this.#clock = clock;
    this.#write = write;
  }

  /** Something changed. */
  change(): void {
    const now = this.#clock.now();
    this.wake(Math.max(delay, this.#lastWrite + pause - now));
  }

  /** Something was written. */
  wrote(): void {
    this.#lastWrite = this.#clock.now();
  }

  /** The storage worked. */
  recover(): void {
    this.#failures = 0;
  }

  /** The storage failed. */
  retry(): void {
    this.wake(Math.min(longestRetry, firstRetry * 2 ** this.#failures));
    this.#failures += 1;
  }

  /** Writes in so many milliseconds, unless it is due earlier. */
  wake(wait: number): void {
    const due = this.#clock.now() + wait;
    if (due >= this.#due) return;
    this.stop();
    this.#due = due;
    this.#cancel = this.#clock.after(wait, () => {
      this.#due = Number.POSITIVE_INFINITY;
      this.#write();
    });
  }

  stop(): void {
    this.#cancel?.();
    this.#due = Number.POSITIVE_INFINITY;
  }
}
