import type { Issue } from '../../schema/issue.js';
import { columnsOfMarks } from '../grid/content-columns.js';
import { createMatcher, createRoles, createWording, gridWords } from '../grid/grid-words.js';
import { refusal } from '../grid/grid-report.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import { levelLikeness } from '../grid/level-likeness.js';
import { findListColumns } from './list-columns.js';
import { historyWords, listWords, meaningWords } from './list-words.js';
import type { SourceTable, TableLayout } from './source-table.js';

/** A layout, and how sure it is, from 0 to 1: at 0.6 and less another one fits about as well. */
export interface FoundLayout {
  readonly layout: TableLayout;
  readonly confidence: number;
  /** Why there is none. */
  readonly issue?: Issue;
  /** Whether nothing but the place of its cells speaks for a ladder: beside one that is sure, it is none. */
  readonly isWeak?: boolean;
  /** Whether the levels have a single text each: several such tables may be about a competency each, as well as a track each. */
  readonly isSingle?: boolean;
}

const roleOf = createRoles(gridWords);
const historyOf = createWording(historyWords, ['day', 'deed']);
const isTitle = createMatcher(listWords.title);
const isMeaning = createMatcher(meaningWords);
const isNotExpected = createMatcher(gridWords.notExpected);
const levelRole = createWording({ level: listWords.level }, ['level']);

const noWords = refusal(
  'no-levels',
  'No heading reads like a level, and the cells hold keys, numbers or addresses instead of words. Give each level a column, with what is expected there.',
);

const noLadder = refusal(
  'no-levels',
  'This reads like a list of the versions of a document. Say how it is laid out if it holds a ladder.',
);

const noQuestions = refusal(
  'no-levels',
  'This reads like questions and answers. Say how it is laid out if it holds a ladder.',
);

/** How far levels have to be more like levels on one side of a table than on the other. */
const clear = 0.34;

/** Works out how a table is laid out, by the words of its headings, else by which side of it reads like levels. */
export function findLayout(table: SourceTable): FoundLayout {
  const list = findListColumns(table);
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, () => undefined);
  if (list) return { layout: 'list', confidence: 1 };
  if ('message' in header) return { layout: 'none', confidence: 1, issue: header };

  if (isHistory(header.columns.map(header.headingOf)))
    return { layout: 'none', confidence: 0.6, issue: noLadder };
  const roles = header.columns.map((column) => roleOf(header.headingOf(column)));
  // Where a column names the competencies, one that numbers the rows may stand before it.
  const isNumbered = roles[0] === 'ignored' && roles.includes('competency');
  const [first = 0, ...rest] = header.columns.slice(isNumbered ? 1 : 0);
  const open = rest.filter((column) => roleOf(header.headingOf(column)) === undefined);
  const marks = columnsOfMarks(
    open.map((column) => ({
      heading: header.headingOf(column),
      texts: header.body.map((row) => rows[row]?.[column] ?? ''),
    })),
    gridWords.seniority,
    isNotExpected,
  );
  const headings = open.filter((_, index) => !marks[index]);
  const corner = header.headingOf(first);
  const down = header.body.map((row) => rows[row]?.[first] ?? '');
  const across = levelLikeness(headings.map(header.headingOf), gridWords.seniority);
  const below = levelLikeness(down, gridWords.seniority);
  if (across === 0 && !roles.includes('competency') && areQuestions([corner, ...down]))
    return { layout: 'none', confidence: 1, issue: noQuestions };
  const cells = header.body.flatMap((row) => headings.map((column) => rows[row]?.[column] ?? ''));
  const isUnnamed = headings.length < 2 && !roles.includes('competency');
  const [only, ...others] = headings.filter((column) => !isTitle(header.headingOf(column)));
  const isLegend = only !== undefined && others.length === 0 && isMeaning(header.headingOf(only));
  const isWeak =
    isLegend || areAmounts(cells) || (areShort(cells) && (Math.max(across, below) < clear || isUnnamed));
  if (levelRole(corner) && across - below < clear) {
    // Steps to do and points of a scale are numbered, too.
    const isScale = headings.length < 2 && down.every((text) => /^\p{Nd}*$/u.test(text));
    return {
      layout: 'levels-down',
      confidence: isScale ? 0.6 : 1,
      isWeak: isWeak || isScale,
      isSingle: headings.length < 2,
    };
  }
  const isOfKeys = across === 0 && below < clear && areKeys(cells);
  // A table that numbers its rows, too, is data of a program.
  if (isOfKeys && roles.includes('ignored')) return { layout: 'none', confidence: 1, issue: noWords };
  if (roles.includes('competency')) {
    // "Level / Skill" says what both sides are, but not which is which; "Skills" may be one of the competencies.
    const isOpen = namesLevels(corner) || (corner === '' && across === 0);
    if (isOpen && below - across >= clear) return { layout: 'levels-down', confidence: 0.9, isWeak };
    return { layout: 'levels-across', confidence: isOfKeys ? 0.6 : 1, isWeak };
  }
  if (levelRole(corner)) return { layout: 'levels-across', confidence: 0.9, isWeak };
  if (isOneCompetency(header.columns.map(header.headingOf)))
    return { layout: 'one-competency', confidence: 0.9, isWeak: areAmounts(cells) };
  if (below - across >= clear) {
    const isScale = headings.length < 2 && areShort(cells);
    return { layout: 'levels-down', confidence: 0.9, isWeak: isScale || isLegend };
  }
  return { layout: 'levels-across', confidence: across - below >= clear ? 0.9 : 0.6, isWeak };
}

/** Whether a corner that names both of its sides names the levels as one. */
const namesLevels = (corner: string): boolean =>
  corner.split(/[/\\|]/u).some((part) => levelRole(part) !== undefined);

/** Whether headings are those of a list of versions. */
function isHistory(headings: readonly string[]): boolean {
  const said = headings.map((heading) => historyOf(heading));
  return said.length > 1 && said.every(Boolean) && said.includes('day') && new Set(said).size > 1;
}

/** Whether most texts are questions. */
const areQuestions = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.filter((text) => /[?？؟]$/u.test(text)).length * 2 > texts.length;

/** Whether all texts are numbers, such as amounts of money. */
function areAmounts(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '');
  return said.length > 0 && said.every((text) => !/\p{L}{4}/u.test(text) && /\p{Nd}/u.test(text));
}

/** Whether texts are words rather than sentences. */
function areShort(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '');
  return said.join('').length < said.length * 25 || said.length === 0;
}

/** Whether all that stands over columns of words reads like levels, the first one too. */
function isOneCompetency(headings: readonly string[]): boolean {
  const words = headings.filter((heading) => /\p{L}/u.test(heading));
  return words.length > 1 && words[0] === headings[0] && levelLikeness(words, gridWords.seniority) === 1;
}

const key = /^(?:https?:\/\/\S+|[\p{Ll}\p{Nd}]+(?:[-_|.,/]+[\p{Ll}\p{Nd}]+)+|\p{Nd}+(?:[.,]\p{Nd}+)?\s?%?)$/u;

/** Whether texts are for programs on the whole: "data-quality", "sql|python", "40", addresses; a word alone is either. */
function areKeys(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '' && !/^[\p{L}\p{M}]+$/u.test(text));
  return said.length > 0 && said.filter((text) => key.test(text)).length > said.length * 0.5;
}
