import type { Amount, Policy, PolicyRule } from '../schema/policy.js';
import type { CheckStep, CompetencyStep, ScoreStep } from './derivation.js';
import { shareOf, toThousandths } from './exact.js';
import { onePoint, themesOf, type Part } from './score.js';

/** What has to hold: the bar, and what stands beside it. A policy is one, and so is a level of its placement. */
export interface Standard {
  readonly bar: Amount;
  readonly rules?: readonly PolicyRule[];
  /** The level of the policy's placement that this is. */
  readonly level?: string;
}

/** Holds a score against everything that is asked. */
export function checksOf(
  steps: readonly CompetencyStep[],
  parts: readonly Part[],
  { low, high, of, weight }: ScoreStep,
  policy: Policy,
  { bar, rules = [] }: Standard,
): CheckStep[] {
  const found: Unjudged[] = [];
  for (const { competency, mustHave, outcome } of policy.mustHaves === 'gate' ? steps : []) {
    if (!mustHave || outcome.state === 'not-applicable') continue;
    const [metLow, metHigh] = [Number(outcome.metLow), Number(outcome.metHigh)];
    found.push({ rule: 'must-have', competency, low: metLow, high: metHigh, needed: 1, of: 1 });
  }
  found.push(
    of > 0
      ? { rule: 'bar', low, high, needed: markFor(bar, { of, weight }, policy), of }
      : { rule: 'asked', low: 0, high: 1, needed: 1, of: 1 },
  );
  rules.forEach((rule, index) => {
    for (const check of ruleChecks(rule, parts, policy)) found.push({ ...check, index });
  });
  return found.map((check) => {
    const { low, high, needed } = check;
    return Object.assign(check, {
      outcome: low >= needed ? 'passed' : high >= needed ? 'open' : 'failed',
    } as const);
  });
}

type Unjudged = Omit<CheckStep, 'outcome'>;

/** How much an amount is, of one competency, of a theme as a whole or of all. */
export const markFor = (
  amount: Amount,
  { of, weight }: Pick<Part, 'of' | 'weight'>,
  policy: Policy,
): number =>
  'share' in amount
    ? shareOf(amount.share, of)
    : toThousandths(amount.points) * (onePoint(policy, weight) / 1000);

function ruleChecks(rule: PolicyRule, parts: readonly Part[], policy: Policy): Unjudged[] {
  const { theme, atLeast } = rule;
  const inScope = parts.filter(
    (part) =>
      (theme ?? part.theme) === part.theme &&
      (rule.kind === 'count' || (rule.competency ?? part.competency) === part.competency),
  );
  const needed = (part: Pick<Part, 'of' | 'weight'>): number => markFor(atLeast, part, policy);
  if (rule.kind === 'count') {
    const count = (key: 'low' | 'high' | 'of'): number =>
      inScope.filter((part) => part[key] >= needed(part)).length;
    return [
      {
        rule: 'count',
        ...(theme === undefined ? {} : { theme }),
        low: count('low'),
        high: count('high'),
        needed: rule.count,
        of: count('of'),
      },
    ];
  }
  const groups = rule.of === 'competency' ? inScope : themesOf(inScope);
  return groups.map((group) => {
    const { low, high, of } = group;
    const about = 'competency' in group ? { competency: group.competency } : { theme: group.theme };
    return { rule: 'floor', ...about, low, high, needed: needed(group), of };
  });
}
