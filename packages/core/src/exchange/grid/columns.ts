import type { Issue } from '../../schema/issue.js';
import { excerpt } from '../report/excerpt.js';
import { refusal, type TakeNote } from './grid-report.js';
import { columnsOfMarks } from './content-columns.js';
import { createMatcher, type ColumnRole, type GridWords, type RoleOf } from './grid-words.js';
import { cellAt, type Header, type Rows } from './header.js';
import { readHeading } from './heading.js';
import { headingsBefore } from './level-headings.js';
import { levelLikeness } from './level-likeness.js';
import { areNames } from './name.js';

type Roles = { [role in ColumnRole]?: number };

/** What the columns of a ladder hold. Columns count from 0. */
export interface Columns {
  readonly name: number;
  readonly roles: Readonly<Roles>;
  readonly levels: readonly number[];
  /** Whether a heading says which column holds the competencies. */
  readonly isNamed: boolean;
}

const mostLevels = 200;
/** Names before others that are no longer are short for them. */
const longestShort = 4;

/** Works out the columns from the words over them, else from their place and from what repeats in them. */
export function findColumns(
  rows: Rows,
  header: Header,
  roleOf: RoleOf,
  { seniority, notExpected }: Pick<GridWords, 'seniority' | 'notExpected'>,
  note: TakeNote,
): Columns | Issue {
  const { columns, body, headingOf } = header;
  const texts = (column: number): string[] => body.map((row) => cellAt(rows, row, column));
  const valuesOf = (column: number): { readonly text: string } => ({ text: excerpt(headingOf(column)) });
  const leaveOut = (
    column: number,
    why: 'no-part-of-track' | 'repeated-column' | 'beside-competencies' | 'before-levels',
  ): void => note('left-out', why, valuesOf(column), undefined, column);

  const roles: Roles = {};
  const named: number[] = [];
  const open: number[] = [];
  const rolesSaid = new Map(columns.map((column) => [column, roleOf(headingOf(column))]));
  const [group, ...groups] = columns.filter((column) => rolesSaid.get(column) === 'competency');
  const part = columns.find((column) => rolesSaid.get(column) === 'theme');
  // Whatever they are called: what groups others repeats, and stands before them.
  if (group !== undefined && part !== undefined && groups.length === 0 && isGroupOf(group, part, texts))
    rolesSaid.set(group, 'theme').set(part, 'competency');
  for (const [column, role] of rolesSaid) {
    if (role === 'competency') named.push(column);
    else if (role === 'ignored') leaveOut(column, 'no-part-of-track');
    else if (role === undefined) open.push(column);
    else if (roles[role] !== undefined) leaveOut(column, 'repeated-column');
    else {
      roles[role] = column;
      const kind = role === 'mustHave' ? 'must-have' : role;
      note('understood', `${kind}-column`, valuesOf(column), undefined, column);
    }
  }
  const marks = columnsOfMarks(
    open.map((column) => ({ heading: headingOf(column), texts: texts(column) })),
    seniority,
    createMatcher(notExpected),
  );
  const rest = open.filter((_, index) => !marks[index]);
  for (const [index, column] of open.entries()) if (marks[index]) leaveOut(column, 'no-part-of-track');
  if (roles.level !== undefined) {
    const place = `Column ${roles.level + 1} names a level in every row.`;
    return named.length === 0
      ? refusal('levels-in-rows', `${place} Swap rows and columns, so that each level has a column.`)
      : refusal('long-format', `${place} Give each level a column, and each competency a single row.`);
  }

  // One heading may stand over a column of themes and one of names.
  const [over, ...doubles] = named;
  const isSpanning = doubles.length === 0 && over !== undefined && isUnder(columns, over, headingOf);
  const leading = isSpanning ? [over, ...rest] : rest;
  const lead =
    named.length > 0 && !isSpanning ? undefined : findLead(leading, roles.theme, texts, headingOf, seniority);
  const name = lead
    ? lead.name
    : (named.find((column) => texts(column).some(Boolean) && !isGrouping(texts(column))) ?? named[0]);
  if (name === undefined)
    return refusal('no-table', 'No column of competencies was found. Put their names in the first column.');
  if (name === roles.theme) delete roles.theme;
  const noteGuess = (role: 'theme' | 'competency' | 'description', column: number): void =>
    headingOf(column) === ''
      ? note('guessed', `${role}-column-without-heading`, {}, undefined, column)
      : note('guessed', `${role}-column`, valuesOf(column), undefined, column);
  const guess = (role: 'theme' | 'description', column: number): void => {
    roles[role] = column;
    noteGuess(role, column);
  };
  if (lead?.theme !== undefined) guess('theme', lead.theme);
  if (lead?.description !== undefined && roles.description === undefined)
    guess('description', lead.description);
  if (named.length > 0) note('understood', 'competency-column', valuesOf(name), undefined, name);
  else noteGuess('competency', name);

  const found: number[] = [];
  for (const column of [...named, ...rest]) {
    if (column === name || column === roles.theme || column === roles.description) continue;
    if (column > name && !named.includes(column)) found.push(column);
    else if (roles.theme === undefined && isGrouping(texts(column))) guess('theme', column);
    else if (roles.description === undefined && column > name) guess('description', column);
    else leaveOut(column, 'beside-competencies');
  }
  const before = headingsBefore(found.map(headingOf), seniority);
  const levels = found.slice(before);
  const lengthOf = (column: number): number => texts(column).join('').length;
  for (const column of found.slice(0, before).sort((one, other) => lengthOf(other) - lengthOf(one)))
    if (roles.description === undefined) guess('description', column);
    else leaveOut(column, 'before-levels');
  if (levels.length === 0)
    return refusal(
      'no-levels',
      'No column of levels was found. Give each level a column, with its title in the first row.',
    );
  if (levels.length > mostLevels)
    return refusal(
      'too-large',
      `There are ${levels.length} columns of levels; at most ${mostLevels} can be read. Remove those that are none.`,
    );
  return { name, roles, levels, isNamed: named.length > 0 };
}

