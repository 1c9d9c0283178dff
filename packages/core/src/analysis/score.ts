import { worthOf } from '../schema/policy-worth.js';
import type { Policy } from '../schema/policy.js';
import type { CompetencyStep, ScoreStep } from './derivation.js';
import { toThousandths, whole } from './exact.js';

/** A competency that counts, times what it counts: parts of a point times thousandths of weight or worth. */
export interface Part {
  readonly competency: string;
  readonly theme: string | undefined;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly of: number;
  readonly known: number;
}

/** The competencies that count towards the score: those that apply and carry weight. */
export function partsOf(steps: readonly CompetencyStep[], policy: Policy): Part[] {
  const parts: Part[] = [];
  for (const { competency, theme, weight: ofTrack, outcome, of } of steps) {
    const weight = weightOf(competency, ofTrack, policy);
    if (weight === 0 || outcome.state === 'not-applicable') continue;
    const { low, high, known } = outcome;
    parts.push({
      competency,
      theme,
      weight,
      low: weight * low,
      high: weight * high,
      of: weight * of,
      known: weight * known,
    });
  }
  return parts;
}

/** In a sum, weights only say whether a competency counts. In thousandths. */
const weightOf = (competency: string, ofTrack: number, policy: Policy): number =>
  toThousandths(policy.combination === 'mean' || ofTrack === 0 ? ofTrack : worthOf(policy, competency));

/** As many parts times thousandths of weight make one point: of a mean over this weight, or of a sum. */
export const onePoint = ({ ladder, combination }: Policy, weight: number): number =>
  (ladder === 'reached' ? 1000 : whole) * (combination === 'mean' ? weight : 1000);

/** What a theme counts at most. */
export const capOf = (policy: Policy): number =>
  policy.cap === undefined ? Infinity : toThousandths(policy.cap) * (onePoint(policy, 0) / 1000);

/** What the parts come to together: their sum, each theme counting at most what the policy's cap lets it. */
export function combine(parts: readonly Part[], policy: Policy): ScoreStep {
  const capped = policy.cap === undefined ? [] : overCap(parts, capOf(policy));
  const sum = (key: 'low' | 'high' | 'of'): number => total(parts, key) + total(capped, key);
  return {
    low: sum('low'),
    high: sum('high'),
    of: sum('of'),
    weight: total(parts, 'weight'),
    known: total(parts, 'known'),
    ...(capped.length > 0 ? { capped } : {}),
  };
}

export const total = <Key extends string>(
  parts: readonly Readonly<Record<Key, number>>[],
  key: Key,
): number => parts.reduce((sum, part) => sum + part[key], 0);

function overCap(parts: readonly Part[], most: number): NonNullable<ScoreStep['capped']> {
  const over = (sum: number): number => Math.min(0, most - sum);
  return themesOf(parts)
    .map(({ theme, low, high, of }) => ({ theme, low: over(low), high: over(high), of: over(of) }))
    .filter(({ of }) => of < 0);
}

/** The parts of each theme together. What has no theme stands alone. */
export function themesOf(parts: readonly Part[]) {
  const themes = new Set(parts.flatMap(({ theme }) => theme ?? []));
  return [...themes].map((theme) => {
    const ofTheme = parts.filter((part) => part.theme === theme);
    const sum = (key: 'low' | 'high' | 'of' | 'weight'): number => total(ofTheme, key);
    return { theme, low: sum('low'), high: sum('high'), of: sum('of'), weight: sum('weight') };
  });
}
