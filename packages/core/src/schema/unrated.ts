/** Answers that are not a point of the scale, and can be given in its place. */
export const unratedStates = ['no-evidence', 'no-opportunity', 'not-applicable'] as const;

/**
 * A rater looked and has seen nothing either way; the role gave no chance to show it; it does not concern this
 * person.
 */
export type UnratedState = 'no-evidence' | 'no-opportunity' | 'not-applicable';

export const isUnrated = (value: string): value is UnratedState =>
  (unratedStates as readonly string[]).includes(value);
