import type { FormContent } from './form.js';
import type { Writing } from './writing.js';

/** What menus and forms work with: the track, and the way to ask for details. */
export interface Asking extends Writing {
  readonly ask: (form: FormContent) => void;
}
