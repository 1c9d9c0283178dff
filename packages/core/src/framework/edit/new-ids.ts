import type { Framework } from '../../schema/framework.js';
import { flatLevel, lineage } from '../../schema/track-inheritance.js';
import { findTrack } from '../resolve-track.js';
import { createIds } from './ids.js';

/** A name that a new thing will have, such as a level's code or title; it may be empty. */
export interface Naming {
  readonly name: string;
}

/**
 * A free id for a new level of a track, made of its name. Levels of the tracks that it extends, or that extend
 * it, have other ids, so that the new level takes over no words that were written for another.
 */
export function newLevelId(framework: Framework, { track: id, name }: Naming & { track: string }): string {
  const track = findTrack(framework, id);
  const family = framework.tracks.filter((one) => lineage(framework, one).includes(track));
  const levels = [...family, ...lineage(framework, track)].flatMap((one) => one.levels ?? []);
  return createIds([flatLevel, ...levels].map((level) => level.id))(name, 'level');
}

/** A free id for a new competency, made of its name. */
export function newCompetencyId({ competencies }: Framework, { name }: Naming): string {
  return createIds(competencies.map(({ id }) => id))(name, 'competency');
}

/** A free id for a new theme, made of its name. */
export function newThemeId({ themes = [] }: Framework, { name }: Naming): string {
  return createIds(themes.map(({ id }) => id))(name, 'theme');
}
