import type { Localizer } from '../../i18n/localizer.js';
import type { TrackView } from '../../render/track-view.js';
import type { FormContent } from './form.js';
import type { EditIntent } from './intents.js';

/** What menus and forms work with: the track as it is, and the ways to change it. */
export interface Writing {
  readonly view: TrackView;
  readonly t: Localizer;
  /** Does what a person wants; false if it could not be done. */
  readonly act: (intent: EditIntent) => boolean;
  /** Asks for details. */
  readonly ask: (form: FormContent) => void;
}
