import type { ParseResult } from '@career-tracks/core';
import type { DocumentStore } from '@career-tracks/core/store';
import type { Clock } from './clock.js';
import { failureOf, KeptOnDevice } from './failure.js';
import { replaceContent } from './replace-content.js';
import { sameJson } from './same-json.js';
import type { SaveNotice, SaveStatus } from './save-state.js';
import { sameDraft, type SavedRecord } from './saved-record.js';
import type { DocumentStorage } from './spare-copy.js';
import { StoredCopy } from './stored-copy.js';
import type { Draft } from './track-storage.js';

/** What is saved, and where. */
export interface WorkOptions<T extends object> {
  /** What `storageKey` gave. */
  readonly key: string;
  /** Holds the page's own document at first; saved work replaces it. */
  readonly store: DocumentStore<T>;
  readonly storage: DocumentStorage;
  readonly parse: (input: unknown) => ParseResult<T>;
  /** The status, the notices or the draft may be others now. */
  readonly changed: () => void;
}

/** A document, and the words of an open editor with it. */
interface Version<T> {
  readonly document: T;
  readonly draft: Draft | undefined;
}

/** Decides between two versions: false leaves everything as it is. */
type Choice<T> = (theirs: T | undefined, base: unknown) => boolean | Promise<boolean>;

/** Milliseconds until a write is worth a word. */
const slowAfter = 500;

/** One document against what is stored of it: reads, writes and decides, and says where it stands. Knows no page. */
export class SavedWork<T extends object> {
  readonly notices = new Set<SaveNotice>();
  /** The words of an open editor. */
  draft: Draft | undefined;
  /** How often it was changed since it was saved. */
  changes = 0;
  /** Somebody else may have saved. */
  isStale = false;
  readonly #options: WorkOptions<T>;
  readonly #clock: Clock;
  readonly #stored: StoredCopy<T>;
  /** The page's own document. */
  readonly #source: T;
  /** Whether what is stored was read: before that, nothing may be written. */
  #isRead = false;
  #isConflict = false;
  #isSlow = false;
  #failure: unknown;
  /** What is stored; undefined where it is to be replaced in any case. */
  #saved: Version<T> | undefined;
  /** What was sent last. */
  #sent: Version<T> | undefined;
  #savedAt: Date | undefined;
  /** The last document that this page and whoever else saves had in common. */
  #common: unknown;
  /** The page's own document when the saved work was begun. */
  #base: unknown;

  constructor(options: WorkOptions<T>, writer: string, clock: Clock) {
    const { key, storage, parse, store } = options;
    this.#options = options;
    this.#clock = clock;
    this.#stored = new StoredCopy(key, storage, parse, writer);
    this.#source = store.document;
    this.#common = store.document;
    this.#base = store.document;
    this.#saved = { document: store.document, draft: undefined };
  }

