import type { Framework } from './framework.js';
import type { Issue, Path } from './issue.js';
import type { Amount, Policy, PolicyRule } from './policy.js';
import { checkPolicyReach } from './policy-reach.js';
import { References } from './references.js';

/** What makes no sense in a policy: what can never be met, contradicts itself or divides by zero. */
export function checkPolicy(policy: Policy, framework?: Framework): Issue[] {
  const references = new References();
  checkRaters(policy, references);
  checkTable(policy, references);
  checkSums(policy, references);
  if (policy.statements.strict && policy.statements.mean === 1) {
    references.add(
      ['statements', 'mean'],
      'unreachable',
      'No mean is greater than 1. Lower it, or leave out "strict".',
    );
  }
  checkAmount(policy.bar, mostOfAll(policy), ['bar'], references);
  checkRules(policy, policy.rules, ['rules'], references);
  checkPlacement(policy, references);
  if (framework && references.issues.length === 0) checkPolicyReach(policy, framework, references);
  return references.issues;
}

function checkRaters({ raters }: Policy, references: References): void {
  if (raters.length === 0) {
    references.add(['raters'], 'unreachable', 'Name one rater or more: otherwise no rating ever counts.');
  }
  if (new Set(raters).size < raters.length) {
    references.add(['raters'], 'contradictory', 'Name each rater once, in the order of use.');
  }
}

function checkTable({ table, ladder }: Policy, references: References): void {
  if (!table) return;
  if (ladder !== 'reached') {
    references.add(
      ['table'],
      'contradictory',
      'A table gives points for levels reached. Set "ladder" to "reached", or remove the table.',
    );
  }
  if (table[0] !== 0) {
    references.add(
      ['table', 0],
      'contradictory',
      'Start the table with 0, for whoever has reached no level yet.',
    );
  }
  table.forEach((points, index) => {
    if (points >= (table[index - 1] ?? 0)) return;
    references.add(
      ['table', index],
      'contradictory',
      'A level further up must not earn less. List the points from the least to the most.',
    );
  });
  if ((table[1] ?? 0) === 0) {
    references.add(
      ['table', 1],
      'divides-by-zero',
      'Give points for the first level: a share of no points cannot be worked out.',
    );
  }
}

function checkSums({ combination, worth, cap }: Policy, references: References): void {
  if (combination === 'mean') {
    for (const [name, value] of Object.entries({ worth, cap })) {
      if (value === undefined) continue;
      references.add(
        [name],
        'contradictory',
        `A mean has no "${name}". Set "combination" to "sum", or remove it.`,
      );
    }
  }
  if (cap === 0) {
    references.add(
      ['cap'],
      'divides-by-zero',
      'With a cap of 0 there are no points to have. Raise it, or remove it.',
    );
  }
}

/** The most points that one competency can have, where the policy alone tells. */
function mostOfOne({ combination, ladder, table, worth = {} }: Policy): number | undefined {
  const full = ladder === 'reached' ? table?.at(-1) : 1;
  return full === undefined || combination === 'mean' ? full : full * Math.max(1, ...Object.values(worth));
}

/** The most points that all can have together: a mean is never above its greatest part. */
const mostOfAll = (policy: Policy): number | undefined =>
  policy.combination === 'mean' ? mostOfOne(policy) : undefined;

function checkAmount(amount: Amount, most: number | undefined, path: Path, references: References): void {
  if (!('points' in amount) || most === undefined || amount.points <= most) return;
  references.add(
    [...path, 'points'],
    'unreachable',
    `Nobody can have more than ${most} points here. Ask for fewer.`,
  );
}

function checkRules(
  policy: Policy,
  rules: readonly PolicyRule[] = [],
  path: Path,
  references: References,
): void {
  rules.forEach((rule, index) => {
    const at = [...path, index];
    const ofTheme = rule.kind === 'floor' && rule.of === 'theme';
    checkAmount(
      rule.atLeast,
      ofTheme ? (policy.cap ?? mostOfAll(policy)) : mostOfOne(policy),
      [...at, 'atLeast'],
      references,
    );
    if (rule.kind === 'floor' && rule.competency !== undefined && (ofTheme || rule.theme !== undefined)) {
      references.add(
        [...at, 'competency'],
        'contradictory',
        'This rule is about one competency and about a theme. Keep one of them.',
      );
    }
  });
}

function checkPlacement(policy: Policy, references: References): void {
  const { placement = [] } = policy;
  references.unique(
    placement.map(({ level: id }) => ({ id })),
    ['placement'],
    'level',
  );
  placement.forEach((level, index) => {
    const path = ['placement', index];
    if (level.points < (placement[index - 1]?.points ?? 0)) {
      references.add(
        [...path, 'points'],
        'contradictory',
        'A level further up must not ask for fewer points. List the levels in rising order.',
      );
    }
    checkAmount(level, mostOfAll(policy), path, references);
    checkRules(policy, level.rules, [...path, 'rules'], references);
  });
}
