import type { TrackLevel } from './track.js';

/** The value of a milestone that says: no level is reached yet. */
export const noLevel = 'none';

/** Whether the value of a rating that names no level is itself one: the highest that is reached. */
export const isMilestone = (value: string, levels: readonly TrackLevel[]): boolean =>
  value === noLevel || levels.some(({ id }) => id === value);