/** Whether a column groups what stands in another behind it, which says something else in each row. */
function isGroupOf(group: number, part: number, texts: (column: number) => readonly string[]): boolean {
  const filled = (column: number): string[] => texts(column).filter((text) => text !== '');
  const [said, ones] = [filled(group), filled(part)];
  const areApart = new Set(ones).size === ones.length;
  return group < part && ones.length > 2 && areApart && new Set(said).size < said.length;
}

interface Lead {
  readonly name: number | undefined;
  readonly theme?: number;
  readonly description?: number;
}

/** Which of the first columns hold the names, themes and descriptions, where no heading says so. */
function findLead(
  rest: readonly number[],
  theme: number | undefined,
  texts: (column: number) => string[],
  headingOf: (column: number) => string,
  seniority: readonly string[],
): Lead {
  const [first, second, ...others] = rest;
  const hasCode = (column: number): boolean => readHeading(headingOf(column)).code !== undefined;
  const isBlank = (column: number): boolean => headingOf(column) === '';
  if (first === undefined) return { name: theme };
  if (theme !== undefined) {
    const isName = first < theme || isBlank(first) || (isGrouping(texts(theme)) && !hasCode(first));
    return { name: isName ? first : theme };
  }
  if (second === undefined) return { name: first };
  const grouped = isGrouping(texts(first));
  const areShort = texts(first).every((text) => text.length <= longestShort);
  if (isBlank(first) && isBlank(second) && areShort && areNames(texts(second), others.flatMap(texts)))
    return { name: second };
  if (isBlank(first) && isBlank(second))
    return grouped ? { theme: first, name: second } : { name: first, description: second };
  const labelled = !isBlank(first) && areNames(texts(second), others.flatMap(texts));
  const likeness = (columns: readonly number[]): number => levelLikeness(columns.map(headingOf), seniority);
  const isBefore = others.length > 1 && likeness(others) === 1 && likeness([second]) === 0;
  const isLevel = hasCode(second) || !(labelled || isBefore || others.every(hasCode));
  return grouped && others.length > 0 && !isLevel ? { theme: first, name: second } : { name: first };
}

/** Whether texts read like headings over groups of rows: one repeats, or stands once above blanks. */
function isGrouping(texts: readonly string[]): boolean {
  const [first = ''] = texts;
  return first !== '' && texts.some((text, index) => index > 0 && (text === '' || text === texts[index - 1]));
}

/** Whether the next column has no heading of its own. */
const isUnder = (columns: readonly number[], column: number, headingOf: Header['headingOf']): boolean => {
  const next = columns[columns.indexOf(column) + 1];
  return next !== undefined && headingOf(next) === '';
};
