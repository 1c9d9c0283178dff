import type { FrameworkPairs } from './pair-frameworks.js';
import type { Pairs } from './matching.js';

/** The id that each thing has afterwards. */
export interface Names {
  readonly point: (id: string) => string;
  readonly jobLevel: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly competency: (id: string) => string;
  readonly track: (id: string) => string;
  readonly trackGroup: (id: string) => string;
  readonly level: (track: string, id: string) => string;
}

const asItIs = (id: string): string => id;

/** Of the framework afterwards, every thing has the id that it has. */
export const namesAfter: Names = {
  point: asItIs,
  jobLevel: asItIs,
  theme: asItIs,
  competency: asItIs,
  track: asItIs,
  trackGroup: asItIs,
  level: (_track, id) => id,
};

/** No id starts like this: what is gone is equal to nothing that is there. */
const gone = (id: string): string => `?${id}`;

/** Of the framework before, by what became of each thing. */
export function namesBefore(pairs: FrameworkPairs): Names {
  const named =
    (of: Pairs<string>) =>
    (id: string): string =>
      of.get(id) ?? gone(id);
  return {
    point: named(pairs.points),
    jobLevel: named(pairs.jobLevels),
    theme: named(pairs.themes),
    competency: named(pairs.competencies),
    track: named(pairs.tracks),
    trackGroup: named(pairs.trackGroups),
    level: (track, id) => pairs.levels.get(track)?.get(id) ?? gone(id),
  };
}
