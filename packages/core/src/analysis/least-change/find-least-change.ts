import { markFor } from '../checks.js';
import type { GapAnalysis } from '../gaps.js';
import { gaugeOf } from '../gauge.js';
import { standardOf } from '../placement-standard.js';
import { readinessFrom } from '../readiness.js';
import { capOf, partsOf } from '../score.js';
import { listOf, type Changes, type HypotheticalRating } from './choice.js';
import { choicesFor } from './choices.js';
import { fewestThenCheapest, type Item } from './search.js';

/** The least that would have to be different for the verdict to be `ready`. */
export interface LeastChange {
  /** In the order of the track; none where the verdict is `ready` already. */
  readonly changes: readonly HypotheticalRating[];
  /** By how many points of the scale in all; what is unknown counts from the lowest. */
  readonly cost: number;
}

/**
 * Finds the fewest ratings that would have to be other for the verdict to be `ready`, and of those sets the one
 * that raises them by the fewest points: a counterfactual, exact for every policy. What is not applicable stays so.
 * Undefined where no ratings make it ready: the target asks for nothing, or for what nobody can reach.
 * `placement` asks about one level of the policy's placement. Applied by `withChanges`.
 */
export function findLeastChange(gaps: GapAnalysis, placement?: string): LeastChange | undefined {
  const { policy, derivation } = gaps;
  const standard = standardOf(policy, placement);
  const { checks } = readinessFrom(derivation, standard).derivation;
  if (checks.some(({ rule, of, needed }) => rule === 'asked' || of < needed)) return undefined;

  const gauge = gaugeOf(policy, derivation.scale);
  const parts = new Map(partsOf(derivation.competencies, policy).map((part) => [part.competency, part]));
  const countRules = (standard.rules ?? []).filter((rule) => rule.kind === 'count');
  const floors = floorsOf(checks);
  const items = derivation.competencies
    .filter(({ outcome }) => outcome.state !== 'not-applicable')
    .map((step): Item => {
      const part = parts.get(step.competency);
      const own = checks.filter(({ competency }) => competency === step.competency);
      const choices = choicesFor(step, gauge).map((choice) => ({
        ...choice,
        value: choice.value * (part?.weight ?? 0),
      }));
      return {
        // Where nothing is asked of a theme as a whole, its competencies count one by one.
        theme: policy.cap === undefined && !floors.has(part?.theme ?? '') ? undefined : part?.theme,
        choices: choices.filter((choice) =>
          own.every(({ rule, needed }) => (rule === 'must-have' ? choice.met : choice.value >= needed)),
        ),
        marks: countRules.map((rule) =>
          part && (rule.theme === undefined || rule.theme === part.theme)
            ? markFor(rule.atLeast, part, policy)
            : Infinity,
        ),
      };
    });
  const found = fewestThenCheapest(items, {
    bar: checks.find(({ rule }) => rule === 'bar')?.needed ?? 0,
    cap: capOf(policy),
    floors,
    counts: countRules.map(({ count }) => count),
  });
  return found && { changes: inOrder(found.changes, gaps), cost: found.cost };
}

/** Of several floors under one theme, the highest counts. */
function floorsOf(
  checks: readonly { readonly rule: string; readonly theme?: string; readonly needed: number }[],
): ReadonlyMap<string, number> {
  const floors = new Map<string, number>();
  for (const { rule, theme, needed } of checks) {
    if (rule !== 'floor' || theme === undefined) continue;
    floors.set(theme, Math.max(needed, floors.get(theme) ?? 0));
  }
  return floors;
}

function inOrder(changes: Changes, { derivation }: GapAnalysis): HypotheticalRating[] {
  const order = new Map(derivation.competencies.map(({ competency }, index) => [competency, index]));
  const place = ({ competency }: HypotheticalRating): number => order.get(competency) ?? 0;
  return listOf(changes).sort((a, b) => place(a) - place(b));
}
