import type { Readiness } from '@career-tracks/core';
import type { Localizer } from '../../../i18n/localizer.js';

/** The figures of a result as they are read: percentages, or the policy's points where it counts points. */
export interface Amounts {
  readonly isPoints: boolean;
  readonly low: string;
  readonly high: string;
  readonly bar: string;
  /** The most that there is: 100, or so many points. */
  readonly of: string;
  /** A figure with its unit, within a sentence. */
  readonly unit: (figure: string) => string;
  /** What a competency adds or could add, from the whole numbers of its contribution. */
  readonly points: (amount: number) => string;
}

/** Writes the figures of a result, with as many digits as it takes that different ones do not read the same. */
export function amountsOf({ derivation, total, points, range, bar }: Readiness, t: Localizer): Amounts {
  const { combination, ladder } = derivation.policy;
  const isPoints = combination === 'sum' || ladder === 'reached';
  const most = isPoints ? total.of : 100;
  const write = (share: number, maximumFractionDigits: number): string =>
    new Intl.NumberFormat(t.language, { maximumFractionDigits }).format(share * most);
  const shares = new Set([0, range.low, range.high, bar, 1]);
  const differ = (digits: number): boolean =>
    new Set([...shares].map((share) => write(share, digits))).size === shares.size;
  const digits = isPoints ? 3 : ([0, 1, 2].find(differ) ?? 3);
  return {
    isPoints,
    low: write(range.low, digits),
    high: write(range.high, digits),
    bar: write(bar, digits),
    of: write(1, digits),
    unit: (figure) => t.text(isPoints ? 'amountPoints' : 'amountPercent', { amount: figure }),
    points: (amount) => write(amount / (points.of || 1), isPoints ? 3 : 2),
  };
}
