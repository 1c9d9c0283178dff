import type { Amount, Policy, PolicyRule } from '../schema/policy.js';
import type { CheckStep, CompetencyStep, ScoreStep } from './derivation.js';
import { shareOf, toThousandths } from './exact.js';
import { themesOf, total, type Part } from './score.js';

/** What has to hold for a level: the bar, and what stands beside it. */
export interface Standard {
  readonly bar: Amount;
  readonly rules: readonly PolicyRule[];
}

/** The standard of a policy, or that of one level of its placement. */
export function standardOf(policy: Policy, placement?: string): Standard {
  const level = policy.placement?.find((one) => one.level === placement);
  if (!level) return { bar: policy.bar, rules: policy.rules ?? [] };
  return { bar: { points: level.points }, rules: [...(policy.rules ?? []), ...(level.rules ?? [])] };
}

/** Holds a score against everything that its standard asks. `unit`: as many parts make one point. */
export function checksOf(
  steps: readonly CompetencyStep[],
  parts: readonly Part[],
  score: ScoreStep,
  { policy, placement, unit }: { policy: Policy; placement: string | undefined; unit: number },
): CheckStep[] {
  const { bar, rules } = standardOf(policy, placement);
  const checks: CheckStep[] = [];
  if (policy.mustHaves === 'gate') {
    for (const { competency, mustHave, outcome } of steps) {
      if (!mustHave || outcome.state === 'not-applicable') continue;
      const [low, high] = [outcome.metLow ? 1 : 0, outcome.metHigh ? 1 : 0];
      checks.push(check({ rule: 'must-have', competency, low, high, needed: 1, of: 1 }));
    }
  }
  if (score.of === 0) {
    checks.push(check({ rule: 'asked', low: 0, high: 1, needed: 1, of: 1 }));
  } else {
    const { low, high, of } = score;
    checks.push(
      check({ rule: 'bar', low, high, of, needed: needed(bar, of, perPoint(policy, score.weight, unit)) }),
    );
  }
  rules.forEach((rule, index) => {
    for (const found of ruleChecks(rule, parts, policy, unit)) checks.push(check({ ...found, index }));
  });
  return checks;
}

type Unjudged = Omit<CheckStep, 'outcome'>;

const check = (step: Unjudged): CheckStep => ({
  ...step,
  outcome: step.low >= step.needed ? 'passed' : step.high >= step.needed ? 'open' : 'failed',
});

const needed = (amount: Amount, of: number, onePoint: number): number =>
  'share' in amount ? shareOf(amount.share, of) : toThousandths(amount.points) * (onePoint / 1000);

/** What one point comes to beside parts times weight: in a mean, the points of all are averaged. */
const perPoint = ({ combination }: Policy, weight: number, unit: number): number =>
  combination === 'mean' ? weight * unit : 1000 * unit;

/** What a rule asks of one competency, or of a theme as a whole. */
export const markFor = (
  { atLeast }: PolicyRule,
  { of, weight }: Pick<Part, 'of' | 'weight'>,
  policy: Policy,
  unit: number,
): number => needed(atLeast, of, perPoint(policy, weight, unit));

function ruleChecks(rule: PolicyRule, parts: readonly Part[], policy: Policy, unit: number): Unjudged[] {
  const inScope = parts.filter(
    ({ theme, competency }) =>
      (rule.theme === undefined || theme === rule.theme) &&
      (rule.kind === 'count' || rule.competency === undefined || competency === rule.competency),
  );
  const neededOf = (part: Pick<Part, 'of' | 'weight'>): number => markFor(rule, part, policy, unit);
  const ofTheme = rule.theme === undefined ? {} : { theme: rule.theme };
  if (rule.kind === 'count') {
    const [low, high, of] = (['low', 'high', 'of'] as const).map(
      (key) => inScope.filter((part) => part[key] >= neededOf(part)).length,
    ) as [number, number, number];
    return [{ rule: 'count', ...ofTheme, low, high, of, needed: rule.count }];
  }
  if (rule.of === 'competency') {
    return inScope.map((part) => ({
      rule: 'floor',
      competency: part.competency,
      low: part.low,
      high: part.high,
      of: part.of,
      needed: neededOf(part),
    }));
  }
  return themesOf(inScope).map((theme) => {
    const group = inScope.filter((part) => part.theme === theme);
    const [low, high, of, weight] = (['low', 'high', 'of', 'weight'] as const).map((key) =>
      total(group, key),
    ) as [number, number, number, number];
    return { rule: 'floor', theme, low, high, of, needed: neededOf({ of, weight }) };
  });
}
