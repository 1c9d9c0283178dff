import { createRoles, gridWords } from '../grid/grid-words.js';
import { cleanLines, readHeading } from '../grid/heading.js';
import { readName } from '../grid/name.js';
import { readStatements } from '../grid/statements.js';
import type { DraftCell, DraftRow, DraftTrack } from './draft.js';
import { groupBy } from './group-by.js';
import { levelKey } from './level-words.js';
import type { OutlineTable } from './outline.js';

/** Tables of a level each, and the track that they are together. */
export interface LevelTables {
  readonly tables: readonly OutlineTable[];
  readonly track: Omit<DraftTrack, 'name'>;
}

/** How tables of a level each are read. */
export interface LevelTableReader {
  readonly gradeOf: (text: string) => number;
  readonly isNotExpected: (text: string) => boolean;
}

const roleOf = createRoles(gridWords);
/** How many words a cell has that names what another one says in full. */
const longestName = 3;

/**
 * The tables that are about a level each: headings above them read like levels, each has the same header, of columns that
 * are no levels, and the same competencies stand in most. Where the first column of texts holds
 * a few words each, they name what the others say.
 */
export function readLevelTables(
  tables: readonly OutlineTable[],
  { gradeOf, isNotExpected }: LevelTableReader,
): LevelTables | undefined {
  const groups = [...groupBy(tables, ({ rows }) => JSON.stringify(rows[0])).values()];
  const found = groups.filter((group) => areOfLevels(group, gradeOf)).sort((a, b) => b.length - a.length)[0];
  if (!found) return undefined;
  const columns = columnsOf(found);
  if (!columns) return undefined;
  const areNamed = found.every(({ rows }) =>
    rows.slice(1).every((row) => (row[columns.texts[0] ?? 0] ?? '').split(/\s+/u).length <= longestName),
  );
  const rows = new Map<string, DraftRow & { readonly cells: Map<number, DraftCell> }>();
  found.forEach((table, place) => {
    let theme = '';
    for (const [index, row] of table.rows.entries()) {
      const name = row[columns.name] ?? '';
      if (index === 0 || name === '') continue;
      // A theme that spans several rows stands in the first of them.
      theme = (columns.theme === undefined ? '' : row[columns.theme]) || theme;
      const key = JSON.stringify([theme, name.toLowerCase()]);
      const open = rows.get(key) ?? { name: readName(name), ...(theme && { theme }), cells: new Map() };
      rows.set(key, open);
      const texts = columns.texts.map((column) => cleanLines(row[column])).filter(Boolean);
      const line = table.lines[index] ?? table.line;
      const [first, ...others] = texts;
      if (first === undefined) continue;
      if (others.length === 0 && isNotExpected(first)) {
        open.cells.set(place, { line, expectation: 'not-expected' });
        continue;
      }
      const isNamed = areNamed && others.length > 0;
      const said = (isNamed ? others : texts).flatMap((text) => readStatements(text, isNotExpected));
      open.cells.set(place, {
        line,
        expectation: { ...(isNamed && { summary: first }), statements: said.map((text) => ({ text })) },
      });
    }
  });
  const levels = found.map(({ under }) => {
    const heading = under.at(-1);
    const description = heading?.about.map(({ text }) => text).join('\n\n');
    return { ...readHeading(heading?.text ?? ''), ...(description && { description }) };
  });
  return { tables: found, track: { levels, rows: [...rows.values()] } };
}

function areOfLevels(tables: readonly OutlineTable[], gradeOf: LevelTableReader['gradeOf']): boolean {
  const names = tables.map(({ under }) => under.at(-1)?.text ?? '');
  const grade = names.reduce((sum, name) => sum + gradeOf(name), 0) / names.length;
  const [header = []] = tables[0]?.rows ?? [];
  const { texts = [] } = columnsOf(tables) ?? {};
  const isOfLevels = texts.filter((column) => gradeOf(header[column] ?? '') > 0).length * 2 > texts.length;
  return (
    tables.length > 1 &&
    grade >= 0.5 &&
    new Set(names.map(levelKey)).size === tables.length &&
    texts.length > 1 &&
    !isOfLevels
  );
}

interface Columns {
  readonly name: number;
  readonly theme?: number;
  readonly texts: readonly number[];
}

/** The first column names the competencies in which each table has other texts, and most of these come again in others. */
function columnsOf(tables: readonly OutlineTable[]): Columns | undefined {
  const [header = []] = tables[0]?.rows ?? [];
  const roles = header.map(roleOf);
  const name = header.findIndex((_, column) => {
    const counts = new Map<string, number>();
    const isDistinct = tables.every(({ rows }) => {
      const texts = rows.slice(1).map((row) => (row[column] ?? '').toLowerCase());
      for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
      return !texts.includes('') && new Set(texts).size === texts.length;
    });
    const shared = [...counts.values()].filter((count) => count > 1).length;
    return isDistinct && shared * 2 > counts.size && roles[column] !== 'ignored';
  });
  if (name < 0) return undefined;
  const theme = roles.indexOf('theme');
  const texts = header.flatMap((_, column) => (column > name && roles[column] !== 'ignored' ? [column] : []));
  return { name, ...(theme >= 0 && theme < name && { theme }), texts };
}
