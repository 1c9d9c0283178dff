import { writeHeading, type Heading } from '../grid/heading.js';
import { readName } from '../grid/name.js';
import type { DraftTrack } from './draft.js';
import { orderLevels } from './level-order.js';
import { levelKey } from './level-words.js';
import type { OutlineNode, OutlineTable } from './outline.js';
import type { TableLadder } from './tables.js';

/** A table of a text that is a ladder. */
export interface FoundTable {
  readonly table: OutlineTable;
  readonly ladder: TableLadder;
}

/** What makes two headings of levels the same. */
export const keyOf = (level: Heading): string => levelKey(writeHeading(level, () => true));

/** Tables of one row each as the rows of one track. What they use of the text goes into `used`. */
export function joinRows(chosen: readonly FoundTable[], used: Set<object>): DraftTrack {
  const { levels, places } = orderLevels(
    chosen.map(({ ladder }) => ladder.track.levels.map((level) => writeHeading(level, () => true))),
  );
  const rows = chosen.flatMap(({ table, ladder: { track } }, index) => {
    const heading = table.under.at(-1);
    const description = textsBelow(heading, used);
    return track.rows.map((row) => ({
      ...row,
      name: heading?.text ?? row.name,
      ...(description && { description }),
      cells: new Map([...row.cells].map(([place, cell]) => [places[index]?.[place] ?? place, cell])),
    }));
  });
  const title = chosen[0]?.table.under.at(-2);
  if (title) used.add(title);
  return { name: title?.text ?? '', levels, rows };
}

/**
 * The heading of one track whose themes the tables are, if they are: below it, each table has a heading of its own, all
 * have the same levels and no themes, and no competency comes twice.
 */
export function titleOfThemes(chosen: readonly FoundTable[]): OutlineNode | undefined {
  const [first] = chosen;
  const title = first?.table.under.at(-2);
  if (first === undefined || title?.rank !== 1) return undefined;
  const levelsOf = ({ ladder }: FoundTable): string => JSON.stringify(ladder.track.levels.map(keyOf));
  const rows = chosen.flatMap(({ ladder }) => ladder.track.rows);
  const headings = new Set(chosen.map(({ table }) => table.under.at(-1)));
  const areThemes =
    chosen.length > 1 &&
    headings.size === chosen.length &&
    chosen.every((found) => found.table.under.at(-2) === title && levelsOf(found) === levelsOf(first)) &&
    rows.every(({ theme }) => theme === undefined) &&
    new Set(rows.map(({ name }) => name.toLowerCase())).size === rows.length;
  return areThemes ? title : undefined;
}

/** Tables of themes as the rows of one track, which `title` names. What they use of the text goes into `used`. */
export function joinThemes(chosen: readonly FoundTable[], title: OutlineNode, used: Set<object>): DraftTrack {
  const description = textsBelow(title, used);
  const rows = chosen.flatMap(({ table, ladder: { track } }) => {
    const heading = table.under.at(-1);
    const themeDescription = textsBelow(heading, used);
    const theme = readName(heading?.text ?? '');
    return track.rows.map((row) => ({ ...row, theme, ...(themeDescription && { themeDescription }) }));
  });
  return {
    name: readName(title.text),
    ...(description && { description }),
    levels: chosen[0]?.ladder.track.levels ?? [],
    rows,
  };
}

/** The paragraphs right below a heading, which are used then as it is. */
function textsBelow(heading: OutlineNode | undefined, used: Set<object>): string {
  if (!heading) return '';
  used.add(heading);
  for (const passage of heading.about) used.add(passage);
  return heading.about.map(({ text }) => text).join('\n\n');
}
