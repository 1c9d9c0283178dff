import { planSchema, type DevelopmentPlan } from './development-plan.js';
import type { Framework } from './framework.js';
import type { Issue, ParseResult } from './issue.js';
import { parseDocument } from './parse-document.js';
import type { Limits } from './plain-json.js';
import { References } from './references.js';
import { levelsOfTrack, lineage } from './track-inheritance.js';
import { wordingAt } from './wording-at.js';

/**
 * Checks that `input` is a development plan, as `parseFramework` does a framework. Given the framework, it
 * also checks that every goal is about a competency, level and statements that exist.
 */
export function parsePlan(
  input: unknown,
  options: Limits & { readonly framework?: Framework } = {},
): ParseResult<DevelopmentPlan> {
  const { framework, ...limits } = options;
  return parseDocument(input, planSchema, (plan) => checkPlanReferences(plan, framework), limits);
}

function checkPlanReferences(plan: DevelopmentPlan, framework?: Framework): Issue[] {
  const references = new References();
  references.unique(plan.goals, ['goals']);
  if (!framework) return references.issues;
  references.find(plan.framework, [framework], ['framework'], 'framework');
  references.find(plan.track, framework.tracks, ['track'], 'track');
  const track = framework.tracks.find(({ id }) => id === plan.track);
  if (!track) return references.issues;

  const levels = levelsOfTrack(framework, track);
  const rows = lineage(framework, track).flatMap(({ competencies = [] }) =>
    competencies.map(({ competency: id }) => ({ id })),
  );
  references.find(plan.level, levels, ['level'], 'level');
  plan.goals.forEach(({ competency, level, statements = [] }, index) => {
    const path = ['goals', index];
    const worded = wordingAt(framework, track, competency, level ?? plan.level)?.statements ?? [];
    references.find(competency, rows, [...path, 'competency'], 'competency');
    references.find(level, levels, [...path, 'level'], 'level');
    statements.forEach((id, place) =>
      references.find(id, worded, [...path, 'statements', place], 'statement'),
    );
  });
  return references.issues;
}
