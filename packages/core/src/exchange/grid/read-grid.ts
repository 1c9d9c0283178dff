import type { Issue } from '../../schema/issue.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { findColumns, type Columns } from './columns.js';
import { readExpectations } from './expectations.js';
import type { CellOrigin, ReadReport, ReadResult } from '../report/read-report.js';
import { excerpt } from '../report/excerpt.js';
import { finish, type Steps } from '../report/steps.js';
import { createNotes, refusal } from './grid-report.js';
import { createMatcher, createRoles, gridWords, type GridWords } from './grid-words.js';
import { cellAt, findHeader } from './header.js';
import { cleanLines } from './heading.js';
import { createIds } from '../../framework/edit/ids.js';
import { isStranger } from './level-headings.js';
import { areLevels } from './level-likeness.js';
import { readLevels } from './levels.js';
import { oneLine } from './name.js';
import { findRows, type SaidRow } from './rows.js';
import { readWeight } from './weight.js';

/** How to read a table of texts, and what to call the framework. */
export interface ReadGridOptions {
  /** The framework's id. Default: made from its name. */
  readonly id?: string;
  /** The framework's name. Default: the track's, which is a line above the table or the text in its corner. */
  readonly name?: string;
  /** The language of the texts, as a BCP 47 tag. */
  readonly language?: string;
  /** Words for headings and marks; a list given here replaces the one of {@link gridWords}. */
  readonly words?: Partial<GridWords>;
  /**
   * What rows with nothing but a name are: the theme of those below, or a competency that says nothing yet. Each is known by its place, as
   * in the notes `theme-alone` and `competency-alone`.
   */
  readonly rows?: readonly SaidRow[];
}

const mostStatements = 100_000;

/**
 * Reads a table of texts as a framework with one track: levels across, competencies down, statements in the
 * cells. Blank rows and columns do not matter, and lines above the header name and describe the track.
 *
 * - A heading is a code ("A3"), a title, or both ("A3 Senior Analyst", "A3: Senior Analyst"), with a description
 *   on further lines. "[A3] Title" and "[] A3 title" leave no doubt about what is the code.
 * - Columns of themes, descriptions, weights and must-haves are known by their headings; themes also by what
 *   repeats in a first column, or as a name alone in its row above rows of competencies.
 * - Rows that follow one another under the same name, or without one, are about one competency. A backslash before the
 *   name keeps them apart.
 * - A cell holds a statement a line, or a bullet; a line without one carries on the bullet above. An empty cell
 *   is not defined yet, and a mark such as "n/a" is not expected. A backslash before a bullet or a mark makes it
 *   plain text; at the end of a line it keeps the line break within the statement.
 *
 * The report says what was understood, guessed and left out, by row and column. Nothing that a table holds makes
 * this throw. It reads at most 200 levels, 5,000 rows and 100,000 statements. Anything else is refused with the
 * reason: `no-table`, `no-levels`, `levels-in-rows` (rows and columns are swapped), `long-format` (a row for each
 * competency at each level), `too-large`, or what `parseFramework` says about the `id` given.
 */
export function readGrid(grid: readonly (readonly string[])[], options: ReadGridOptions = {}): ReadResult {
  return finish(readGridSteps(grid, options));
}

