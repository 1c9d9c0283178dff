import { readHeading, writeHeading } from '../grid/heading.js';
import type { DraftRow, DraftTrack } from './draft.js';
import { groupBy } from './group-by.js';
import { levelKey } from './level-words.js';

/**
 * Tracks as the levels of one, if that is what they are: each is called like a level, and all have the same single column,
 * which is not.
 */
export function joinLevels(
  tracks: readonly DraftTrack[],
  isLevel: (text: string) => boolean,
): Omit<DraftTrack, 'name'> | undefined {
  const columns = new Set(
    tracks.map(({ levels }) => levels.map((level) => writeHeading(level, () => true)).join('\n')),
  );
  const [column = ''] = columns;
  const isOne =
    tracks.length > 1 &&
    columns.size === 1 &&
    !isLevel(column) &&
    tracks.every(
      ({ name, levels, rows }) => levels.length === 1 && isLevel(name) && areDistinct(rows.map(rowKey)),
    ) &&
    areDistinct(tracks.map(({ name }) => levelKey(name)));
  if (!isOne) return undefined;
  const rows = tracks.flatMap((track, place) => track.rows.map((row) => ({ row, place })));
  return {
    levels: tracks.map(({ name, description }) => ({
      ...readHeading(name),
      ...(description && { description }),
    })),
    rows: Array.from(groupBy(rows, ({ row }) => rowKey(row)).values(), (same): DraftRow => ({
      ...(same[0] as (typeof same)[0]).row,
      cells: new Map(
        same.flatMap(({ row, place }) => [...row.cells.values()].map((cell) => [place, cell] as const)),
      ),
    })),
  };
}

const rowKey = ({ theme = '', name }: DraftRow): string => JSON.stringify([theme, name]);
const areDistinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;
