import { createIds } from '../../framework/edit/ids.js';
import { buildMatrix } from '../../framework/matrix.js';
import { placeOfLevel } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import { flatLevel } from '../../schema/track-inheritance.js';
import type { TrackLevel } from '../../schema/track.js';
import type { RoleOf } from '../grid/grid-words.js';
import { findEdges, type Block } from './block.js';
import { Finder } from './finder.js';
import { landColumns } from './land-columns.js';
import { landRows, type RowToLandOn } from './land-rows.js';
import { LevelFinder } from './level-finder.js';
import type { PasteLeftOut } from './paste-plan.js';

/** The cell that the first one of a block goes to. Default: that of the first level and the first row. */
export interface PasteTarget {
  readonly track: string;
  readonly level?: string;
  readonly competency?: string;
}

/** What the edges of a block are, where people say it. Default: found out by what is in them. */
export interface PasteEdges {
  /** Whether the first row names the levels. */
  readonly header?: boolean;
  /** Whether a column names the competencies. */
  readonly names?: boolean;
}

/** A level that a block lands on. */
interface LandedLevel {
  readonly level: TrackLevel;
  readonly isNew: boolean;
  /** The column of the matrix with what the level asks so far; undefined for nothing. */
  readonly column: number | undefined;
}

/** Where a block of cells lands on a track. */
export interface LandedBlock {
  readonly levels: readonly LandedLevel[];
  /** Rows of the track have cells, one for each of its levels; new competencies have none. */
  readonly rows: readonly RowToLandOn[];
  /** By row and by level, the texts that land on a cell. */
  readonly texts: readonly (readonly ReadonlySet<string>[])[];
  readonly hasHeader: boolean;
  readonly hasNames: boolean;
  readonly leftOut: readonly PasteLeftOut[];
}

/** Finds where the cells of a block land. Throws on a track, a level or a competency that is not there. */
export function landBlock(
  framework: Framework,
  { track, level, competency }: PasteTarget,
  block: Block,
  roleOf: RoleOf,
  said: PasteEdges,
): LandedBlock {
  const { columns: levels, groups } = buildMatrix(framework, track);
  const rows: readonly RowToLandOn[] = groups.flatMap((group) => group.rows);
  const levelFinder = new LevelFinder(levels);
  const rowFinder = new Finder<RowToLandOn>();
  for (const row of rows) rowFinder.add(row.name, row);
  const found = findEdges(block, roleOf, {
    isLevel: (heading) => levelFinder.has(heading),
    isRow: (name) => rowFinder.has(name),
    isEmpty: rows.length === 0,
  });
  const hasHeader = said.header ?? found.header !== undefined;
  const hasNames = said.names ?? found.names !== undefined;
  const edges = {
    header: hasHeader ? (found.header ?? 0) : undefined,
    names: hasNames ? (found.names ?? 0) : undefined,
  };

  const taken = [flatLevel, ...framework.tracks.flatMap((one) => one.levels ?? [])];
  const newLevelId = createIds(taken.map(({ id }) => id));
  const columns = landColumns(block, edges, {
    levels,
    finder: levelFinder,
    start: level === undefined ? 0 : placeOfLevel(levels, level),
    newId: newLevelId,
    isOther: (heading) => roleOf(heading) !== undefined,
  });
  const landed = landRows(block, edges, {
    rows,
    finder: rowFinder,
    start: competency === undefined ? 0 : placeOfRow(rows, track, competency),
    newId: createIds(framework.competencies.map(({ id }) => id)),
    columns: [...columns.indexOf.keys()],
  });

  const texts = landed.places.map(() => columns.places.map(() => new Set<string>()));
  for (const [row, y] of landed.indexOf) {
    for (const [column, x] of columns.indexOf) {
      const text = block[row]?.[column] ?? '';
      if (text !== '') texts[y]?.[x]?.add(text);
    }
  }
  return {
    levels: landedLevels(columns.places, levels, newLevelId),
    rows: landed.places,
    texts,
    hasHeader,
    hasNames,
    leftOut: [...columns.leftOut, ...landed.leftOut],
  };
}

function placeOfRow(rows: readonly RowToLandOn[], track: string, competency: string): number {
  const place = rows.findIndex((row) => row.competency === competency);
  if (place >= 0) return place;
  throw new RangeError(`"${track}" has no row of the competency "${competency}".`);
}

/** In a flat track that gets levels, the first of them takes the place of the role. */
function landedLevels(
  places: readonly TrackLevel[],
  levels: readonly TrackLevel[],
  newId: (name: string, fallback: string) => string,
): LandedLevel[] {
  const columnOf = new Map(levels.map((level, column) => [level, column]));
  const isUnfolded = levels[0] === flatLevel && places.some((level) => level !== flatLevel);
  return places.map((level, index) => {
    const column = columnOf.get(level);
    if (!isUnfolded) return { level, isNew: column === undefined, column };
    const unfolded = level === flatLevel ? { id: newId('', 'level') } : level;
    return { level: unfolded, isNew: true, column: index === 0 ? 0 : undefined };
  });
}
