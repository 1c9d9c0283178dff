import { pageClock, type Clock } from './clock.js';
import { PageWatch } from './page-watch.js';
import { randomId } from './random-id.js';
import type { SaveNotice, SaveStatus } from './save-state.js';
import { sameDraft } from './saved-record.js';
import { SavedWork, type WorkOptions } from './saved-work.js';
import { TabChannel } from './tab-channel.js';
import type { Draft } from './track-storage.js';
import { WriteTimer } from './write-timer.js';

/** What is saved, where, and how two versions come together. */
export interface AutosaveOptions<T extends object> extends WorkOptions<T> {
  /** Without it a person can only choose one of two versions. */
  readonly merge?: (base: T, ours: T, theirs: T) => T | Promise<T>;
  readonly clock?: Clock;
}

/**
 * Saves one document by itself: half a second after a change, at most once a second, at once when the page
 * hides; one write at a time, and always the latest. Whatever happens, the work stays in the store, and
 * `status` says where it stands. What somebody else saved is never replaced unless a person chooses so.
 */
export class Autosave<T extends object> {
  readonly #options: AutosaveOptions<T>;
  readonly #work: SavedWork<T>;
  readonly #page: PageWatch;
  readonly #tabs: TabChannel;
  readonly #timer: WriteTimer;
  /** What goes on with the storage. */
  #running: Promise<boolean> | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(options: AutosaveOptions<T>) {
    const { key, clock = pageClock } = options;
    const writer = randomId();
    this.#options = options;
    this.#work = new SavedWork(options, writer, clock);
    this.#timer = new WriteTimer(clock, () => void this.#step());
    const look = (): void => {
      this.#work.isStale = true;
      this.#timer.wake(0);
    };
    this.#tabs = new TabChannel(key, writer, {
      others: (count) => this.#notice('other-tab', count > 0),
      saved: look,
    });
    this.#page = new PageWatch({
      hide: () => void this.flush(),
      show: look,
      online: () => this.#timer.wake(0),
    });
  }

  get status(): SaveStatus {
    return this.#work.status;
  }

  get notices(): ReadonlySet<SaveNotice> {
    return this.#work.notices;
  }

  /** The words of an open editor, as they were last set or restored. */
  get draft(): Draft | undefined {
    return this.#work.draft;
  }

  /** Whether `merge` can be offered for what is to be decided. */
  get canMerge(): boolean {
    return this.#options.merge !== undefined && this.#work.isDivided;
  }

  /**
   * Reads what is stored into the store, and begins to save. Never rejects: if the storage does not work, the
   * status says so, and it is tried again. What was changed meanwhile is never replaced by what is stored.
   */
  async open(): Promise<{ readonly document: T; readonly draft: Draft | undefined }> {
    const { store } = this.#options;
    this.#unsubscribe ??= store.subscribe(() => this.#touch(1));
    this.#page.start();
    this.#tabs.open();
    await this.flush();
    return { document: store.document, draft: this.draft };
  }

  /**
   * Saves what is unsaved and stops listening; true if all of it is saved. If not, it goes on trying in the
   * background, unless a person must choose first. `open` begins again.
   */
  async close(): Promise<boolean> {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    const isSaved = await this.flush();
    this.#leave();
    return isSaved;
  }

  /** Keeps the half-typed words of an open editor with the document; undefined once it is closed. */
  setDraft(draft: Draft | undefined): void {
    if (sameDraft(draft, this.draft)) return;
    this.#work.draft = draft;
    this.#touch(0);
  }

  /** Saves now, also after a failure. True if everything is saved. */
  async flush(): Promise<boolean> {
    do {
      if (!(await this.#step())) return false;
    } while (this.#work.isUnsaved);
    return true;
  }

  /** This document replaces the stored one, or stays though its base changed; the other tabs are told. */
  takeOver(): Promise<boolean> {
    return this.#decide(() => true);
  }

  /** The stored document, or the changed base, comes into the store, as one step that can be undone. */
  useTheirs(label?: string): Promise<boolean> {
    return this.#decide(
      (theirs) => this.#work.isDivided && theirs !== undefined && this.#work.adopt(theirs, label),
    );
  }

  /** Both come together, as one step that can be undone; false, and nothing is done, where that cannot be. */
  merge(label?: string): Promise<boolean> {
    const { merge, parse, store } = this.#options;
    return this.#decide(async (theirs, common) => {
      const base = parse(common);
      if (!merge || !this.canMerge || theirs === undefined || !base.ok) return false;
      for (;;) {
        const ours = store.document;
        const merged = await merge(base.value, ours, theirs);
        // What was typed meanwhile is merged as well.
        if (store.document === ours) return this.#work.adopt(merged, label);
      }
    });
  }

  /** A person has read a notice. */
  dismiss(notice: SaveNotice): void {
    this.#notice(notice, false);
  }

  #notice(notice: SaveNotice, isOn: boolean): void {
    if (isOn) this.#work.notices.add(notice);
    else this.#work.notices.delete(notice);
    this.#options.changed();
  }

  #touch(changes: number): void {
    this.#work.changes += changes;
    this.#page.ask(this.#work.isUnsaved);
    this.#timer.change();
    this.#options.changed();
  }

  readonly #written = (): void => {
    this.#timer.wrote();
    this.#tabs.saved();
  };

  #step(): Promise<boolean> {
    return this.#running ?? this.#run(() => this.#work.step(this.#written));
  }

  async #decide(choose: Parameters<SavedWork<T>['decide']>[0]): Promise<boolean> {
    while (this.#running) await this.#running;
    return (await this.#run(() => this.#work.decide(choose))) && this.flush();
  }

  /** One at a time. */
  #run(task: () => Promise<boolean>): Promise<boolean> {
    this.#running = task().finally(() => {
      this.#running = undefined;
      this.#plan();
    });
    return this.#running;
  }

  #plan(): void {
    const { hasFailed, hasWork, isUnsaved } = this.#work;
    this.#page.ask(isUnsaved);
    if (hasFailed) this.#timer.retry();
    else this.#timer.recover();
    if (hasWork && !hasFailed) this.#timer.change();
    if (!this.#unsubscribe) this.#leave();
  }

  /** Stops listening, unless there is unsaved work that may still be saved. */
  #leave(): void {
    if (this.#unsubscribe || this.#work.isDue || this.#running) return;
    this.#timer.stop();
    this.#page.stop();
    this.#tabs.close();
  }
}
