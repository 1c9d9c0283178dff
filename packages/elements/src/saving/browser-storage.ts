import type { UseStore } from 'idb-keyval';
import { randomId } from './random-id.js';
import type { SaveResult, StoredDocument, TrackStorage } from './track-storage.js';

const conflict = new Error('Another revision is stored.');

interface Opened {
  readonly idb: typeof import('idb-keyval');
  readonly store: UseStore;
}

/**
 * Saves in this browser, on this device (IndexedDB, in a database of that name). A browser may refuse it (private
 * mode, a sandboxed frame, no room) or clear it later: then every call is rejected, and nothing is thrown.
 */
export function browserStorage(database = 'career-tracks'): TrackStorage {
  let opening: Promise<Opened> | undefined;

  async function use<T>(run: (opened: Opened) => Promise<T>): Promise<T> {
    opening ??= import('idb-keyval').then((idb) => ({
      idb,
      store: idb.createStore(database, 'documents'),
    }));
    try {
      return await run(await opening);
    } catch (error) {
      // Opened anew the next time: a connection that was lost stays lost.
      if (error !== conflict) opening = undefined;
      throw error;
    }
  }

  return {
    onDevice: true,
    load: (key) => use(({ idb, store }) => idb.get<StoredDocument>(key, store)),
    async save(key, saved, expected): Promise<SaveResult> {
      const revision = randomId();
      const replace = (stored: StoredDocument | undefined): StoredDocument => {
        if (stored?.revision !== expected) throw conflict;
        return { revision, saved };
      };
      try {
        await use(({ idb, store }) => idb.update(key, replace, store));
        return { revision };
      } catch (error) {
        if (error === conflict) return 'conflict';
        throw error;
      }
    },
  };
}