  get status(): SaveStatus {
    const { storage } = this.#options;
    const at = this.#savedAt;
    if (this.#isConflict) return { state: 'conflict' };
    if (storage.readOnly) return { state: 'read-only' };
    if (this.hasFailed && (this.isUnsaved || !this.#isRead)) {
      const kept = this.#failure instanceof KeptOnDevice;
      const changes = this.isUnsaved ? Math.max(1, this.changes) : 0;
      return { state: 'not-saved', reason: failureOf(this.#failure), changes, kept };
    }
    if (this.isUnsaved) {
      return { state: this.#isSlow ? 'saving' : 'pending', ...(at === undefined ? {} : { at }) };
    }
    return at ? { state: 'saved', at, onDevice: storage.onDevice ?? false } : { state: 'idle' };
  }

  get isUnsaved(): boolean {
    return !this.#isNow(this.#saved);
  }

  /**
   * Whether there is something to send. In a conflict too, once: the storage does not take it, and keeps a copy
   * on this device.
   */
  get isDue(): boolean {
    const waits = this.#isConflict && this.#isNow(this.#sent);
    return this.isUnsaved && !waits && !this.#options.storage.readOnly;
  }

  /** Whether `step` has anything to do. */
  get hasWork(): boolean {
    return !this.#isRead || this.isStale || this.isDue;
  }

  get hasFailed(): boolean {
    return this.#failure !== undefined;
  }

  /** Whether there are two versions to bring together. */
  get isDivided(): boolean {
    return this.#isConflict || this.notices.has('base-changed');
  }

  /** Reads, looks and writes what is to be; true if the storage worked, and nothing waits for a person. */
  async step(saved: () => void): Promise<boolean> {
    if (!this.hasWork) return !this.isUnsaved;
    const stop = this.#clock.after(slowAfter, () => {
      this.#isSlow = true;
      this.#options.changed();
    });
    try {
      if (!this.#isRead) await this.#read();
      else if (this.isStale) await this.#look();
      if (this.isDue && (await this.#write())) saved();
      this.#failure = undefined;
    } catch (error) {
      this.#failure = error ?? new Error('No reason given.');
    }
    stop();
    this.#isSlow = false;
    this.#options.changed();
    return !this.hasFailed && (this.isDue || !this.isUnsaved);
  }

  /** Lets somebody choose between what is here and what is stored, or the page's own document; true if chosen. */
  async decide(choose: Choice<T>): Promise<boolean> {
    const isConflict = this.#isConflict;
    try {
      const finding = isConflict ? await this.#stored.find() : undefined;
      const theirs = isConflict ? finding?.record?.document : this.#source;
      if (!(await choose(theirs, isConflict ? this.#common : this.#base))) return false;
      if (isConflict) {
        this.#stored.revision = finding?.revision;
        this.#common = theirs ?? this.#common;
        this.draft ??= finding?.record?.draft;
        this.#isConflict = false;
      } else {
        this.#base = this.#source;
        this.notices.delete('base-changed');
      }
    } catch {
      return false;
    }
    this.notices.delete('other-tab');
    this.#saved = undefined;
    this.#options.changed();
    return true;
  }

  /** Puts a document in place of the one in the store, as one step that can be undone. */
  adopt(document: T, label: string | undefined): true {
    const { store } = this.#options;
    const recipe = replaceContent(document);
    if (!sameJson(document, store.document)) store.update(recipe, label === undefined ? {} : { label });
    return true;
  }

  async #read(): Promise<void> {
    const { store } = this.#options;
    const finding = await this.#stored.find();
    const wasUnsaved = this.isUnsaved;
    this.#isRead = true;
    if (!finding) return;
    const { record, revision, unsent } = finding;
    // The revision stays unknown in a conflict, so that nothing can be replaced.
    this.#isConflict = wasUnsaved && record !== undefined && !this.#agrees(record);
    if (this.#isConflict) return;
    this.#stored.revision = revision;
    if (!record) {
      this.notices.add('unreadable');
      return;
    }
    if (!sameJson(record.document, store.document)) store.replace(record.document);
    this.draft ??= record.draft;
    this.#saved = unsent ? undefined : { document: store.document, draft: record.draft };
    this.#savedAt = unsent ? undefined : record.at;
    this.#common = unsent ? record.base : store.document;
    if (!wasUnsaved) this.changes = unsent ? 1 : 0;
    const isBase = record.base === undefined || sameJson(record.base, this.#source);
    if (isBase || sameJson(store.document, this.#source)) return;
    this.#base = record.base;
    this.notices.add('base-changed');
  }

  async #look(): Promise<void> {
    const whose = await this.#stored.look();
    this.isStale = false;
    if (whose === 'others') return this.#meet();
    this.#isConflict = false;
    if (whose !== 'known') this.#saved = undefined;
  }

  async #write(): Promise<boolean> {
    const { changes, draft } = this;
    const { document } = this.#options.store;
    const at = new Date(this.#clock.now());
    const sent = { document, draft };
    this.#sent = sent;
    const record = { document, base: this.#base, at: at.toISOString(), ...(draft && { draft }) };
    if (!(await this.#stored.write(record))) {
      await this.#meet();
      return false;
    }
    this.#saved = sent;
    this.#savedAt = at;
    this.#common = document;
    this.#isConflict = false;
    this.changes -= changes;
    return true;
  }

  /** Somebody else saved: the same as is here, or something to decide on. */
  async #meet(): Promise<void> {
    const finding = await this.#stored.find();
    const record = finding?.record;
    this.#isConflict = !record || !this.#agrees(record);
    if (!record || this.#isConflict) return;
    this.#stored.revision = finding.revision;
    this.#saved = { document: this.#options.store.document, draft: this.draft };
    this.#savedAt = record.at;
    this.#common = record.document;
  }

  /** Whether all that is here is in the record too. */
  #agrees({ document, draft }: SavedRecord<T>): boolean {
    const hasNoOtherWords = this.draft === undefined || sameDraft(this.draft, draft);
    return hasNoOtherWords && sameJson(document, this.#options.store.document);
  }

  #isNow(version: Version<T> | undefined): boolean {
    return version?.document === this.#options.store.document && sameDraft(version.draft, this.draft);
  }
}
