import type { Policy } from '../schema/policy.js';
import type { Standard } from './checks.js';

/**
 * What a level of a policy's placement asks; the policy's own bar where no level is named. Throws on a level that
 * the placement lacks: a caller's mistake.
 */
export function standardOf(policy: Policy, level?: string): Standard {
  if (level === undefined) return policy;
  const placement = policy.placement?.find((one) => one.level === level);
  if (!placement) throw new RangeError(`The policy "${policy.id}" places nobody on a level "${level}".`);
  const rules = [...(policy.rules ?? []), ...(placement.rules ?? [])];
  return { bar: { points: placement.points }, rules, level };
}
