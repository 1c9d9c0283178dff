import { gridWords, type RoleOf } from './grid-words.js';
import { readHeading } from './heading.js';
import { areLevels } from './level-likeness.js';
import { areNames } from './name.js';

/** A row that holds something, with the columns where it does. */
export interface Line {
  readonly row: number;
  readonly columns: readonly number[];
  readonly cells: readonly string[];
}

const code = /^[\p{Lu}\p{Nd}]{1,8}$/u;
const letters = /^\p{Lu}{1,5}$/u;
/** A number with what it counts: "Band 5", "1等級". */
const grade = /^(?:\p{L}{2,12}\s\p{Nd}{1,2}\p{Ll}?|\p{Nd}{1,2}\s?\p{L}{1,4})$/u;

/** Whether the row under a header of titles holds nothing but their codes, and perhaps a word that says so before them. */
export function areCodes(row: Line, header: Line, roleOf: RoleOf): boolean {
  const textOf = (column: number): string => header.cells[header.columns.indexOf(column)] ?? '';
  const own = withoutSpans(row, header);
  const isLabel = (column: number): boolean =>
    roleOf(textOf(column)) !== undefined && roleOf(row.cells[row.columns.indexOf(column)] ?? '') === 'level';
  const columns = own.columns.filter((column) => !isLabel(column));
  const cells = own.cells.filter((_, index) => columns.includes(own.columns[index] as number));
  const others = header.columns.filter((column) => !columns.includes(column));
  return (
    cells.length > 1 &&
    cells.every((cell) => code.test(cell)) &&
    new Set(cells).size === cells.length &&
    columns.every((column) => textOf(column) !== '' && readHeading(textOf(column)).code === undefined) &&
    others.every((column) => roleOf(textOf(column)) !== undefined)
  );
}

/** What is in a row besides the headings that span it and the header. */
function withoutSpans({ row, columns, cells }: Line, header: Line): Line {
  const own = columns.flatMap((column, index) => {
    const cell = cells[index] as string;
    return header.cells[header.columns.indexOf(column)] === cell ? [] : [{ column, cell }];
  });
  return { row, columns: own.map(({ column }) => column), cells: own.map(({ cell }) => cell) };
}

/**
 * Whether the row under a header of nothing but codes holds their titles: short texts, and nothing before them but
 * headings of columns that have none above.
 */
export function areTitles(row: Line, header: Line, below: readonly Line[], roleOf: RoleOf): boolean {
  const line = withoutSpans(row, header);
  const isCode = (cell: string): boolean => {
    const { code, title } = readHeading(cell);
    return (code !== undefined && title === undefined) || grade.test(cell);
  };
  const isSpan = (column: number): boolean => row.columns.includes(column) && !line.columns.includes(column);
  const open = header.cells.filter(
    (cell, index) => !roleOf(cell) && !isSpan(header.columns[index] as number),
  );
  // "AO", "EO": letters alone are codes where all are, over names.
  const areLetters = open.length > 1 && open.every((cell) => letters.test(cell));
  const codes = new Set(
    header.columns.filter((_, index) => {
      const cell = header.cells[index] as string;
      return areLetters ? open.includes(cell) : isCode(cell);
    }),
  );
  const at = (wanted: Line, isWanted: (column: number) => boolean): string[] =>
    wanted.cells.filter((_, index) => isWanted(wanted.columns[index] as number));
  const isTitle = (column: number): boolean => codes.has(column);
  // "Grade" may stand over "Competency".
  const isNamed = (column: number): boolean => {
    const cell = row.cells[row.columns.indexOf(column)] ?? '';
    return !cell.startsWith('\\') && roleOf(cell) === 'competency';
  };
  const isLabel = (column: number): boolean =>
    (!header.columns.includes(column) || isNamed(column)) && [...codes].every((code) => column < code);
  const titles = at(line, isTitle);
  const labels = at(line, isLabel);
  // A row of a competency that is called "Skills" has texts as long as those of other rows.
  const areHeadings = (): boolean =>
    labels.every(roleOf) &&
    areNames(
      titles,
      below.flatMap((each) => at(each, isTitle)),
    );
  return (
    header.columns.every((column, index) => {
      const cell = header.cells[index] as string;
      return codes.has(column) || roleOf(cell) || isSpan(column) || isLabel(column);
    }) &&
    codes.size > 0 &&
    line.columns.every((column) => isTitle(column) || isLabel(column)) &&
    titles.length * 2 >= codes.size &&
    titles.every((cell) => cell.length <= 60) &&
    ((labels.length === 0 && !areLetters) ||
      areHeadings() ||
      (areLetters && areLevels(titles, gridWords.seniority)))
  );
}