/** {@link readGrid} in small pieces, but for the check of the whole framework at its end. */
export function* readGridSteps(
  grid: readonly (readonly string[])[],
  options: ReadGridOptions,
): Steps<ReadResult> {
  const words = { ...gridWords, ...options.words };
  const roleOf = createRoles(words);
  const isNotExpected = createMatcher(words.notExpected);
  const isYes = createMatcher(words.yes);
  const isNo = createMatcher(words.no);
  const { take: note, list } = createNotes();
  const counts = { tracks: 0, levels: 0, competencies: 0, themes: 0, cells: 0, statements: 0 };
  const origins: CellOrigin[] = [];
  const report = (): ReadReport => ({ ...counts, origins, notes: list() });
  const refuse = (...issues: readonly Issue[]): ReadResult => ({ ok: false, issues, report: report() });

  const table: string[][] = [];
  for (const row of grid) {
    table.push(Array.from(row, (cell) => cleanLines(cell)));
    yield;
  }
  const header = findHeader(table, roleOf, note);
  if ('message' in header) return refuse(header);
  const columns = findColumns(table, header, roleOf, words, note);
  if ('message' in columns) return refuse(columns);
  const { roles } = columns;
  const levels = readLevels(columns, header, note);
  const levelIds = levels.map(({ id }) => id);
  const headings = columns.levels.map(header.headingOf);
  const confidence = confidenceOf(columns, areLevels(headings, words.seniority));
  const isLastSure = !isStranger(headings, words.seniority);
  const found = findRows(table, header, columns, options.rows ?? [], note);
  if (found.length === 0)
    return refuse(refusal('no-table', 'No row below the header holds a competency. Add one.'));

  const over = header.headingOf(columns.name);
  const corner = roleOf(over) ? '' : oneLine(over);
  const [title, ...about] = header.titles.map(oneLine);
  const trackName = title ?? options.name ?? corner;
  const track = createIds()(trackName, 'track');

  const newId = createIds();
  const newThemeId = createIds();
  const themes = new Map<string, string>();
  const competencies: object[] = [];
  const rows: object[] = [];
  for (const { row, theme, name, description, more } of found) {
    yield;
    const cell = (column: number | undefined): string => cellAt(table, row, column);
    if (theme !== '' && !themes.has(theme)) themes.set(theme, newThemeId(theme, 'theme'));
    const id = newId(name, 'competency');
    competencies.push({
      id,
      name,
      ...(description && { description }),
      ...(theme && { theme: themes.get(theme) }),
    });

    const weight = readWeight(cell(roles.weight));
    const weightText = cell(roles.weight);
    if (weight === undefined && weightText !== '')
      note('left-out', 'no-weight', { text: excerpt(weightText) }, row, roles.weight);
    if (/[.,]\d{4}/.test(weightText)) note('guessed', 'rounded-weight', {}, row, roles.weight);
    const must = cell(roles.mustHave);
    const mustHave = isYes(must);
    if (!mustHave && !isNo(must) && must !== '')
      note('left-out', 'not-yes-or-no', { text: excerpt(must) }, row, roles.mustHave);
    const { byLevel, cells, statements } = readExpectations(
      columns.levels.map((column) => {
        const texts = [row, ...more].map((each) => cellAt(table, each, column)).filter(Boolean);
        const said = texts.filter((text) => !isNotExpected(text));
        return said.length > 0 ? said.join('\n\n') : (texts[0] ?? '');
      }),
      levelIds,
      isNotExpected,
    );
    rows.push({
      competency: id,
      ...(weight !== undefined && { weight }),
      ...(mustHave && { mustHave }),
      ...(cells > 0 && { expectations: byLevel }),
    });
    levelIds.forEach((level, index) => {
      if (byLevel[level] === undefined) return;
      const column = columns.levels[index] as number;
      const first = [row, ...more].find((each) => cellAt(table, each, column) !== '') ?? row;
      origins.push({
        track,
        competency: id,
        level,
        row: first + 1,
        column: column + 1,
        confidence: isLastSure || index < headings.length - 1 ? confidence : 0.6,
      });
    });
    counts.cells += cells;
    counts.statements += statements;
    if (counts.statements > mostStatements)
      return refuse(
        refusal('too-large', `There are more than ${mostStatements} statements. Split the table.`),
      );
  }
  Object.assign(counts, { tracks: 1, levels: levels.length, competencies: rows.length, themes: themes.size });

  const name = options.name ?? trackName;
  if (corner !== '' && trackName === corner)
    note('guessed', 'names-track', { text: excerpt(corner) }, undefined, columns.name);
  const parsed = parseFramework({
    schemaVersion: 1,
    id: options.id ?? createIds()(name, 'framework'),
    name,
    ...(options.language !== undefined && { language: options.language }),
    ...(themes.size > 0 && { themes: Array.from(themes, ([theme, id]) => ({ id, name: theme })) }),
    competencies,
    tracks: [
      {
        id: track,
        name: trackName,
        ...(about.length > 0 && { description: about.join('\n') }),
        levels,
        competencies: rows,
      },
    ],
  });
  return parsed.ok ? { ...parsed, report: report() } : refuse(...parsed.issues);
}

/** How sure it is that the columns of levels are levels, and that the rows are competencies. */
function confidenceOf({ isNamed }: Columns, areLevels: boolean): number {
  if (isNamed && areLevels) return 1;
  return isNamed || areLevels ? 0.9 : 0.7;
}
