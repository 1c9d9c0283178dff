/** What tells one document from another. */
export interface DocumentIdentity {
  readonly id?: string;
  readonly framework?: unknown;
  readonly track?: string;
  readonly person?: unknown;
}

/**
 * Where a document is stored: `people-team/assessment/0c1b5m3k…`. The last part is made of the document's `id`,
 * or else of its framework, track and person, so that two people's ratings never share a place; it is a
 * hash, so that no name can be read in an address or a log. It is no secret: who knows a name can make it again.
 * Every part can stand in the path of a URL as it is.
 */
export function storageKey(autosave: string, kind: string, document: DocumentIdentity): string {
  const { id, framework, track, person } = document;
  const identity = id === undefined ? [framework, track, person] : [id];
  return `${encodeURIComponent(autosave)}/${kind}/${hashOf(JSON.stringify(identity))}`;
}

/** Where a record that cannot be read is put aside. */
export const asideKey = (key: string, revision: string): string => `${key}/aside/${hashOf(revision)}`;

/** 64 bits of a text: two FNV-1a hashes, the second of the text with its length. */
function hashOf(text: string): string {
  return [text, `${text.length}:${text}`].map((part) => fnv(part).toString(36).padStart(7, '0')).join('');
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
