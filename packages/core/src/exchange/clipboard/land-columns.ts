import type { TrackLevel } from '../../schema/track.js';
import { readHeading } from '../grid/heading.js';
import type { Block, Edges } from './block.js';
import { Landing } from './landing.js';
import type { LevelFinder } from './level-finder.js';

/** What to know to find the level of a column. */
export interface LevelsToLandOn {
  readonly levels: readonly TrackLevel[];
  readonly finder: LevelFinder;
  /** Which of the levels the first column goes to, where headings do not say. */
  readonly start: number;
  readonly newId: (name: string, fallback: string) => string;
  /** Whether a heading says that what is below it belongs to no level. */
  readonly isOther: (heading: string) => boolean;
}

/** Finds the level of each column of a block, or makes one: by its heading, or else from the start on. */
export function landColumns(
  block: Block,
  { header, names }: Edges,
  { levels, finder, start, newId, isOther }: LevelsToLandOn,
): Landing<TrackLevel> {
  const create = (heading: string): TrackLevel => {
    const words = readHeading(heading);
    return { id: newId(words.code ?? words.title ?? '', 'level'), ...words };
  };
  const landing = new Landing<TrackLevel>();
  const hasHeader = header !== undefined;
  const headings = hasHeader ? (block[header] ?? []) : [];
  const body = hasHeader ? block.slice(header + 1) : block;
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  let next = start;
  for (let column = 0; column < width; column += 1) {
    if (column === names) continue;
    const heading = headings[column] ?? '';
    const text = body.find((row) => row[column])?.[column] ?? '';
    const known = hasHeader ? finder.take(heading) : levels[next];
    next += 1;
    if (known) landing.land(column, known);
    else if (hasHeader && heading === '') {
      if (text !== '') landing.leftOut.push({ reason: 'no-heading', column: column + 1, text });
    } else if (isOther(heading)) {
      landing.leftOut.push({ reason: 'no-level', column: column + 1, text: heading });
    } else if (heading !== '' || text !== '') {
      const level = create(heading);
      if (hasHeader) finder.add(level);
      landing.land(column, level);
    }
  }
  return landing;
}
