import type { Assessment, Framework } from '@career-tracks/core';
import type { DevelopmentPlan } from '@career-tracks/core/growth';
import type { WorkbookResponse } from '@career-tracks/core/workbook';
import { createDocumentStore, type DocumentStore, type StoreEvent } from '@career-tracks/core/store';
import { BeforeChangeEvent, ChangeEvent, type DocumentKind, type Intent } from '../events/change-events.js';

/** The documents that a person changes in the element, by kind. */
export interface DocumentTypes {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly plan: DevelopmentPlan;
  readonly response: WorkbookResponse;
}

type Stores = { [kind in DocumentKind]?: DocumentStore<DocumentTypes[kind]> };
type Recipe<T extends object> = Parameters<DocumentStore<T>['update']>[0];

/** How a change stands in the history. */
export interface ChangeOptions {
  /** What was done, in words, for the message when it is taken back. */
  readonly label?: string;
  /** Changes that follow one another with the same group are one step. */
  readonly group?: string;
}

/** One owner for each document: a store of the element's own, or the one that the host handed it. */
export class Documents {
  readonly #stores: Stores = {};
  readonly #stops = new Map<DocumentKind, () => void>();
  readonly #host: EventTarget;
  readonly #changed: (kind: DocumentKind, document: object) => void;

  /** `changed` hears of every other document that a store holds, whoever changed it. */
  constructor(host: EventTarget, changed: (kind: DocumentKind, document: object) => void) {
    this.#host = host;
    this.#changed = changed;
  }

  /** The store of a document: the host's, the one that holds it already, or a new one with an empty history. */
  open<Kind extends DocumentKind>(
    kind: Kind,
    document: DocumentTypes[Kind],
    given?: DocumentStore<DocumentTypes[Kind]>,
  ): DocumentStore<DocumentTypes[Kind]> {
    const current = this.store(kind);
    if (current && (given ? current === given : current.document === document)) return current;
    this.#stops.get(kind)?.();
    const store = given ?? createDocumentStore<DocumentTypes[Kind]>(document);
    (this.#stores as Record<DocumentKind, unknown>)[kind] = store;
    this.#stops.set(
      kind,
      store.subscribe(() => this.#changed(kind, store.document)),
    );
    return store;
  }

  /** The store of a kind, if one is open. */
  store<Kind extends DocumentKind>(kind: Kind): DocumentStore<DocumentTypes[Kind]> | undefined {
    return this.#stores[kind];
  }

  /** Does what a person asked for, unless the host objects; true if the document is another one now. */
  change<Kind extends DocumentKind>(
    kind: Kind,
    intent: Intent,
    recipe: Recipe<DocumentTypes[Kind]>,
    options: ChangeOptions = {},
  ): boolean {
    const store = this.store(kind);
    if (!store || !this.#host.dispatchEvent(new BeforeChangeEvent(kind, intent))) return false;
    return this.#tell(kind, intent, () => store.update(recipe, options)) !== undefined;
  }

  /** Takes back the last step; what it was, or undefined if there is none. */
  undo(kind: DocumentKind): StoreEvent | undefined {
    return this.#tell(kind, { type: 'undo', at: {} }, () => this.store(kind)?.undo());
  }

  /** Does the last step again that was taken back; what it was, or undefined if there is none. */
  redo(kind: DocumentKind): StoreEvent | undefined {
    return this.#tell(kind, { type: 'redo', at: {} }, () => this.store(kind)?.redo());
  }

  #tell(kind: DocumentKind, intent: Intent, act: () => boolean | undefined): StoreEvent | undefined {
    let heard: StoreEvent | undefined;
    const stop = this.store(kind)?.subscribe((event) => (heard = event));
    act();
    stop?.();
    if (heard && heard.kind !== 'replace')
      this.#host.dispatchEvent(new ChangeEvent(kind, intent, heard.patches));
    return heard;
  }
}
