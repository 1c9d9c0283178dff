import type { Competency } from '../../schema/competency.js';

/** What another list calls a competency: the name of the list (such as ESCO, O*NET or SFIA) and an address there. */
export interface ExternalIdentifier {
  readonly scheme: string;
  readonly uri: string;
}

const safe = /^(?:https?:\/\/|urn:)[^\s<>"]+$/i;
const lists: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/data\.europa\.eu\/esco\//i, 'ESCO'],
  [/^https?:\/\/(?:[\w-]+\.)*(?:onetcenter|onetonline)\.org\//i, 'O*NET'],
  [/^https?:\/\/(?:[\w-]+\.)*sfia-online\.org\//i, 'SFIA'],
  [/\/CFItems\//, 'CASE'],
];

/**
 * The identifiers of a competency in other lists: those under `extensions.identifiers`, a list of `{ scheme, uri }`.
 * Entries of any other shape, and addresses that are neither of the web nor a URN, are passed over.
 */
export function identifiersOf(competency: Competency): readonly ExternalIdentifier[] {
  const found = competency.extensions?.['identifiers'];
  if (!Array.isArray(found)) return [];
  return found.flatMap((entry: unknown): ExternalIdentifier[] => {
    const { scheme, uri } = Object(entry) as Record<string, unknown>;
    return typeof scheme === 'string' && typeof uri === 'string' && isAddress(uri) ? [{ scheme, uri }] : [];
  });
}

/** Whether a text is an address of the web or a URN: one that is safe to follow. */
export const isAddress = (text: string): boolean => safe.test(text);

/** The list that an address belongs to, where it is one of the well-known. */
export const schemeOf = (uri: string): string | undefined =>
  lists.find(([address]) => address.test(uri))?.[1];
