/**
 * Scores are sums of whole numbers, so that they add up exactly and do not depend on the order of adding:
 * weights in thousandths (they have at most three decimals), attainments in millionths. With weights up to
 * 1000, the sum over a thousand competencies stays below 2^53.
 */
export const unit = 1_000_000;

export const toMillionths = (share: number): number => Math.round(share * unit);
export const toThousandths = (weight: number): number => Math.round(weight * 1000);

/** The greatest whole number that divides all of these; 1 if they are all 0. */
export function commonDivisor(numbers: readonly number[]): number {
  return (
    numbers.reduce((a, b) => {
      let [x, y] = [a, b];
      while (y > 0) [x, y] = [y, x % y];
      return x;
    }, 0) || 1
  );
}
