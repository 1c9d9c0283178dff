/**
 * Scores are sums of whole numbers, so that they add up exactly and do not depend on the order of adding: weights
 * in thousandths (they have at most three decimals), attainments in parts of `whole`.
 */

/**
 * One expectation met in full. Divides by every number to 15, so that the mean over up to fifteen statements of
 * a scale in halves is exact, and by a thousand, so that every value of a scale is. Weights up to 1000 over 500
 * competencies stay below 2^53.
 */
export const whole = 18_018_000;

export const toThousandths = (number: number): number => Math.round(number * 1000);

/** A value with at most three decimals, in parts of {@link whole}. */
export const toParts = (value: number): number => toThousandths(value) * (whole / 1000);

/** The least whole number that is `share` (at most three decimals) of `of` or more. */
export function shareOf(share: number, of: number): number {
  const thousandths = toThousandths(share);
  return of % 1000 === 0
    ? (of / 1000) * thousandths
    : Number((BigInt(of) * BigInt(thousandths) + 999n) / 1000n);
}

/** The greatest whole number that divides both, signs aside; the other one where one is 0. */
export const commonDivisor = (one: number, other: number): number =>
  other === 0 ? Math.abs(one) : commonDivisor(other, one % other);
