import type { Competency } from '../schema/competency.js';
import type { Cell } from '../schema/expectation.js';
import type { Framework } from '../schema/framework.js';
import { levelsOfTrack, lineage } from '../schema/track-inheritance.js';
import type { Track, TrackCompetency, TrackLevel } from '../schema/track.js';

/** A row as a reader sees it: this track's wording and weight, or else those that it inherits. */
export interface ResolvedRow {
  readonly competency: Competency;
  readonly name: string;
  readonly description?: string;
  readonly weight: number;
  readonly mustHave: boolean;
  /** One for each level, in order; undefined where nothing is defined yet. */
  readonly cells: readonly (Cell | undefined)[];
}

/** A track with everything that it inherits written out. */
export interface ResolvedTrack {
  readonly track: Track;
  readonly levels: readonly TrackLevel[];
  /** The rows of the track that it extends come first, in their order. */
  readonly rows: readonly ResolvedRow[];
}

/** Finds a track by its id. Throws on an id that the framework lacks: a caller's mistake. */
export function findTrack(framework: Framework, trackId: string): Track {
  const track = framework.tracks.find(({ id }) => id === trackId);
  if (track) return track;
  throw new RangeError(`No track has the id "${trackId}".`);
}

/** Finds the place of a level among those of its track. Throws on an id that the track lacks: a caller's mistake. */
export function placeOfLevel(levels: readonly TrackLevel[], level?: string): number {
  const place = levels.findIndex(({ id }) => id === level);
  if (place >= 0) return place;
  throw new RangeError(`No level has the id "${level}".`);
}

/** Writes out what a track inherits from the tracks that it extends. */
export function resolveTrack(framework: Framework, track: Track): ResolvedTrack {
  const levels = levelsOfTrack(framework, track);
  const competencies = new Map(framework.competencies.map((competency) => [competency.id, competency]));
  const sources = new Map<string, TrackCompetency[]>();
  for (const ancestor of lineage(framework, track).reverse()) {
    for (const row of ancestor.competencies ?? []) {
      sources.set(row.competency, [row, ...(sources.get(row.competency) ?? [])]);
    }
  }
  const rows: ResolvedRow[] = [];
  for (const [id, nearestFirst] of sources) {
    const competency = competencies.get(id);
    if (competency) rows.push(rowFrom(competency, nearestFirst, levels));
  }
  return { track, levels, rows };
}

/** The row last made from a document's row, and from what: an edit of one row leaves every other the same object. */
const rowsBySource = new WeakMap<
  TrackCompetency,
  { readonly from: readonly unknown[]; readonly row: ResolvedRow }
>();

function rowFrom(
  competency: Competency,
  sources: readonly TrackCompetency[],
  levels: readonly TrackLevel[],
): ResolvedRow {
  const nearest = sources[0] as TrackCompetency;
  const from = [competency, levels, ...sources];
  const known = rowsBySource.get(nearest);
  if (known?.from.length === from.length && from.every((part, index) => part === known.from[index])) {
    return known.row;
  }
  const inherited = <Key extends 'name' | 'description' | 'weight' | 'mustHave'>(
    key: Key,
  ): TrackCompetency[Key] | undefined => sources.find((source) => source[key] !== undefined)?.[key];
  const description = inherited('description') ?? competency.description;
  const row: ResolvedRow = {
    competency,
    name: inherited('name') ?? competency.name,
    ...(description === undefined ? {} : { description }),
    weight: inherited('weight') ?? 1,
    mustHave: inherited('mustHave') ?? false,
    cells: levels.map(({ id }) =>
      sources.reduceRight<Cell | undefined>((below, { expectations = {} }) => {
        const own = Object.hasOwn(expectations, id) ? expectations[id] : undefined;
        return own === undefined ? below : layer(own, below);
      }, undefined),
    ),
  };
  rowsBySource.set(nearest, { from, row });
  return row;
}

/** A cell over the one it inherits: own wording replaces all of the wording below it, never a part. */
function layer(own: Cell, inherited: Cell | undefined): Cell {
  if (own === 'not-expected' || inherited === undefined || inherited === 'not-expected') return own;
  if (own.statements === undefined) return { ...inherited, ...own };
  const { summary: _, statements: __, examples: ___, ...settings } = inherited;
  return { ...settings, ...own };
}
