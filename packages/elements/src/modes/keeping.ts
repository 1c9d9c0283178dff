import type { Framework } from '@career-tracks/core';
import type { DocumentStore } from '@career-tracks/core/store';
import { SaveErrorEvent, SaveEvent, type DocumentKind } from '../events/change-events.js';
import { saving as english } from '../i18n/english/saving.js';
import type { LitElement } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import type { Localizer } from '../i18n/localizer.js';
import {
  Autosave,
  documentStorage,
  download,
  mostUrgent,
  saveBanners,
  saveStatus,
  saveText,
  saveWarning,
  savingStyles,
  storageKey,
  type Draft,
  type SaveStatus,
  type SaveView,
} from '../saving/index.js';
import { adopt } from '../styles/adopt.js';
import type { Documents, DocumentTypes } from './documents.js';
import type { TrackStorage } from '../saving/track-storage.js';

/** How long nothing must happen before a screen reader is told where saving stands, in ms. */
const settledAfter = 1500;

/** The element whose documents are kept. */
export interface KeepingHost extends LitElement {
  autosave: string | undefined;
  storage: TrackStorage | undefined;
}

/** Checks what was found under a key, by the kind of document. */
export type Parsers = { readonly [kind in DocumentKind]?: (input: unknown) => unknown };

async function mergeFrameworks(base: Framework, ours: Framework, theirs: Framework): Promise<Framework> {
  const versions = await import('@career-tracks/core/versions');
  return versions.mergeFrameworks(base, ours, theirs).framework;
}

/** One document that is kept. */
interface Kept {
  readonly kind: DocumentKind;
  readonly store: DocumentStore<never>;
  readonly autosave: Autosave<never>;
  told: SaveStatus['state'];
}

/** Saves the documents that the element has open, each under its own key, and says where that stands. */
export class Keeping {
  readonly #host: KeepingHost;
  readonly #announcer: Announcer;
  readonly #documents: Documents;
  readonly #parsers: Parsers;
  readonly #name: string;
  readonly #storage: ReturnType<typeof documentStorage>;
  readonly #kept = new Map<DocumentKind, Kept>();
  /** Documents whose half-written words are known to their mode. */
  readonly #restored = new Set<DocumentKind>();
  #isOpen = true;
  #t: Localizer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What a screen reader was warned of. */
  #warned: string | undefined;

  constructor(
    { host, announcer }: { readonly host: KeepingHost; readonly announcer: Announcer },
    documents: Documents,
    parsers: Parsers,
  ) {
    this.#host = host;
    this.#announcer = announcer;
    this.#documents = documents;
    this.#parsers = parsers;
    this.#name = host.autosave ?? '';
    this.#storage = documentStorage(host.storage);
    adopt(host, savingStyles);
  }

