import type { ParseResult } from '@career-tracks/core';
import { readRecord, type SavedRecord } from './saved-record.js';
import type { DocumentStorage } from './spare-copy.js';
import { asideKey } from './storage-key.js';
import type { SavedDocument } from './track-storage.js';

/** What there was under a key. */
export interface Finding<T> {
  readonly revision: string | undefined;
  /** Undefined if it could not be read: then it was put aside. */
  readonly record: SavedRecord<T> | undefined;
  readonly unsent: boolean;
}

/** The stored document of one key, as far as one page knows it: replaced only while it is what the page knows. */
export class StoredCopy<T> {
  /** The state of the stored document that the page knows; undefined: there is none. */
  revision: string | undefined;
  readonly #key: string;
  readonly #storage: DocumentStorage;
  readonly #parse: (input: unknown) => ParseResult<T>;
  readonly #writer: string;

  constructor(
    key: string,
    storage: DocumentStorage,
    parse: (input: unknown) => ParseResult<T>,
    writer: string,
  ) {
    this.#key = key;
    this.#storage = storage;
    this.#parse = parse;
    this.#writer = writer;
  }

  /** Reads what is stored. What cannot be read is first copied to a place of its own. */
  async find(): Promise<Finding<T> | undefined> {
    const found = await this.#storage.load(this.#key);
    if (!found) return undefined;
    const { revision, unsent = false } = found;
    const record = readRecord(found, this.#parse);
    if (!record && !this.#storage.readOnly) {
      // A conflict means that it has been put there before.
      const aside = { document: found.saved, writer: this.#writer, at: new Date().toISOString() };
      await this.#storage.save(asideKey(this.#key, revision ?? ''), aside, undefined);
    }
    return { revision, record, unsent };
  }

  /** Replaces what is stored by this; false, and nothing is done, if somebody else wrote there. */
  async write(saved: Omit<SavedDocument, 'writer'>): Promise<boolean> {
    // More than once only where a write of this page arrived late, or the stored document was removed.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const result = await this.#storage.save(this.#key, { ...saved, writer: this.#writer }, this.revision);
      if (result !== 'conflict') {
        this.revision = result.revision;
        return true;
      }
      if ((await this.look()) === 'others') return false;
    }
    throw new Error('The storage refuses the revision that it gave.');
  }

  /** Looks whose the stored document is now. If nobody else's, that is the one to replace. */
  async look(): Promise<'known' | 'own' | 'none' | 'others'> {
    const found = await this.#storage.load(this.#key);
    if (found?.revision === this.revision) return 'known';
    if (found && found.saved?.writer !== this.#writer) return 'others';
    this.revision = found?.revision;
    return found ? 'own' : 'none';
  }
}
