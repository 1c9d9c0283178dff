import { KeptOnDevice } from './failure.js';
import type { SavedDocument, SaveResult, StoredDocument, TrackStorage } from './track-storage.js';

/** A saved document as it was found, or work that never arrived where it should be. */
export interface FoundDocument {
  /** The revision that this work would replace; undefined: nothing. */
  readonly revision: string | undefined;
  readonly saved: SavedDocument;
  /** True for work that was kept on this device because its storage did not take it. */
  readonly unsent?: boolean;
}

/** A storage that may also find unsent work. */
export interface DocumentStorage extends Omit<TrackStorage, 'load'> {
  load(key: string): Promise<FoundDocument | undefined>;
}

/** What is kept on the device: the work, and the revision that it would replace. Without a document: nothing. */
interface SpareCopy extends SavedDocument {
  readonly over?: string | undefined;
}

const spareKey = (key: string): string => `${key}/unsent`;

/**
 * Saves at `place`, and keeps on this device what is on its way there, or was not taken, until it has arrived: so
 * neither a crash nor a dead network loses it, nor waiting for a person to choose between two versions. What did
 * not arrive is the first thing that `load` finds, once. A place on this device gets no copy of what it takes.
 */
export function withSpareCopy(place: TrackStorage, device: TrackStorage): DocumentStorage {
  /** The revisions of the copies that were looked for. */
  const revisions = new Map<string, string | undefined>();
  /** The keys of which there is a copy. */
  const holding = new Set<string>();

  async function put(key: string, copy: SpareCopy, expected: string | undefined): Promise<boolean> {
    const result = await device.save(spareKey(key), copy, expected);
    if (result === 'conflict') return false;
    revisions.set(key, result.revision);
    if (copy.document === null) holding.delete(key);
    else holding.add(key);
    return true;
  }

  /** Whether it is kept. Another tab's unsent work is not overwritten. */
  async function keep(key: string, copy: SpareCopy): Promise<boolean> {
    if (await put(key, copy, revisions.get(key))) return true;
    const found = await device.load(spareKey(key));
    return (!isWork(found) || found.saved.writer === copy.writer) && put(key, copy, found?.revision);
  }

  return {
    onDevice: place.onDevice ?? false,
    readOnly: place.readOnly ?? false,
    async load(key): Promise<FoundDocument | undefined> {
      if (!place.readOnly && !revisions.has(key)) {
        const copy = await device.load(spareKey(key)).catch(() => undefined);
        revisions.set(key, copy?.revision);
        if (isWork(copy)) {
          holding.add(key);
          const { over, ...saved } = copy.saved as SpareCopy;
          const stored = await place.load(key).catch(() => undefined);
          if (!hasArrived(saved, stored?.saved)) return { revision: over, saved, unsent: true };
          return stored;
        }
      }
      return place.load(key);
    },
    async save(key, saved, expected): Promise<SaveResult> {
      const keepCopy = (): Promise<boolean> => keep(key, { ...saved, over: expected }).catch(() => false);
      // Both are begun at once: the page may be about to close.
      const early = place.onDevice ? undefined : keepCopy();
      try {
        const result = await place.save(key, saved, expected);
        if (result === 'conflict') await (early ?? keepCopy());
        else void clear(key, saved, early);
        return result;
      } catch (error) {
        throw (await (early ?? keepCopy())) ? new KeptOnDevice(error) : error;
      }
    },
  };

  /** Empties the copy of what has arrived. If that fails, a later visit finds work that it need not send. */
  async function clear(key: string, saved: SavedDocument, early?: Promise<boolean>): Promise<void> {
    await early;
    const { writer, at } = saved;
    if (holding.has(key)) {
      await put(key, { document: null, writer, at }, revisions.get(key)).catch(() => false);
    }
  }
}

/** Whether a copy was not emptied in time: its writer has stored this, or what came after it. */
const hasArrived = (copy: SavedDocument, stored: SavedDocument | undefined): boolean =>
  stored?.writer === copy.writer && Date.parse(stored.at) >= Date.parse(copy.at);

const isWork = (copy: StoredDocument | undefined): copy is StoredDocument =>
  (copy?.saved?.document ?? null) !== null;
