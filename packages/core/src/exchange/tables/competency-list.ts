import { createIds } from '../../framework/edit/ids.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { oneLine } from '../grid/name.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import { excerpt } from '../report/excerpt.js';
import { noteOf } from '../report/note.js';
import type { SourceTable } from './source-table.js';
import { sourcePlace, type TablePart } from './table-part.js';

const roleOf = createRoles(gridWords);
const least = 3;

/** Where a list of competencies without levels has what. Rows and columns count from 0. */
interface Columns {
  readonly header: number;
  readonly body: readonly number[];
  readonly name: number;
  readonly description: number | undefined;
  readonly theme: number | undefined;
  readonly others: readonly number[];
}

const textAt = (table: SourceTable, row: number, column: number | undefined): string =>
  column === undefined ? '' : cleanLines(table.rows[row]?.[column]);

/** Whether a table lists competencies, each with what it means, and says nothing of levels. */
export const listsCompetencies = (table: SourceTable): boolean => columnsOf(table) !== undefined;

function columnsOf(table: SourceTable): Columns | undefined {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if ('message' in header || header.body.length < least) return undefined;
  const roles = header.columns.map((column) => ({ column, role: roleOf(header.headingOf(column)) }));
  const at = (role: string): number | undefined => roles.find((each) => each.role === role)?.column;
  const distinct = (column: number): number => new Set(header.body.map((row) => rows[row]?.[column])).size;
  // Of several columns that may hold their names, the groups repeat.
  const named = roles.flatMap(({ column, role }) => (role === 'competency' ? [column] : []));
  const [name, group] = [...named].sort((one, other) => distinct(other) - distinct(one));
  const description = at('description');
  if (name === undefined || description === undefined || at('level') !== undefined) return undefined;
  if (distinct(name) < header.body.length) return undefined;
  const theme = at('theme') ?? group;
  const read = [name, description, theme];
  const others = header.columns.filter((column) => !read.includes(column));
  return { header: header.row, body: header.body, name, description, theme, others };
}

/**
 * The competencies of a table as a track without levels and with nothing expected yet. Themes that are keys of another table have
 * the names that stand there.
 */
export function readCompetencyList(
  table: SourceTable,
  tables: readonly SourceTable[],
  options: ReadGridOptions,
): TablePart {
  const columns = columnsOf(table);
  if (!columns) return { origins: [], notes: [], issues: [] };
  const { header, body, name, description, theme, others } = columns;
  const nameOf = namesByKey(
    body.map((row) => textAt(table, row, theme)).filter(Boolean),
    tables.filter((other) => other !== table),
  );
  const newId = createIds();
  const newThemeId = createIds();
  const themes = new Map<string, { readonly id: string; readonly name: string }>();
  const competencies = body.map((row) => {
    const key = textAt(table, row, theme);
    if (key !== '' && !themes.has(key)) themes.set(key, { id: newThemeId(key, 'theme'), name: nameOf(key) });
    const meaning = textAt(table, row, description);
    const title = oneLine(textAt(table, row, name));
    return {
      id: newId(title, 'competency'),
      name: title,
      ...(meaning !== '' && { description: meaning }),
      ...(key !== '' && { theme: themes.get(key)?.id }),
    };
  });
  const called = options.name ?? table.name ?? '';
  const parsed = parseFramework({
    schemaVersion: 1,
    id: options.id ?? createIds()(called, 'framework'),
    name: called,
    ...(options.language !== undefined && { language: options.language }),
    ...(themes.size > 0 && { themes: [...themes.values()] }),
    competencies,
    tracks: [
      {
        id: createIds()(called, 'track'),
        name: called,
        competencies: competencies.map(({ id }) => ({ competency: id })),
      },
    ],
  });
  const place = sourcePlace(table, { row: header + 1 });
  const notes = [
    noteOf('guessed', 'competencies-alone', {}, place),
    ...others.map((column) =>
      noteOf(
        'left-out',
        'no-part-of-track',
        { text: excerpt(textAt(table, header, column)) },
        sourcePlace(table, { column: column + 1 }),
      ),
    ),
  ];
  return parsed.ok
    ? { framework: parsed.value, origins: [], notes, issues: [] }
    : { origins: [], notes, issues: parsed.issues };
}

/** What another table calls the things of those keys, if one has all of them in a column; else the keys as they are. */
function namesByKey(keys: readonly string[], tables: readonly SourceTable[]): (key: string) => string {
  for (const table of tables) {
    const columns = columnsOf(table);
    for (const column of columns?.others ?? []) {
      const names = new Map(
        columns?.body.map((row) => [textAt(table, row, column), textAt(table, row, columns.name)]),
      );
      if (keys.every((key) => names.has(key))) return (key) => oneLine(names.get(key) ?? key);
    }
  }
  return (key) => oneLine(key);
}
