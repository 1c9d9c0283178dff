/**
 * How many people gave each answer to one question. `yes`: meets it, is ready. `no`: does not. `open`: neither is
 * known, or it does not apply to them. The three together are everybody who was asked.
 */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly open: number;
}

/** One person's answer. */
export type Answer = keyof Tally;

const nobody: Tally = { yes: 0, no: 0, open: 0 };

/** Counts answers; whoever was not asked has none. */
export function tallyOf(answers: Iterable<Answer | undefined>): Tally {
  const tally = { ...nobody };
  for (const answer of answers) if (answer !== undefined) tally[answer] += 1;
  return tally;
}

export const askedIn = ({ yes, no, open }: Tally): number => yes + no + open;

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => ({ yes: a.yes + b.yes, no: a.no + b.no, open: a.open + b.open }), nobody);

export const minus = (a: Tally, b: Tally): Tally => ({
  yes: a.yes - b.yes,
  no: a.no - b.no,
  open: a.open - b.open,
});
