import type { Framework } from './framework.js';
import type { Path } from './issue.js';
import type { Policy, PolicyRule } from './policy.js';
import type { References } from './references.js';
import { worthOf } from './policy-worth.js';
import { levelsOfTrack, lineage } from './track-inheritance.js';
import type { Track } from './track.js';

/** The most points that each competency of a track can earn, with its theme. */
interface Reach {
  readonly id: string;
  readonly theme: string | undefined;
  readonly most: number;
}

/** What a policy asks for that a framework does not have, or that nobody on any of its tracks can ever reach. */
export function checkPolicyReach(policy: Policy, framework: Framework, references: References): void {
  const { competencies, themes = [] } = framework;
  for (const id of Object.keys(policy.worth ?? {})) {
    references.find(id, competencies, ['worth', id], 'competency');
  }
  eachRule(policy, (rule, path) => {
    references.find(rule.theme, themes, [...path, 'theme'], 'theme');
    if (rule.kind === 'floor') {
      references.find(rule.competency, competencies, [...path, 'competency'], 'competency');
    }
  });
  if (references.issues.length > 0) return;

  const tracks = framework.tracks.map((track) => reachOf(policy, framework, track));
  const never = (reachedOn: (track: readonly Reach[]) => boolean, path: Path): boolean => {
    const isNever = tracks.length > 0 && !tracks.some(reachedOn);
    if (isNever) {
      references.add(
        path,
        'unreachable',
        'Nobody on any track of this framework can reach this. Ask for less.',
      );
    }
    return isNever;
  };
  if (tracks.length > 0 && tracks.every((track) => track.every(({ most }) => most === 0))) {
    references.add(
      ['worth'],
      'divides-by-zero',
      'Every competency of every track is worth 0: a share of no points cannot be worked out.',
    );
    return;
  }
  const total = (points: number) => (track: readonly Reach[]) => mostOf(track, policy) >= points;
  if ('points' in policy.bar) never(total(policy.bar.points), ['bar', 'points']);
  policy.placement?.forEach(({ points }, index) => never(total(points), ['placement', index, 'points']));
  eachRule(policy, (rule, path) => {
    if (!never((track) => isReachable(rule, track, policy), [...path, 'atLeast']) && rule.kind === 'count') {
      never((track) => inScope(rule, track).length >= rule.count, [...path, 'count']);
    }
  });
}

const reachOf = (policy: Policy, framework: Framework, track: Track): Reach[] => {
  const rows = lineage(framework, track).flatMap((one) => one.competencies ?? []);
  const levels = levelsOfTrack(framework, track).length;
  const full = policy.ladder === 'reached' ? (policy.table?.at(-1) ?? levels) : 1;
  const themes = new Map(framework.competencies.map(({ id, theme }) => [id, theme]));
  return [...new Set(rows.map(({ competency }) => competency))].map((id) => ({
    id,
    theme: themes.get(id),
    most: full * worthOf(policy, id),
  }));
};

const inScope = (rule: PolicyRule, track: readonly Reach[]): Reach[] =>
  track.filter(
    ({ id, theme }) =>
      (rule.theme ?? theme) === theme && (rule.kind === 'count' || (rule.competency ?? id) === id),
  );

/** Whether what a rule asks of each, in points, is there to be had. How many it counts is asked apart. */
function isReachable(rule: PolicyRule, track: readonly Reach[], policy: Policy): boolean {
  const { atLeast } = rule;
  if (!('points' in atLeast)) return true;
  const reaches = inScope(rule, track);
  if (rule.kind === 'count') return reaches.some(({ most }) => most >= atLeast.points);
  if (rule.of === 'competency') return reaches.every(({ most }) => most >= atLeast.points);
  return [...new Set(reaches.map(({ theme }) => theme))].every(
    (theme) =>
      theme === undefined ||
      mostOf(
        reaches.filter((reach) => reach.theme === theme),
        policy,
      ) >= atLeast.points,
  );
}

/** The most that a track can come to: a sum, with each theme's points capped, or the greatest mean. */
function mostOf(track: readonly Reach[], { combination, cap = Infinity }: Policy): number {
  if (combination === 'mean') return Math.max(0, ...track.map(({ most }) => most));
  const themes = new Map<string | undefined, number>();
  for (const { theme, most } of track) themes.set(theme, (themes.get(theme) ?? 0) + most);
  return [...themes].reduce(
    (sum, [theme, most]) => sum + (theme === undefined ? most : Math.min(cap, most)),
    0,
  );
}

function eachRule(policy: Policy, visit: (rule: PolicyRule, path: Path) => void): void {
  policy.rules?.forEach((rule, index) => visit(rule, ['rules', index]));
  policy.placement?.forEach(({ rules = [] }, place) => {
    rules.forEach((rule, index) => visit(rule, ['placement', place, 'rules', index]));
  });
}
