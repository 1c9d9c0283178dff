/** The half-typed words of an open editor. `place` is for whoever opens that editor again. */
export interface Draft {
  readonly place: string;
  readonly text: string;
}

/** What is written for one document: plain JSON, to be given back as it is. */
export interface SavedDocument {
  readonly document: unknown;
  /**
   * The page's own document that this work began from. A storage that is the only source of the document may
   * leave it out: then nobody is told that the page's document has changed since.
   */
  readonly base?: unknown;
  readonly draft?: Draft;
  /** The page that wrote it: random, new for each visit. */
  readonly writer: string;
  /** When it was written, an ISO instant. */
  readonly at: string;
}

/** A saved document as it was found. */
export interface StoredDocument {
  /** Stands for exactly this state of the stored document, such as an ETag. */
  readonly revision: string;
  readonly saved: SavedDocument;
}

/** The revision of what was saved; or `conflict`: the stored document is not the expected one, and was left alone. */
export type SaveResult = { readonly revision: string } | 'conflict';

/**
 * Where documents are saved: a host's own place, or this device. Keys hold no names and no ratings. A promise
 * that is rejected means "not saved"; the `name` of its error says why, as those of `DOMException` do:
 * `QuotaExceededError` (full), `NotAllowedError` (this person may not), `NetworkError` (cannot be reached).
 */
export interface TrackStorage {
  /** True if what is saved stays on this device. */
  readonly onDevice?: boolean;
  /** True if this person may read and not write: `save` is never called. */
  readonly readOnly?: boolean;
  /** What is stored under a key; undefined if nothing is. */
  load(key: string): Promise<StoredDocument | undefined>;
  /**
   * Stores a document if what is stored has the expected revision (undefined: if nothing is stored), in one
   * step that nobody else can come between. Called for one write after another, never two at once.
   */
  save(key: string, saved: SavedDocument, expected: string | undefined): Promise<SaveResult>;
}
