import type { Announcer } from '../../controllers/announcer.js';
import type { Clock } from '../../saving/clock.js';

/** How long a person is to be still, in milliseconds, before the figure is told: arrows run through a scale. */
const pause = 900;

/** Tells a screen reader when readiness is another after a rating, once the person pauses. */
export class ReadinessNews {
  /** How often a person has paused. */
  pauses = 0;
  readonly #announcer: Announcer;
  readonly #clock: Clock;
  readonly #sentence: () => string | undefined;
  #known: string | undefined;
  #stop: (() => void) | undefined;

  /** `sentence` is what there is to tell, if anything yet. */
  constructor(announcer: Announcer, clock: Clock, sentence: () => string | undefined) {
    this.#announcer = announcer;
    this.#clock = clock;
    this.#sentence = sentence;
  }

  /** Does something after which readiness may be another. */
  after<Result>(act: () => Result): Result {
    if (!this.#stop) this.#known = this.#sentence();
    this.#stop?.();
    const result = act();
    this.#stop = this.#clock.after(pause, () => this.#tell());
    return result;
  }

  /** Nothing more is to be told. */
  cancel(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.pauses += 1;
  }

  #tell(): void {
    this.cancel();
    const sentence = this.#sentence();
    if (sentence !== undefined && sentence !== this.#known) this.#announcer.say(sentence);
  }
}
