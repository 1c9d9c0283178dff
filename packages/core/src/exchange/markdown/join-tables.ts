import { writeHeading, type Heading } from '../grid/heading.js';
import { readName } from '../grid/name.js';
import type { DraftTrack } from './draft.js';
import { groupBy } from './group-by.js';
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

/** Tables that are the themes of one track, and the heading above theirs, which names it. */
export interface ThemeTables {
  readonly title: OutlineNode;
  readonly tables: readonly FoundTable[];
}

/**
 * The tracks whose themes the tables are, if they are: below the heading of each, every table has a heading of its own,
 * all have the same levels and no themes, and no competency comes twice.
 */
export function findThemes(chosen: readonly FoundTable[]): readonly ThemeTables[] {
  const groups = groupBy(chosen, ({ table }) => table.under.at(-2));
  const found = [...groups].flatMap(([title, tables]) =>
    title && areThemes(tables) ? [{ title, tables }] : [],
  );
  const isWhole = found.length === groups.size && found.some(({ tables }) => tables.length > 1);
  return isWhole ? found : [];
}

function areThemes(tables: readonly FoundTable[]): boolean {
  const levelsOf = ({ ladder }: FoundTable): string => JSON.stringify(ladder.track.levels.map(keyOf));
  const rows = tables.flatMap(({ ladder }) => ladder.track.rows);
  return (
    new Set(tables.map(({ table }) => table.under.at(-1))).size === tables.length &&
    new Set(tables.map(levelsOf)).size === 1 &&
    rows.every(({ theme }) => theme === undefined) &&
    new Set(rows.map(({ name }) => name.toLowerCase())).size === rows.length
  );
}

/** How sure it is that tables are themes: they come again below several tracks, or are too many to be tracks. */
export function surenessOfThemes(found: readonly ThemeTables[]): number {
  const names = found.flatMap(({ tables }) =>
    tables.map(({ table }) => table.under.at(-1)?.text.toLowerCase()),
  );
  if (found.length > 1) return new Set(names).size * 4 <= names.length * 3 ? 0.9 : 0.6;
  return names.length > 2 ? 0.7 : 0.6;
}

/** Tables of themes as the rows of one track, which `title` names. What they use of the text goes into `used`. */
export function joinThemes({ title, tables }: ThemeTables, used: Set<object>): DraftTrack {
  const description = textsBelow(title, used);
  const rows = tables.flatMap(({ table, ladder: { track } }) => {
    const heading = table.under.at(-1);
    const themeDescription = textsBelow(heading, used);
    const theme = readName(heading?.text ?? '');
    return track.rows.map((row) => ({ ...row, theme, ...(themeDescription && { themeDescription }) }));
  });
  return {
    name: readName(title.text),
    ...(description && { description }),
    levels: tables[0]?.ladder.track.levels ?? [],
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
