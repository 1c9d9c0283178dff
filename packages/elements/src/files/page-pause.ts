import type { Pause } from '@career-tracks/core/exchange/file';

/** Milliseconds of work, less than a frame. */
const longest = 12;

/** Lets the page draw and answer people after every 12 ms of work; throws once the signal is aborted. */
export function pagePause(signal: AbortSignal): Pause {
  let since = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - since < longest) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        since = performance.now();
        resolve();
      }),
    );
  };
}
