import { writeHeading, type Heading } from '../grid/heading.js';
import { readName } from '../grid/name.js';
import type { DraftCell, DraftTrack } from './draft.js';
import { groupBy } from './group-by.js';
import { levelsOfBranches } from './branch-levels.js';
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

/**
 * Tables of one row each as the rows of one track; where they stand below several headings, these are the themes. What they
 * use of the text goes into `used`.
 */
export function joinRows(chosen: readonly FoundTable[], used: Set<object>, fallbackName: string): DraftTrack {
  const { levels, places } = levelsOfBranches(
    chosen.map(({ ladder }) => ladder.track.levels.map((level) => writeHeading(level, () => true))),
  );
  const isThemed = new Set(chosen.map(({ table }) => table.under.at(-2))).size > 1;
  const rows = chosen.flatMap(({ table, ladder: { track } }, index) => {
    const heading = table.under.at(-1);
    const description = textsBelow(heading, used);
    const group = isThemed ? table.under.at(-2) : undefined;
    const themeDescription = textsBelow(group, used);
    return track.rows.map((row) => ({
      ...row,
      name: readName(heading?.text ?? row.name),
      ...(group && { theme: readName(group.text) }),
      ...(themeDescription && { themeDescription }),
      ...(description && { description }),
      cells: new Map([...row.cells].map(([place, cell]) => [places[index]?.[place] ?? place, cell])),
    }));
  });
  const title = chosen[0]?.table.under.at(isThemed ? -3 : -2);
  if (title) used.add(title);
  return { name: readName(title?.text ?? fallbackName), levels, rows };
}

const aspects =
  /^(?:(?:what|how|when|why)\b.*|(?:.*\b)?(?:examples?|evidence|behaviou?rs?|expectations?|description|descriptors?|criteria|indicators?|statements?|definition|meaning|in practice)|Beispiele?|Verhalten|Beschreibung|Erwartung(?:en)?|exemples?|attentes?|ejemplos?|exemplos?|descripci[oó]n|descri[cç][aã]o|description|esempi|voorbeeld(?:en)?|例|説明|描述|مثال|أمثلة|الوصف)$/iu;

/**
 * Tables with levels as rows whose columns are the same in each, and say what such a column holds ("Description",
 * "Example"), and not what it is about: each table is about one competency. Others that say less than these are left out.
 */
export function joinAspects(tables: readonly FoundTable[]): readonly FoundTable[] {
  const namesOf = ({ ladder }: FoundTable): readonly string[] => ladder.track.rows.map(({ name }) => name);
  const sizeOf = (list: readonly FoundTable[]): number =>
    list.reduce((sum, { ladder }) => sum + ladder.words, 0);
  const same = [...groupBy(tables, (table) => JSON.stringify(namesOf(table))).values()];
  const found = same.find(
    (group) =>
      group.length > 1 &&
      group.every(({ ladder }) => ladder.isTurned) &&
      group.flatMap(namesOf).every((name) => aspects.test(name.trim())) &&
      sizeOf(group) * 2 > sizeOf(tables),
  );
  if (!found) return tables;
  return found.map(({ table, ladder }) => {
    const { rows } = ladder.track;
    const cells = ladder.track.levels.flatMap((_, place): [number, DraftCell][] => {
      const own = rows.flatMap((row) => row.cells.get(place) ?? []);
      const [first] = own;
      if (!first) return [];
      const statements = own.flatMap(({ expectation }) =>
        expectation === 'not-expected' ? [] : expectation.statements,
      );
      return [[place, { ...first, ...(statements.length > 0 && { expectation: { statements } }) }]];
    });
    const [row] = rows;
    if (!row) return { table, ladder };
    return {
      table,
      ladder: { ...ladder, track: { ...ladder.track, rows: [{ ...row, cells: new Map(cells) }] } },
    };
  });
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
  // A corner that says what the heading says names what stands below it.
  const isNamed = found.every(({ tables }) =>
    tables.every(({ table }) => plain(table.rows[0]?.[0]) === plain(table.under.at(-1)?.text)),
  );
  return isNamed ? 0.9 : names.length > 2 ? 0.7 : 0.6;
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

const plain = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
