import type { Cell } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import type { Writable } from '../../schema/recipe.js';
import { lineage } from '../../schema/track-inheritance.js';
import type { Track, TrackCompetency, TrackLevel } from '../../schema/track.js';
import { resolveTrack, type ResolvedRow } from '../resolve-track.js';
import { withDetails } from './details.js';
import { copyOf, draftTrack, type DraftCell, type DraftFramework, type DraftRow } from './draft.js';

/** A row, by the ids of its track and its competency. */
export interface RowPlace {
  readonly track: string;
  readonly competency: string;
}

/** The competencies of the rows that a track takes over from those that it extends. */
export const inheritedRows = (framework: Framework, track: Track): ReadonlySet<string> =>
  new Set(
    lineage(framework, track)
      .slice(1)
      .flatMap(({ competencies = [] }) => competencies.map(({ competency }) => competency)),
  );

/** Whether a track lists a row itself: one that it brings in, or what it says of one that it takes over. */
export const hasRow = ({ competencies = [] }: Track, competency: string): boolean =>
  competencies.some((row) => row.competency === competency);

/** What to throw for a competency that is no row of a track, own or inherited: a caller's mistake. */
export const noRow = ({ track, competency }: RowPlace): RangeError =>
  new RangeError(`"${track}" has no row of the competency "${competency}".`);

/**
 * Rows as a reader of the first track of a line sees them, with the cells of the given levels. They are made of a
 * copy: resolveTrack remembers what it makes of a row, and a row of a plain document changes in place.
 */
export function shownRows(
  framework: Framework,
  line: readonly Track[],
  levels: readonly TrackLevel[],
  competency?: string,
): Writable<ResolvedRow>[] {
  const isAsked = (id: string): boolean => competency === undefined || id === competency;
  const tracks = line.map(({ id, competencies = [] }, index): Track => {
    const above = line[index + 1]?.id;
    return {
      id,
      name: '',
      ...(index === 0 ? { levels } : {}),
      ...(above === undefined ? {} : { extends: above }),
      competencies: competencies.flatMap((row) =>
        isAsked(row.competency) ? [copyOf({ ...row, expectations: cellsAt(row, levels) })] : [],
      ),
    };
  });
  const [track] = tracks;
  if (!track) return [];
  const competencies = copyOf(framework.competencies.filter(({ id }) => isAsked(id)));
  const copy: Framework = { schemaVersion: 1, id: framework.id, name: '', competencies, tracks };
  return resolveTrack(copy, track).rows as Writable<ResolvedRow>[];
}

const cellsAt = (
  { expectations = {} }: TrackCompetency,
  levels: readonly TrackLevel[],
): Record<string, Cell> =>
  Object.fromEntries(
    levels.flatMap(({ id }) => {
      const cell = Object.hasOwn(expectations, id) ? expectations[id] : undefined;
      return cell === undefined ? [] : [[id, cell]];
    }),
  );

/** Puts a changed row in its place; one that says nothing any more beside what the track inherits goes. */
export function putRow(rows: DraftRow[], index: number, row: DraftRow, isInherited: boolean): void {
  const lostWords = row !== rows[index];
  if (lostWords && isInherited && Object.keys(row).length === 1) rows.splice(index, 1);
  else rows[index] = row;
}

/**
 * Puts what `change` makes of a track's own row in its place. A row that the track only inherits gets one of its
 * own. Throws on a row that the track lacks.
 */
export function changeOwnRow(
  draft: DraftFramework,
  place: RowPlace,
  change: (row: DraftRow) => DraftRow,
): void {
  const track = draftTrack(draft, place.track);
  const rows = track.competencies ?? [];
  const index = rows.findIndex(({ competency }) => competency === place.competency);
  const isInherited = inheritedRows(draft, track).has(place.competency);
  if (index >= 0) return putRow(rows, index, change(rows[index] as DraftRow), isInherited);
  if (!isInherited) throw noRow(place);
  const row = change({ competency: place.competency });
  if (Object.keys(row).length > 1) (track.competencies ??= []).push(row);
}

/** The row with a cell, or without one where it is undefined; to be put in its own place again. */
export function withCell(row: DraftRow, level: string, cell: DraftCell | undefined): DraftRow {
  const { expectations = {} } = row;
  if (cell !== undefined) {
    (row.expectations ??= {})[level] = cell;
    return row;
  }
  if (!Object.hasOwn(expectations, level)) return row;
  const others = Object.entries(expectations).filter(([id]) => id !== level);
  return withDetails(row, { expectations: others.length > 0 ? Object.fromEntries(others) : undefined });
}
