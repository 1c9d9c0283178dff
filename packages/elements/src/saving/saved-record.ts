import type { ParseResult } from '@career-tracks/core';
import type { FoundDocument } from './spare-copy.js';
import type { Draft } from './track-storage.js';

/** A stored record, checked. */
export interface SavedRecord<T> {
  readonly document: T;
  readonly draft: Draft | undefined;
  readonly base: unknown;
  readonly at: Date;
}

/** Reads what was found; undefined if its document cannot be read by this release, or is none. */
export function readRecord<T>(
  { saved }: FoundDocument,
  parse: (input: unknown) => ParseResult<T>,
): SavedRecord<T> | undefined {
  const { document, draft, base, at } = Object(saved) as Record<string, unknown>;
  const result = parse(document);
  if (!result.ok) return undefined;
  const when = new Date(String(at));
  return {
    document: result.value,
    draft: isDraft(draft) ? draft : undefined,
    base,
    at: Number.isNaN(when.getTime()) ? new Date(0) : when,
  };
}

const isDraft = (draft: unknown): draft is Draft => {
  const { place, text } = Object(draft) as Record<string, unknown>;
  return typeof place === 'string' && typeof text === 'string';
};

/** Whether two drafts are the same words at the same place, or both are none. */
export const sameDraft = (one: Draft | undefined, other: Draft | undefined): boolean =>
  one?.place === other?.place && one?.text === other?.text;
