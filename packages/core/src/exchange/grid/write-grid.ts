import type { Cell } from '../../schema/expectation.js';
import type { Framework } from '../../schema/framework.js';
import { findTrack, resolveTrack } from '../../framework/resolve-track.js';
import { createMatcher, createRoles, gridWords, type GridWords } from './grid-words.js';
import { cleanLines } from './heading.js';
import { writeHeadings } from './level-headings.js';
import { escapedBelow, oneLine, writeName } from './name.js';
import { writeStatements } from './statements.js';

/** How to write a table of texts. */
export interface WriteGridOptions {
  /** Words for headings and marks: the first of each list is written. Read the table with the same words. */
  readonly words?: Partial<GridWords>;
  /** Whether the track's name stands alone in a row above the header. Default: no. */
  readonly title?: boolean;
}

/**
 * Writes a track as a table of texts that {@link readGrid} reads back: a header, then a row for each competency,
 * with everything that the track inherits. Columns for themes, descriptions, weights and must-haves come only
 * where there are any. Rows are equally long.
 *
 * Names, themes, descriptions, levels (code, title, description), the order of all of them, statements, cells
 * that are not expected or not defined, weights and must-haves of competencies come back as they were, but for
 * blanks at the ends of texts and line breaks within names. A table does not carry: ids; job levels; summaries
 * and examples (a summary stands in for statements where there are none); weights, must-haves and marks of change
 * of single cells and statements; expectations without any words; tracks, groups and moves beside this one.
 *
 * Throws on a track id that the framework lacks.
 */
export function writeGrid(framework: Framework, trackId: string, options: WriteGridOptions = {}): string[][] {
  const words = { ...gridWords, ...options.words };
  const roleOf = createRoles(words);
  const isMark = createMatcher(words.notExpected);
  const { track, levels, rows } = resolveTrack(framework, findTrack(framework, trackId));
  const themeNames = new Map(framework.themes?.map(({ id, name }) => [id, oneLine(name)]));
  const write = (cell: Cell | undefined): string => {
    if (cell === undefined) return '';
    if (cell === 'not-expected') return words.notExpected[0] ?? '';
    const texts = cell.statements?.map(({ text }) => text) ?? [];
    return writeStatements(texts.some((text) => text.trim() !== '') ? texts : [cell.summary ?? ''], isMark);
  };

  let themed = false;
  const lines = rows.map((row) => {
    const theme = themeNames.get(row.competency.theme ?? '') ?? '';
    themed ||= theme !== '';
    // Under another theme, a blank cell would mean the theme above.
    return { row, themeName: theme, theme: themed ? writeName(theme) : '', cells: row.cells.map(write) };
  });
  const nameOf = (index: number): string => {
    const [line, above] = [lines[index], lines[index - 1]];
    const name = writeName(line?.row.name ?? '');
    // Right below the header, its own words would be read as a part of it.
    if (above === undefined) return escapedBelow(name, words.competency[0]);
    return above.themeName === line?.themeName ? escapedBelow(name, writeName(above.row.name)) : name;
  };
  const descriptions = lines.map(({ row }) => cleanLines(row.description));
  const hasDescriptions = descriptions.some((text) => text !== '');
  const hasWeights = rows.some(({ weight }) => weight !== 1);
  const hasMustHaves = rows.some(({ mustHave }) => mustHave);
  // Without a column of themes, a name alone in its row would read as a theme.
  const hasThemes =
    themed ||
    (!hasWeights &&
      lines.some(
        ({ row, cells }, index) =>
          !row.mustHave && descriptions[index] === '' && cells.every((cell) => cell === ''),
      ));
  const isLevel = (heading: string): boolean => roleOf(heading) === undefined;

  const pick = (...columns: [boolean, string | undefined][]): string[] =>
    columns.flatMap(([isThere, text]) => (isThere ? [text ?? ''] : []));
  const header = [
    ...pick(
      [hasThemes, words.theme[0]],
      [true, words.competency[0]],
      [hasDescriptions, words.description[0]],
      [hasWeights, words.weight[0]],
      [hasMustHaves, words.mustHave[0]],
    ),
    ...writeHeadings(
      levels,
      lines.map(({ cells }) => cells),
      { isLevel, seniority: words.seniority, isNotExpected: isMark },
    ),
  ];
  const body = lines.map(({ row, theme, cells }, index) => [
    ...pick(
      [hasThemes, theme],
      [true, nameOf(index)],
      [hasDescriptions, descriptions[index]],
      [hasWeights, String(row.weight)],
      [hasMustHaves, row.mustHave ? words.yes[0] : ''],
    ),
    ...cells,
  ]);
  const title = options.title ? oneLine(track.name) : '';
  return title === ''
    ? [header, ...body]
    : [header.map((_, column) => (column === 0 ? title : '')), header, ...body];
}
