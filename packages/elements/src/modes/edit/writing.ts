import type { Localizer } from '../../i18n/localizer.js';
import type { TrackView } from '../../render/track-view.js';
import type { Deed } from './deed.js';

/** The track that is being written, as it is now, and the way to change it. */
export interface Writing {
  readonly view: TrackView;
  readonly t: Localizer;
  /** Does what a person wants; false if it could not be done. */
  readonly act: (deed: Deed) => boolean;
}
