import { createDocumentStore, type DocumentStore } from '@career-tracks/core/store';
import { Autosave, type AutosaveOptions } from '../src/saving/autosave.js';
import type { Clock } from '../src/saving/clock.js';
import { documentStorage } from '../src/saving/document-storage.js';
import type { SavedDocument, SaveResult, StoredDocument, TrackStorage } from '../src/saving/track-storage.js';

/** A small document: what was written, in order. */
export interface Notes {
  readonly id: string;
  readonly lines: readonly string[];
}

export const notes = (...lines: string[]): Notes => ({ id: 'notes', lines });

export const parseNotes: AutosaveOptions<Notes>['parse'] = (input) => {
  const { id, lines } = Object(input) as Partial<Notes>;
  return id !== undefined && Array.isArray(lines)
    ? { ok: true, value: { id, lines } }
    : { ok: false, issues: [] };
};

/** All lines of both. */
export const mergeNotes: NonNullable<AutosaveOptions<Notes>['merge']> = (_base, ours, theirs) =>
  notes(...new Set([...theirs.lines, ...ours.lines]));

/** Lets everything run that waits for nothing but promises. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}

/** Time that passes only when a test says so. */
class TestClock implements Clock {
  #now = Date.UTC(2026, 0, 5, 14, 2);
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }

  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (;;) {
      const due = [...this.#timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.#now = Math.max(this.#now, due.at);
      due.run();
      await settle();
    }
    this.#now = end;
  }
}

/** How a storage behaves: `slow` takes a while; `lost` writes and then says that it could not; `silent` never answers. */
export type Behaviour = 'works' | 'slow' | 'silent' | 'lost' | { readonly error: string };

/** What several tabs store in. */
export class Shelf {
  readonly stored = new Map<string, StoredDocument>();
  #revisions = 0;

  put(key: string, saved: SavedDocument, expected: string | undefined): SaveResult {
    if (this.stored.get(key)?.revision !== expected) return 'conflict';
    const revision = `r${(this.#revisions += 1)}`;
    // As a database or a network would hand it on.
    this.stored.set(key, { revision, saved: JSON.parse(JSON.stringify(saved)) as SavedDocument });
    return { revision };
  }

  lines(key = 'key'): readonly string[] {
    return (this.stored.get(key)?.saved.document as Notes | undefined)?.lines ?? [];
  }
}

/** One tab's way to a shelf, which counts what is asked of it. */
export class TestStorage implements TrackStorage {
  readonly onDevice: boolean;
  behaviour: Behaviour = 'works';
  loads = 0;
  writes: SavedDocument[] = [];
  /** The most writes that were under way together. */
  together = 0;
  readonly #shelf: Shelf;
  readonly #clock: Clock;
  #underWay = 0;

  constructor(shelf: Shelf, clock: Clock, onDevice = false) {
    this.#shelf = shelf;
    this.#clock = clock;
    this.onDevice = onDevice;
  }

  load(key: string): Promise<StoredDocument | undefined> {
    this.loads += 1;
    return this.#answer(() => this.#shelf.stored.get(key));
  }

  async save(key: string, saved: SavedDocument, expected: string | undefined): Promise<SaveResult> {
    this.writes.push(saved);
    this.#underWay += 1;
    this.together = Math.max(this.together, this.#underWay);
    try {
      return await this.#answer(() => this.#shelf.put(key, saved, expected));
    } finally {
      this.#underWay -= 1;
    }
  }

  async #answer<T>(act: () => T): Promise<T> {
    const { behaviour } = this;
    await Promise.resolve();
    if (behaviour === 'silent') return new Promise<T>(() => undefined);
    if (typeof behaviour === 'object') throw new DOMException('', behaviour.error);
    const result = act();
    if (behaviour === 'slow') await new Promise<void>((resolve) => void this.#clock.after(700, resolve));
    if (behaviour === 'lost') throw new DOMException('', 'NetworkError');
    return result;
  }
}

/** One tab that has the notes open. */
export interface Tab {
  readonly autosave: Autosave<Notes>;
  readonly store: DocumentStore<Notes>;
  readonly host: TestStorage;
  readonly device: TestStorage;
  write(line: string): void;
}

/** What tabs have in common: a clock, the host's shelf and the device's. */
export class TestDesk {
  readonly clock = new TestClock();
  readonly shelf = new Shelf();
  readonly deviceShelf = new Shelf();
  readonly tabs: Tab[] = [];

  /** A tab that is not open yet. */
  tab(document = notes(), options: Partial<AutosaveOptions<Notes>> = {}): Tab {
    const host = new TestStorage(this.shelf, this.clock);
    const device = new TestStorage(this.deviceShelf, this.clock, true);
    const store = createDocumentStore(document);
    const storage = documentStorage(host, () => device, this.clock);
    const settings = { key: 'key', store, storage, parse: parseNotes, changed: () => undefined };
    const autosave = new Autosave({ ...settings, merge: mergeNotes, clock: this.clock, ...options });
    const write = (line: string): void => {
      store.update((draft) => void draft.lines.push(line));
    };
    const tab = { autosave, store, host, device, write };
    this.tabs.push(tab);
    return tab;
  }

  async opened(document?: Notes, options?: Partial<AutosaveOptions<Notes>>): Promise<Tab> {
    const tab = this.tab(document, options);
    await tab.autosave.open();
    return tab;
  }

  /** Takes away a tab as a crash does: nothing of it reaches any storage from now on. */
  crash({ host, device, autosave }: Tab): void {
    host.behaviour = 'silent';
    device.behaviour = 'silent';
    void autosave.close();
  }

  /** Closes what is open, so that nothing asks before the page of the tests goes. */
  async clear(): Promise<void> {
    for (const { host, device } of this.tabs) host.behaviour = device.behaviour = 'works';
    await this.clock.pass(60_000);
    for (const { autosave } of this.tabs) {
      await autosave.takeOver();
      await autosave.close();
    }
  }
}
