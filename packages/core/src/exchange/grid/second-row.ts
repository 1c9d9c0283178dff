import type { RoleOf } from './grid-words.js';
import { readHeading } from './heading.js';
import { areNames } from './name.js';

/** A row that holds something, with the columns where it does. */
export interface Line {
  readonly row: number;
  readonly columns: readonly number[];
  readonly cells: readonly string[];
}

const code = /^[\p{Lu}\p{Nd}]{1,8}$/u;
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
  const codes = new Set(header.columns.filter((_, index) => isCode(header.cells[index] as string)));
  const at = (wanted: Line, isWanted: (column: number) => boolean): string[] =>
    wanted.cells.filter((_, index) => isWanted(wanted.columns[index] as number));
  const isSpan = (column: number): boolean => row.columns.includes(column) && !line.columns.includes(column);
  const isTitle = (column: number): boolean => codes.has(column);
  const isLabel = (column: number): boolean =>
    !header.columns.includes(column) && [...codes].every((code) => column < code);
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
    header.cells.every(
      (cell, index) => isCode(cell) || roleOf(cell) || isSpan(header.columns[index] as number),
    ) &&
    codes.size > 0 &&
    line.columns.every((column) => isTitle(column) || isLabel(column)) &&
    titles.length * 2 >= codes.size &&
    titles.every((cell) => cell.length <= 60) &&
    (labels.length === 0 || areHeadings())
  );
}
