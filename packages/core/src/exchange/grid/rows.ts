import type { Columns } from './columns.js';
import { excerpt, type TakeNote } from './grid-report.js';
import { cellAt, type Header, type Rows } from './header.js';
import { splitLine } from './heading.js';
import { oneLine, readName } from './name.js';

/** A row that holds a competency; `theme` is the empty text where it has none. */
export interface Row {
  readonly row: number;
  readonly theme: string;
  readonly name: string;
  readonly description: string;
}

/** The rows below a header that hold competencies, each under its theme. */
export function findRows(table: Rows, header: Header, columns: Columns, note: TakeNote): Row[] {
  const { name: nameColumn, roles, levels } = columns;
  const known = [nameColumn, ...Object.values(roles), ...levels];
  const isFilled = (row: number, column: number | undefined): boolean => cellAt(table, row, column) !== '';
  const isAlone = (row: number | undefined): boolean =>
    row !== undefined && known.every((column) => isFilled(row, column) === (column === nameColumn));

  const names = new Set<string>();
  let theme = '';
  let themeRow: number | undefined;
  let carriedOn = false;
  /** Begins a theme; `row` is where it stands alone, and has to find competencies. */
  const begin = (name: string, row?: number): void => {
    if (themeRow !== undefined && theme !== name)
      note('left-out', `${excerpt(theme)} is a theme without competencies.`, themeRow);
    theme = name;
    themeRow = row;
  };

  const found = header.body.flatMap((row, index): Row[] => {
    const text = cellAt(table, row, nameColumn);
    const next = header.body[index + 1];
    if (roles.theme === undefined && isAlone(row)) {
      if (next !== undefined && !isAlone(next)) {
        note('guessed', `${excerpt(text)} stands alone: the theme of the rows below.`, row);
        begin(readName(oneLine(text)), row);
        return [];
      }
      note('guessed', `${excerpt(text)} stands alone: a competency with nothing defined yet.`, row);
    }
    const isEmpty = !known.some((column) => column !== roles.theme && isFilled(row, column));
    if (isFilled(row, roles.theme))
      begin(readName(oneLine(cellAt(table, row, roles.theme))), isEmpty ? row : undefined);
    else if (isEmpty) note('left-out', 'Nothing here belongs to a competency.', row);
    if (isEmpty) return [];
    themeRow = undefined;
    if (theme !== '' && !carriedOn && roles.theme !== undefined && !isFilled(row, roles.theme)) {
      carriedOn = true;
      note('guessed', 'A row without a theme belongs to the theme above, here and below.', row, roles.theme);
    }

    const [firstLine, others] = splitLine(text);
    const isSplit = others !== '' && roles.description === undefined;
    const name = readName(isSplit ? firstLine : oneLine(text));
    if (isSplit) note('guessed', 'The lines below the name describe it.', row, nameColumn);
    if (text === '') note('guessed', 'A competency without a name.', row, nameColumn);
    else if (names.has(name)) note('guessed', `Another competency ${excerpt(name)}.`, row, nameColumn);
    names.add(name);
    return [{ row, theme, name, description: isSplit ? others : cellAt(table, row, roles.description) }];
  });
  begin('');
  return found;
}
