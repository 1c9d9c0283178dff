import type { Policy } from './policy.js';

/** What a competency is worth in a sum, where a mean has weights: 1, unless the policy says otherwise. */
export const worthOf = ({ worth = {} }: Policy, competency: string): number =>
  Object.hasOwn(worth, competency) ? (worth[competency] as number) : 1;
