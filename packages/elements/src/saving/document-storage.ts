import { browserStorage } from './browser-storage.js';
import { pageClock } from './clock.js';
import { patientStorage } from './patient-storage.js';
import { withSpareCopy, type DocumentStorage } from './spare-copy.js';
import type { TrackStorage } from './track-storage.js';

/**
 * Where a page saves: at the host's place, or without one on this device; with a copy on this device of what has
 * not arrived. All documents of an element share one. It never throws, and never waits for ever.
 */
export function documentStorage(
  host?: TrackStorage,
  openDevice: () => TrackStorage = browserStorage,
  clock = pageClock,
): DocumentStorage {
  const device = patientStorage(openDevice, clock);
  return withSpareCopy(host ? patientStorage(() => host, clock) : device, device);
}
