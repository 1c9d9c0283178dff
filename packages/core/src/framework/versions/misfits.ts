import { checkFrameworkReferences } from '../../schema/framework-references.js';
import type { Framework } from '../../schema/framework.js';
import type { Path } from '../../schema/issue.js';
import { lineage } from '../../schema/track-inheritance.js';
import type { Track } from '../../schema/track.js';
import { root, type Located } from './conflict.js';

/** Something in a merged framework that points at what is not there, or does not fit what is. */
export interface Misfit {
  /** What would mend it, if one of the versions has it. */
  readonly needed: readonly Located[];
  /** What to take whole from one version, if that does not. */
  readonly within: Located;
}

/** Everything for which a parser would refuse the framework. */
export function misfitsIn(framework: Framework): Misfit[] {
  return checkFrameworkReferences(framework).map(({ path }) => misfitAt(framework, path));
}

const located = {
  theme: (theme: string): Located => ({ thing: 'theme', place: { theme } }),
  competency: (competency: string): Located => ({ thing: 'competency', place: { competency } }),
  track: (track: string): Located => ({ thing: 'track', place: { track } }),
  jobLevel: (jobLevel: string): Located => ({ thing: 'job-level', place: { jobLevel } }),
};

function misfitAt(framework: Framework, path: Path): Misfit {
  const [list, index, ...rest] = path;
  const id = String(valueAt(framework, path));
  switch (list) {
    case 'ratingScale':
      return { needed: [], within: { thing: 'rating-scale', place: {} } };
    case 'competencies':
      return { needed: [located.theme(id)], within: root };
    case 'trackGroups':
      return { needed: [located.track(id)], within: root };
    case 'moves': {
      const end = framework.moves?.[Number(index)]?.[rest[0] as 'from' | 'to'];
      const track = framework.tracks.find((one) => one.id === end?.track);
      if (!track) return { needed: [located.track(id)], within: root };
      return { needed: levelInLine(framework, track, id), within: located.track(track.id) };
    }
    default: {
      const track = framework.tracks[Number(index)];
      return track ? misfitInTrack(framework, track, rest, id) : { needed: [], within: root };
    }
  }
}

function misfitInTrack(framework: Framework, track: Track, path: Path, id: string): Misfit {
  const within = located.track(track.id);
  const [, , expectations, level] = path;
  if (expectations === 'expectations') {
    return { needed: levelInLine(framework, track, String(level)), within };
  }
  const pointer = path.at(-1);
  if (pointer === 'jobLevel') return { needed: [located.jobLevel(id)], within };
  if (pointer === 'competency') return { needed: [located.competency(id)], within };
  if (pointer === 'extends') return { needed: [located.track(id)], within };
  return { needed: [], within };
}

/** A level that a track lacks may have gone from it, or from any track that it extends. */
const levelInLine = (framework: Framework, track: Track, level: string): Located[] =>
  lineage(framework, track).map(({ id }) => ({ thing: 'level', place: { track: id, level } }));

const valueAt = (framework: Framework, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], framework);
