import type { Announcer } from '../../controllers/announcer.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Clock } from '../../saving/clock.js';
import type { AssessmentModel } from './assessment-model.js';
import { amountsOf } from './figures/amounts.js';

/** How long a person is to be still, in milliseconds, before the figure is told: arrows run through a scale. */
const pause = 900;

/** How ready the person is now, in a sentence. */
export function readinessSentence({ readiness }: AssessmentModel, t: Localizer): string {
  if (readiness.points.of === 0 || readiness.coverage === 0) return t.text('readinessUnknown');
  const { low, high, isPoints } = amountsOf(readiness, t);
  if (low === high) return t.text(isPoints ? 'readinessExactPoints' : 'readinessExact', { low });
  return t.text(isPoints ? 'readinessNowPoints' : 'readinessNow', { low, high });
}

/** Tells a screen reader when readiness is another after a rating, once the person pauses. */
export class ReadinessNews {
  readonly #announcer: Announcer;
  readonly #clock: Clock;
  readonly #sentence: () => string;
  readonly #settled: () => void;
  #known = '';
  #stop: (() => void) | undefined;

  /** `settled` is called at each pause. */
  constructor(announcer: Announcer, clock: Clock, sentence: () => string, settled: () => void) {
    this.#announcer = announcer;
    this.#clock = clock;
    this.#sentence = sentence;
    this.#settled = settled;
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
    this.#settled();
  }

  #tell(): void {
    this.cancel();
    const sentence = this.#sentence();
    if (sentence !== this.#known) this.#announcer.say(sentence);
  }
}
