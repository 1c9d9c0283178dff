import { createIds } from '../../framework/edit/ids.js';
import { flatLevel } from '../../schema/track-inheritance.js';
import { readHeading } from '../grid/heading.js';
import type { Extract, FoundCell } from './extract.js';
import type { Item } from './find-items.js';
import { orderLevels } from '../grid/level-order.js';

/** A level of one track, with the id that the framework gives it. */
interface PlacedLevel {
  readonly id: string;
  readonly code?: string;
  readonly title?: string;
  readonly description?: string;
}

/** A track with its levels in order, and its cells. */
export interface PlacedTrack {
  readonly item: Item;
  readonly levels: readonly PlacedLevel[];
  readonly cells: readonly FoundCell[];
  /** The id of the level of a cell. */
  readonly levelOf: (cell: FoundCell) => string;
}

const keyOf = ({ id }: Item): string => id.toLowerCase();

/** The tracks of one document: its own, or the document itself. */
export function placeTracks({ root, tracks, levels, cells }: Extract): PlacedTrack[] {
  const byTrack = new Map<Item, FoundCell[]>(tracks.map((track) => [track, []]));
  for (const cell of cells) {
    const list = byTrack.get(cell.track);
    if (list) list.push(cell);
    else byTrack.set(cell.track, [cell]);
  }
  const shared = levels.get('') ?? [];
  const isShared = new Set(shared.flat());
  const isAnyUsed = cells.some(({ level }) => level && isShared.has(level));
  return Array.from(byTrack, ([item, own]) => {
    const used = new Set(own.map(({ level }) => level));
    const isWanted = (level: Item): boolean => item === root || !isAnyUsed || used.has(level);
    const lists =
      item === root
        ? shared
        : [...(levels.get(item.place.at) ?? []), ...shared.map((list) => list.filter(isWanted))];
    return placeLevels(
      item,
      own,
      lists.filter((list) => list.length > 0),
    );
  });
}

function placeLevels(
  item: Item,
  cells: readonly FoundCell[],
  lists: readonly (readonly Item[])[],
): PlacedTrack {
  const items = new Map<string, Item>();
  for (const level of lists.flat()) if (!items.has(keyOf(level))) items.set(keyOf(level), level);
  const order = lists.length === 1 ? [...items.keys()] : orderLevels(lists.map((list) => list.map(keyOf)));
  const newId = createIds();
  const ids = new Map<string, string>();
  const levels = order.flatMap((key, index): PlacedLevel[] => {
    const level = items.get(key);
    if (!level) return [];
    const { id, name, description } = level;
    ids.set(key, newId(id, `level-${index + 1}`));
    const { code, title } = name === '' || name === id ? readHeading(id) : headingOf(id, name);
    return [
      {
        id: ids.get(key) as string,
        ...(code && { code }),
        ...(title && { title }),
        ...(description && { description }),
      },
    ];
  });
  return {
    item,
    levels,
    cells,
    levelOf: ({ level }) => (level && ids.get(keyOf(level))) ?? levels[0]?.id ?? flatLevel.id,
  };
}

/** A short id with a number, such as L3, is the code that people know the level by. */
const headingOf = (id: string, name: string): { code?: string; title: string } =>
  /^\p{L}{0,3}\d{1,2}(?:\.\d)?$/u.test(id) && !name.includes(id)
    ? { code: id, title: name }
    : { title: name };
