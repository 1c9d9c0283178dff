/**
 * Why something is not saved: no room; refused (private mode, a blocked frame, no right to); offline; no answer
 * in ten seconds; anything else.
 */
export type SaveFailure = 'full' | 'refused' | 'offline' | 'no-answer' | 'failed';

/**
 * How a document stands against what is stored.
 * - `idle`: nothing is changed, and nothing stored.
 * - `pending`: changed a moment ago; `at` is when it was last saved.
 * - `saving`: changed, and the write takes longer than half a second.
 * - `saved`: the storage has confirmed exactly this document.
 * - `not-saved`: the storage could not be used. `changes` is how many are unsaved, 0 if it was only
 *   tried; `kept`: they are on this device, and will be sent.
 * - `conflict`: another tab or another person saved another version. Nothing is written until a person chooses.
 * - `read-only`: this person may read what is stored, and not change it.
 */
export type SaveStatus =
  | { readonly state: 'idle' | 'conflict' | 'read-only' }
  | { readonly state: 'pending' | 'saving'; readonly at?: Date }
  | { readonly state: 'saved'; readonly at: Date; readonly onDevice: boolean }
  | {
      readonly state: 'not-saved';
      readonly reason: SaveFailure;
      readonly changes: number;
      readonly kept: boolean;
    };

/**
 * What a person should know, while saving goes on.
 * - `other-tab`: the same document is open in another tab.
 * - `base-changed`: the page's own document is another one than this saved work began from.
 * - `unreadable`: earlier saved work could not be read. It was put aside, and overwritten by nothing.
 */
export type SaveNotice = 'other-tab' | 'base-changed' | 'unreadable';

const urgency = ['conflict', 'not-saved', 'saving', 'pending', 'saved', 'read-only', 'idle'] as const;

/** Of several documents on one page, the status that a person most needs to know; the later of two saves. */
export function mostUrgent(statuses: readonly SaveStatus[]): SaveStatus {
  const rank = ({ state }: SaveStatus): number => urgency.indexOf(state);
  const time = (status: SaveStatus): number => ('at' in status ? status.at.getTime() : 0);
  return statuses.reduce<SaveStatus>(
    (most, status) =>
      rank(status) < rank(most) || (status.state === most.state && time(status) > time(most)) ? status : most,
    { state: 'idle' },
  );
}
