import type { Clock } from './clock.js';
import type { TrackStorage } from './track-storage.js';

/** After so many milliseconds without an answer a read or write counts as failed. */
const patience = 10_000;

/**
 * A storage that answers within ten seconds or fails: one that hangs must not look like one that saves. After
 * that it is made anew, because what hangs once may hang for ever. A write that was given up may still arrive;
 * the revision that each write expects makes that harmless.
 */
export function patientStorage(make: () => TrackStorage, clock: Clock): TrackStorage {
  let storage = make();
  const ask = <T>(question: (storage: TrackStorage) => Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const stop = clock.after(patience, () => {
        storage = make();
        reject(new DOMException('No answer.', 'TimeoutError'));
      });
      // Called in here, so that a storage that throws at once is one that rejects.
      question(storage).then(resolve, reject).finally(stop);
    });
  const { onDevice = false, readOnly = false } = storage;
  return {
    onDevice,
    readOnly,
    load: (key) => ask((asked) => asked.load(key)),
    save: (key, saved, expected) => ask((asked) => asked.save(key, saved, expected)),
  };
}
