import { orderLevels } from '../grid/level-order.js';
import type { TakeNote } from '../grid/grid-report.js';
import { createMatcher, createRoles, gridWords } from '../grid/grid-words.js';
import { cleanLines, readHeading } from '../grid/heading.js';
import { writeHeadings } from '../grid/level-headings.js';
import { oneLine, writeName } from '../grid/name.js';
import { readStatements, writeStatements } from '../grid/statements.js';
import { excerpt } from '../report/excerpt.js';
import type { ListColumns } from './list-columns.js';
import type { SourceTable } from './source-table.js';

/** A list as the table of one track, with a column for each level; and the row of the list behind each cell. */
export interface ListTrack {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** By row and column of `rows`, from 0: the row of the list, from 0. */
  readonly rowBehind: (row: number, column: number) => number | undefined;
}

interface Entry {
  readonly row: number;
  readonly theme: string;
  readonly name: string;
  readonly level: string;
}

/** The competencies of one track while they are gathered, by theme and name. */
interface Gathered extends Pick<Entry, 'theme' | 'name'> {
  readonly first: number;
  readonly levels: Map<string, { readonly row: number; readonly statements: string[] }>;
}

/**
 * The tracks of a list. Rows about the same competency at the same level are statements of one cell. Rows that lack their
 * competency, level or track have those of the row above, as where cells are merged. `words` are those of the cells that
 * say "not expected".
 */
export function readList({ rows }: SourceTable, columns: ListColumns, take: TakeNote): ListTrack[] {
  const isMark = createMatcher(gridWords.notExpected);
  const tracks = new Map<string, Map<string, Gathered>>();
  const text = (row: number, column: number | undefined): string =>
    column === undefined ? '' : cleanLines(rows[row]?.[column]);
  let above = { track: '', theme: '', name: '', level: '' };
  for (let row = columns.header + 1; row < rows.length; row += 1) {
    const level = [text(row, columns.level), text(row, columns.title)].filter(Boolean).join(' ');
    const here = {
      track: text(row, columns.track) || above.track,
      theme: text(row, columns.theme) || above.theme,
      name: text(row, columns.name) || above.name,
      level: level || above.level,
    };
    const said = text(row, columns.statement);
    const isBlank = (rows[row] ?? []).every((cell) => cell.trim() === '');
    if (isBlank) continue;
    if (here.name === '' || here.level === '') {
      take('left-out', 'row-without-place', {}, row);
      continue;
    }
    above = here;
    const track = tracks.get(here.track) ?? new Map<string, Gathered>();
    tracks.set(here.track, track);
    const key = JSON.stringify([here.theme, here.name]);
    const gathered: Gathered = track.get(key) ?? {
      theme: here.theme,
      name: here.name,
      first: row,
      levels: new Map(),
    };
    track.set(key, gathered);
    for (const role of ['description', 'weight', 'mustHave'] as const) {
      const other = text(row, columns[role]);
      if (other !== '' && other !== text(gathered.first, columns[role]))
        take('left-out', 'differs-from-first-row', { text: excerpt(other) }, row, columns[role]);
    }
    const cell = gathered.levels.get(here.level) ?? { row, statements: [] };
    gathered.levels.set(here.level, cell);
    if (isMark(said)) cell.statements.push(said);
    else cell.statements.push(...readStatements(said, isMark));
  }
  return Array.from(tracks, ([name, gathered]) =>
    trackOf(name, [...gathered.values()], columns, text, isMark),
  );
}

function trackOf(
  name: string,
  gathered: readonly Gathered[],
  columns: ListColumns,
  text: (row: number, column: number | undefined) => string,
  isMark: (text: string) => boolean,
): ListTrack {
  const roleOf = createRoles(gridWords);
  const levels = orderLevels(gathered.map((each) => [...each.levels.keys()]));
  const optional = (['theme', 'description', 'weight', 'mustHave'] as const).filter(
    (role) => columns[role] !== undefined,
  );
  const cells = gathered.map((each) =>
    levels.map((level) => {
      const { statements = [] } = each.levels.get(level) ?? {};
      const [first = ''] = statements;
      return statements.length === 1 && isMark(first) ? first : writeStatements(statements, isMark);
    }),
  );
  const header = [
    gridWords.competency[0] as string,
    ...optional.map((role) => gridWords[role][0] as string),
    ...writeHeadings(levels.map(readHeading), cells, {
      isLevel: (heading) => roleOf(heading) === undefined,
      seniority: gridWords.seniority,
      isNotExpected: isMark,
    }),
  ];
  const body = gathered.map((each, index) => [
    writeName(oneLine(each.name)),
    ...optional.map((role) => (role === 'theme' ? writeName(each.theme) : text(each.first, columns[role]))),
    ...(cells[index] ?? []),
  ]);
  const before = 1 + optional.length;
  return {
    name,
    rows: [header, ...body],
    rowBehind: (row, column) =>
      gathered[row - 1]?.levels.get(levels[column - before] ?? '')?.row ?? gathered[row - 1]?.first,
  };
}
