import { daySchema } from '../../schema/day.js';
import type { Framework } from '../../schema/framework.js';
import type { Recipe } from '../../schema/recipe.js';
import type { Track } from '../../schema/track.js';
import { draftTrack } from './draft.js';
import { withDetails, type Details } from './details.js';

/** What a track says of itself. A detail that is undefined is taken out. `reviewed` is a day (YYYY-MM-DD). */
export interface TrackDetails extends Details<
  Pick<Track, 'description' | 'function' | 'owner' | 'type' | 'reviewed'>
> {
  readonly name?: string;
}

/** Changes what a track says of itself. Throws on an unknown track, and on a day that there is not. */
export function changeTrack({ track: id, ...details }: TrackDetails & { track: string }): Recipe<Framework> {
  return (draft) => {
    const track = draftTrack(draft, id);
    const { reviewed } = details;
    if (reviewed !== undefined && !daySchema.safeParse(reviewed).success) {
      throw new RangeError(`"${reviewed}" is no day such as 2026-03-31.`);
    }
    draft.tracks[draft.tracks.indexOf(track)] = withDetails(track, details);
  };
}
