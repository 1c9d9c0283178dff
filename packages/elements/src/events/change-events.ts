import { CareerTrackEvent } from './events.js';

/** A person went to another mode. `detail.mode` is its name. */
export class ModeChangeEvent extends CareerTrackEvent<{ readonly mode: string }> {
  constructor(mode: string) {
    super('ct-mode-change', { mode });
  }
}

/** Which of a person's documents is meant. */
export type DocumentKind = 'framework' | 'assessment' | 'plan' | 'response';

/** What a person wants to change, by name and by the ids of the place: no texts, names or ratings. */
export interface Intent {
  readonly type: string;
  readonly at: Readonly<Record<string, string | undefined>>;
}

/** One operation of a change, in the manner of a JSON Patch with its path as a list. */
export interface ChangePatch {
  readonly op: 'replace' | 'remove' | 'add';
  readonly path: readonly (string | number)[];
  readonly value?: unknown;
}

/** A person is about to change a document. Cancel it to keep the document as it is. */
export class BeforeChangeEvent extends CareerTrackEvent<{ readonly document: DocumentKind } & Intent> {
  constructor(document: DocumentKind, { type, at }: Intent) {
    super('ct-before-change', { document, type, at }, true);
  }
}

/** A person has changed a document; `patches` say how. The whole document is the element's property of that name. */
export class ChangeEvent extends CareerTrackEvent<
  { readonly document: DocumentKind; readonly patches: readonly ChangePatch[] } & Intent
> {
  constructor(document: DocumentKind, { type, at }: Intent, patches: readonly ChangePatch[]) {
    super('ct-change', { document, type, at, patches });
  }
}

/** A document is in the store that keeps it. */
export class SaveEvent extends CareerTrackEvent<{ readonly document: DocumentKind }> {
  constructor(document: DocumentKind) {
    super('ct-save', { document });
  }
}

/** A document could not be saved, and is still in the page. `reason` is a word such as `full` or `refused`. */
export class SaveErrorEvent extends CareerTrackEvent<{
  readonly document: DocumentKind;
  readonly reason: string;
}> {
  constructor(document: DocumentKind, reason: string) {
    super('ct-save-error', { document, reason });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ct-mode-change': ModeChangeEvent;
    'ct-before-change': BeforeChangeEvent;
    'ct-change': ChangeEvent;
    'ct-save': SaveEvent;
    'ct-save-error': SaveErrorEvent;
  }
}
