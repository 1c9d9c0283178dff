import type { Documents } from '../documents.js';
import type { DocumentKind } from '../../events/change-events.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { ModeHost } from '../mode.js';

/** Which way to go in a history. */
export type Way = 'undo' | 'redo';

const words = {
  undo: { done: 'undid', none: 'nothingToUndo' },
  redo: { done: 'redid', none: 'nothingToRedo' },
} as const;

/** Goes back and forth in what was done to the assessment and to the plan: first in the one that changed last. */
export class HistorySteps {
  /** The document that changed last. */
  #latest: DocumentKind = 'assessment';
  readonly #documents: Documents;
  readonly #host: ModeHost;

  constructor(host: ModeHost, documents: Documents) {
    this.#host = host;
    this.#documents = documents;
  }

  /** Takes note of a change. */
  changed(kind: DocumentKind): void {
    this.#latest = kind;
  }

  can(way: Way): boolean {
    return this.#kindFor(way) !== undefined;
  }

  /** Takes a step; the sentence that tells of it, and whether there was one. */
  step(way: Way, t: Localizer): { readonly done: boolean; readonly sentence: string } {
    const kind = this.#kindFor(way);
    if (!kind) return { done: false, sentence: t.text(words[way].none) };
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    const event = this.#documents[way](kind);
    this.#latest = kind;
    void this.#keepFocus(focused);
    const label = event && 'label' in event ? event.label : undefined;
    return { done: true, sentence: t.text(words[way].done, { step: label ?? '' }) };
  }

  #kindFor(way: Way): DocumentKind | undefined {
    const other: DocumentKind = this.#latest === 'plan' ? 'assessment' : 'plan';
    return [this.#latest, other].find((kind) => {
      const store = this.#documents.store(kind);
      return way === 'undo' ? store?.canUndo : store?.canRedo;
    });
  }

  /** What had the focus may be gone with the step: then its row has it. */
  async #keepFocus(focused: Element | null): Promise<void> {
    const row = focused?.closest('li:has(> .row)');
    await this.#host.updateComplete;
    if (focused && !focused.isConnected) row?.querySelector('summary')?.focus();
  }
}

/** The way in the history that a key asks for, unless it is pressed where text has a history of its own. */
export function historyKey(event: KeyboardEvent): Way | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const isText = (target as Element).matches('textarea, input:not([type=radio], [type=checkbox])');
  if (isText || altKey || ctrlKey === metaKey) return undefined;
  const pressed = key.toLowerCase();
  if (pressed === 'z') return shiftKey ? 'redo' : 'undo';
  return pressed === 'y' ? 'redo' : undefined;
}
