import { findTrack, resolveTrack } from '../framework/resolve-track.js';
import type { Framework } from '../schema/framework.js';
import type { Readiness } from './readiness.js';

/** What things are called in an explanation: by kind, because a theme and a competency may share an id. */
export interface Names {
  /** The level that was asked about: one of the policy's placement, or of the track. */
  readonly target: string;
  readonly competency: (id: string) => string;
  readonly theme: (id: string) => string;
}

/** Names from the framework; without it, ids stand in their place. Throws on a framework without the track. */
export function namesFrom({ target, derivation }: Readiness, framework?: Framework): Names {
  const { policy, placement } = derivation;
  const placed = policy.placement?.find(({ level }) => level === placement);
  if (!framework) {
    return { target: placed?.name ?? placement ?? target.level, competency: String, theme: String };
  }
  const { rows, levels } = resolveTrack(framework, findTrack(framework, target.track));
  const level = levels.find(({ id }) => id === target.level);
  const jobLevel = framework.jobLevels?.find(({ id }) => id === placement);
  const competencies = new Map(rows.map(({ competency, name }) => [competency.id, name]));
  const themes = new Map(framework.themes?.map(({ id, name }) => [id, name]));
  return {
    target: placed?.name ?? jobLevel?.name ?? placement ?? level?.title ?? level?.code ?? target.level,
    competency: (id) => competencies.get(id) ?? id,
    theme: (id) => themes.get(id) ?? id,
  };
}
