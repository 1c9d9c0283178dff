import { onePoint } from './score.js';
import { standardOf } from './placement-standard.js';
import type { CheckStep } from './derivation.js';
import type { Between } from './explain-messages.js';
import type { Readiness } from './readiness.js';

type Write = (value: number, digits?: number) => string;

/** How the figures of a result are written in a language. */
export interface Figures {
  /** 0 to 1, as a percentage. */
  readonly share: Write;
  /** A contribution: of a sum in the policy's own points, of a mean in the least whole numbers. */
  readonly points: Write;
  /** What a rule compares: counts as they are, sums in the policy's points, means as shares. */
  readonly amount: (check: CheckStep) => Write;
  /** What a rule that counts asks of each competency. */
  readonly mark: (check: CheckStep) => string;
}

/** Works out how the figures of this result read best. `locale`: a BCP 47 tag; default: that of the surroundings. */
export function figuresFor({ derivation, total, points }: Readiness, locale?: string): Figures {
  const { policy, placement, score } = derivation;
  const share: Write = (value, digits = 1) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value);
  const number: Write = (value, digits = 3) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  const isSum = policy.combination === 'sum';
  const inPoints = isSum && points.of > 0 ? total.of / points.of : 1;
  const { rules = [] } = standardOf(policy, placement);
  return {
    share,
    points: (value, digits) => number(value * inPoints, digits),
    amount({ rule, of }) {
      if (rule === 'count') return number;
      // A mean of levels reached reads in levels, where it is the mean of all.
      const one = isSum || (rule === 'bar' && total.of !== 1) ? onePoint(policy, score.weight) : undefined;
      return one === undefined
        ? (value, digits) => share(of > 0 ? value / of : 0, digits)
        : (value, digits) => number(value / one, digits);
    },
    mark({ index = -1 }) {
      const atLeast = rules[index]?.atLeast;
      if (!atLeast) return '';
      return 'share' in atLeast ? share(atLeast.share) : number(atLeast.points);
    },
  };
}

/** A range in words, with as many digits as it takes that different figures do not read the same. */
export function between(low: number, high: number, write: Write, others: readonly number[] = []): Between {
  const figures = new Set([low, high, ...others]);
  const digits = [undefined, 3, 6, 9].find(
    (some) => new Set([...figures].map((figure) => write(figure, some))).size === figures.size,
  );
  return { low: write(low, digits), high: write(high, digits), exact: low === high };
}
