import type { FormContent } from './form.js';
import type { EditIntent } from './intents.js';
import type { Writing } from './writing.js';

/** What menus and forms work with: the track, and the way to ask for details. */
export interface Asking extends Pick<Writing, 'view' | 't'> {
  /** Does what a person wants; false if it could not be done. */
  readonly act: (intent: EditIntent) => boolean;
  readonly ask: (form: FormContent) => void;
}
