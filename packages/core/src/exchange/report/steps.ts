/** Work in small pieces: it may rest at each `yield`, and returns its result. */
export type Steps<Result> = Generator<void, Result>;

/** Does all of the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/**
 * Called between pieces of work, most of which take less than a millisecond: the work goes on when the promise that it
 * gives, if any, is kept. Whatever it throws, or rejects with, ends the work.
 */
export type Pause = () => Promise<void> | undefined;

/** Does the work piece by piece; without a `pause`, at once. */
export async function finishWith<Result>(steps: Steps<Result>, pause: Pause | undefined): Promise<Result> {
  if (!pause) return finish(steps);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    await pause();
  }
}
