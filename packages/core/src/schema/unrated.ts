/** Answers that are not a point of the scale, and can be given in its place. */
export const unratedStates = ['no-evidence', 'no-opportunity', 'not-applicable'] as const;
export type UnratedState = (typeof unratedStates)[number];