  /** Keeps this document and every other one that is open; saving goes on where it was ended. */
  keep<Kind extends DocumentKind>(
    kind: Kind,
    document: DocumentTypes[Kind],
    given: DocumentStore<DocumentTypes[Kind]> | undefined,
  ): void {
    this.#documents.open(kind, document, given);
    if (!this.#isOpen) for (const { autosave } of this.#kept.values()) void autosave.open();
    this.#isOpen = true;
    for (const each of Object.keys(this.#parsers) as DocumentKind[]) {
      const store = this.#documents.store(each);
      const kept = this.#kept.get(each);
      if (!store || kept?.store === store) continue;
      this.#begin(each, store, kept?.autosave);
    }
  }

  /** What is unsaved is saved, and no more is listened for. */
  close(): void {
    clearTimeout(this.#timer);
    for (const { autosave } of this.#kept.values()) void autosave.close();
    this.#isOpen = false;
  }

  /** Offers the half-written words that were found with a document, until they are taken or others are written. */
  async restore(kind: DocumentKind, open: (draft: Draft) => boolean): Promise<void> {
    await this.#host.updateComplete;
    const draft = this.#restored.has(kind) ? undefined : this.#kept.get(kind)?.autosave.draft;
    if (draft && open(draft)) this.#restored.add(kind);
  }

  setDraft(kind: DocumentKind, draft: Draft | undefined): void {
    // What is written from now on is known to the mode already.
    this.#restored.add(kind);
    this.#kept.get(kind)?.autosave.setDraft(draft);
  }

  /** Where saving stands, for a toolbar. */
  status(t: Localizer): unknown {
    this.#t = t.with(english);
    return saveStatus(this.#all(), t);
  }

  /** What a person has to know or to decide, above the document: once, whichever documents it is about. */
  banners(t: Localizer): unknown {
    t.with(english);
    const each = (act: (kept: Kept) => unknown) => () => this.#troubled().forEach((kept) => void act(kept));
    return saveBanners(this.#all(), t, {
      retry: each(({ autosave }) => autosave.flush()),
      download: each(({ kind, store }) => download(store.document, kind)),
      takeOver: each(({ autosave }) => autosave.takeOver()),
      useTheirs: each(({ autosave }) => autosave.useTheirs(t.text('saveUseOther'))),
      merge: each(({ autosave }) => autosave.merge(t.text('saveMerge'))),
      dismiss: (notice) => this.#troubled().forEach(({ autosave }) => autosave.dismiss(notice)),
    });
  }

  /** All documents as one: what is most urgent of any. */
  #all(): SaveView {
    const all = [...this.#kept.values()].map(({ autosave }) => autosave);
    return {
      status: mostUrgent(all.map(({ status }) => status)),
      notices: new Set(all.flatMap(({ notices }) => [...notices])),
      canMerge: this.#troubled().every(({ autosave }) => autosave.canMerge),
    };
  }

  /** The documents of which there is something to know or to decide. */
  #troubled(): Kept[] {
    return [...this.#kept.values()].filter(({ autosave: { status, notices } }) => {
      return status.state === 'conflict' || status.state === 'not-saved' || notices.size > 0;
    });
  }

  #begin<Kind extends DocumentKind>(
    kind: Kind,
    store: DocumentStore<DocumentTypes[Kind]>,
    before: Autosave<never> | undefined,
  ): void {
    const autosave = new Autosave({
      key: storageKey(this.#name, kind, store.document),
      store,
      storage: this.#storage,
      parse: this.#parsers[kind] as (input: unknown) => never,
      changed: () => this.#hear(kind),
      ...(kind === 'framework' ? { merge: mergeFrameworks as never } : {}),
    });
    this.#kept.set(kind, { kind, store, autosave, told: 'idle' } as unknown as Kept);
    // What was there before under this key is written before it is read again.
    void Promise.resolve(before?.close()).then(() => autosave.open());
  }

  #hear(kind: DocumentKind): void {
    const host = this.#host;
    const kept = this.#kept.get(kind);
    if (!kept) return;
    const { status } = kept.autosave;
    if (status.state !== kept.told) {
      kept.told = status.state;
      if (status.state === 'saved') host.dispatchEvent(new SaveEvent(kind));
      if (status.state === 'not-saved') host.dispatchEvent(new SaveErrorEvent(kind, status.reason));
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(kept), settledAfter);
    host.requestUpdate();
    void this.#holdFocus();
  }

  #tell({ autosave: { status } }: Kept): void {
    if (!this.#t) return;
    const warning = saveWarning(this.#all(), this.#t);
    const isNew = warning !== this.#warned;
    this.#warned = warning;
    if (warning && isNew) this.#announcer.say(warning);
    else if (status.state === 'saved') this.#announcer.say(saveText(status, this.#t));
  }

  /** A banner that goes while it has the focus hands it to the next one, else to the way between the modes, or to the title. */
  async #holdFocus(): Promise<void> {
    const host = this.#host;
    const root = host.renderRoot as ShadowRoot;
    if (!root.activeElement?.closest('.banner')) return;
    await host.updateComplete;
    if (root.activeElement) return;
    const [next] = root.querySelectorAll<HTMLElement>('.banner button');
    const way = root.querySelector<HTMLElement>('.modes [aria-current]');
    const title = root.querySelector<HTMLElement>('.title');
    (next ?? way ?? title)?.focus();
  }
}
