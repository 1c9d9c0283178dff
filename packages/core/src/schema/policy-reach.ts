import type { Framework } from './framework.js';
import type { Path } from './issue.js';
import type { Policy, PolicyRule } from './policy.js';
import type { References } from './references.js';
import { levelsOfTrack, lineage } from './track-inheritance.js';

/** The most points that each competency of a track can earn, with its theme. */
interface Reach {
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

  const tracks = framework.tracks.map((track) => {
    const rows = lineage(framework, track).flatMap((one) => one.competencies ?? []);
    const levels = levelsOfTrack(framework, track).length;
    return [...new Set(rows.map(({ competency }) => competency))].map((id): Reach => {
      const full = policy.ladder === 'reached' ? (policy.table?.at(-1) ?? levels) : 1;
      return {
        theme: competencies.find((competency) => competency.id === id)?.theme,
        most: full * (Object.hasOwn(policy.worth ?? {}, id) ? (policy.worth?.[id] as number) : 1),
      };
    });
  });
  const never = (reachedOn: (track: readonly Reach[]) => boolean, path: Path): void => {
    if (tracks.length === 0 || tracks.some(reachedOn)) return;
    references.add(
      path,
      'unreachable',
      'Nobody on any track of this framework can reach this. Ask for less.',
    );
  };
  const total = (points: number) => (track: readonly Reach[]) => mostOf(track, policy) >= points;
  if ('points' in policy.bar) never(total(policy.bar.points), ['bar', 'points']);
  policy.placement?.forEach(({ points }, index) => never(total(points), ['placement', index, 'points']));
  eachRule(policy, (rule, path) => {
    if (rule.kind !== 'count') return;
    const inTheme = ({ theme }: Reach): boolean => rule.theme === undefined || rule.theme === theme;
    never((track) => track.filter(inTheme).length >= rule.count, [...path, 'count']);
  });
  if (policy.combination === 'sum') never((track) => track.some(({ most }) => most > 0), ['worth']);
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
