import type { RaterRole } from '../schema/assessment.js';

/** The rules that turn ratings into readiness, as data. */
export interface Policy {
  readonly id: string;
  /** The share of weighted expectations that must be met, 0 to 1. */
  readonly bar: number;
  /** Whose rating counts: the first of these who has given one. */
  readonly raters: readonly RaterRole[];
  /** From this many points apart on the scale, ratings of one expectation are disputed. */
  readonly disputedFrom: number;
  /** When an expectation counts as met whose statements are rated one by one. */
  readonly statements: {
    /** The least value of every statement, 0 to 1. */
    readonly each: number;
    /** The least mean over the statements, 0 to 1. */
    readonly mean: number;
  };
}

/**
 * What counts where an organisation has said nothing else: a bar of 80 %, agreed ratings before a manager's
 * before the median of peers' before one's own; statements each at least half met and 85 % met on average.
 */
export const defaultPolicy: Policy = {
  id: 'default',
  bar: 0.8,
  raters: ['agreed', 'manager', 'peer', 'self'],
  disputedFrom: 2,
  statements: { each: 0.5, mean: 0.85 },
};
