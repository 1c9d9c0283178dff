import type { Columns } from './columns.js';
import { excerpt, type TakeNote } from './grid-report.js';
import { cellAt, type Header, type Rows } from './header.js';
import { splitLine } from './heading.js';
import { isSameName, oneLine, readName, unescaped } from './name.js';

/** A row that holds a competency; `theme` is the empty text where it has none. */
export interface Row {
  readonly row: number;
  readonly theme: string;
  readonly name: string;
  readonly description: string;
  /** The rows right below that say more about the same competency. */
  readonly more: readonly number[];
}

/** The rows below a header that hold competencies, each under its theme. */
export function findRows(table: Rows, header: Header, columns: Columns, note: TakeNote): Row[] {
  const { name: nameColumn, roles, levels } = columns;
  const known = [nameColumn, ...Object.values(roles), ...levels];
  const at = (row: number, column: number | undefined): string => cellAt(table, row, column);
  const isFilled = (row: number, column: number | undefined): boolean => at(row, column) !== '';
  const isAlone = (row: number | undefined): boolean =>
    row !== undefined && known.every((column) => isFilled(row, column) === (column === nameColumn));
  /** Whether a row says more about the competency of the row above: it has no name, or the same, and nothing else that differs. */
  const isMore = (row: number, above: number): boolean => {
    const others = [roles.description, roles.weight, roles.mustHave];
    if (others.some((column) => isFilled(row, column) && at(row, column) !== at(above, column))) return false;
    if (isFilled(row, nameColumn)) return isSameName(at(row, nameColumn), at(above, nameColumn));
    return isFilled(above, nameColumn) && levels.some((column) => isFilled(row, column));
  };

  const lastWhole = header.body.findLastIndex((row) => !isAlone(row));

  const names = new Set<string>();
  let theme = '';
  let themeRow: number | undefined;
  let carriedOn = false;
  /** The competency above in the same theme, and its rows. */
  let open: { readonly row: number; readonly theme: string; readonly more: number[] } | undefined;
  /** Begins a theme; `row` is where it stands alone, and has to find competencies. */
  const begin = (name: string, row?: number): void => {
    if (themeRow !== undefined && theme !== name)
      note('left-out', `${excerpt(theme)} is a theme without competencies.`, themeRow);
    theme = name;
    themeRow = row;
  };

  const found = header.body.flatMap((row, index): Row[] => {
    const text = at(row, nameColumn);
    const next = header.body[index + 1];
    if (roles.theme === undefined && isAlone(row)) {
      if (isRemark(text) || (index > lastWhole && isSaying(text))) {
        note('left-out', `${excerpt(text)} is no part of the table.`, row);
        return [];
      }
      if (next !== undefined && !isAlone(next)) {
        note('guessed', `${excerpt(text)} stands alone: the theme of the rows below.`, row);
        begin(readName(oneLine(text)), row);
        return [];
      }
      note('guessed', `${excerpt(text)} stands alone: a competency with nothing defined yet.`, row);
    }
    const isEmpty = !known.some((column) => column !== roles.theme && isFilled(row, column));
    if (isFilled(row, roles.theme)) begin(readName(oneLine(at(row, roles.theme))), isEmpty ? row : undefined);
    else if (isEmpty) note('left-out', 'Nothing here belongs to a competency.', row);
    if (isEmpty) return [];
    themeRow = undefined;
    if (open?.theme === theme && isMore(row, open.row)) {
      open.more.push(row);
      note('guessed', `More about ${excerpt(at(open.row, nameColumn))}.`, row);
      return [];
    }
    if (theme !== '' && !carriedOn && roles.theme !== undefined && !isFilled(row, roles.theme)) {
      carriedOn = true;
      note('guessed', 'A row without a theme belongs to the theme above, here and below.', row, roles.theme);
    }

    const above = open?.theme === theme ? at(open.row, nameColumn) : undefined;
    const [firstLine, others] = splitLine(text);
    const isSplit = others !== '' && roles.description === undefined && !isWrapped(firstLine, others);
    const name = readName(isSplit ? firstLine : oneLine(unescaped(text, above)));
    if (isSplit) note('guessed', 'The lines below the name describe it.', row, nameColumn);
    if (text === '') note('guessed', 'A competency without a name.', row, nameColumn);
    else if (names.has(name)) note('guessed', `Another competency ${excerpt(name)}.`, row, nameColumn);
    names.add(name);
    open = { row, theme, more: [] };
    const description = isSplit ? others : at(row, roles.description);
    return [{ row, theme, name, description, more: open.more }];
  });
  begin('');
  return found;
}

/** What stands below or between tables: footnotes, numbers of pages, addresses. */
const isRemark = (text: string): boolean =>
  /^(?:[*†‡§¹²³]|\(?\p{Nd}\)\s.*[.:!?]|(?:page|seite|página|pagina)\s*\p{Nd}+)/iu.test(text) ||
  /\S@\S/u.test(text);

/** Whether a short name was broken into lines by hand. */
const isWrapped = (first: string, others: string): boolean =>
  first.length + others.length < 40 && /^(?:\p{Ll}|&|\/)/u.test(others) && !/[.:!?]$/u.test(first);

/** Whether a text says something, rather than naming it: "Last reviewed: May". */
const isSaying = (text: string): boolean => /[.:!?](?:\s|$)/u.test(text) || text.length > 80;
