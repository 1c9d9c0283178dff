import type { Columns } from './columns.js';
import { excerpt } from '../report/excerpt.js';
import type { SourcePlace } from '../report/read-report.js';
import type { TakeNote } from './grid-report.js';
import { cellAt, type Header, type Rows } from './header.js';
import { createMatcher } from './grid-words.js';
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

/** What a row with nothing but a name is, where somebody knows better than the reader. */
export interface SaidRow extends Pick<SourcePlace, 'sheet' | 'row' | 'column'> {
  readonly is: 'theme' | 'competency';
}

/** The rows below a header that hold competencies, each under its theme; `said` is what rows with nothing but a name are. */
export function findRows(
  table: Rows,
  header: Header,
  columns: Columns,
  said: readonly SaidRow[],
  note: TakeNote,
): Row[] {
  const { name: nameColumn, roles, levels } = columns;
  const columnsRead = [nameColumn, ...Object.values(roles), ...levels];
  const at = (row: number, column: number | undefined): string => cellAt(table, row, column);
  const isFilled = (row: number, column: number | undefined): boolean => at(row, column) !== '';
  const isAlone = (row: number | undefined): boolean =>
    row !== undefined && columnsRead.every((column) => isFilled(row, column) === (column === nameColumn));
  /** Whether a row says more about the competency of the row above: it has no name, or the same, and nothing else that differs. */
  const isMore = (row: number, above: number): boolean => {
    const others = [roles.description, roles.weight, roles.mustHave];
    if (others.some((column) => isFilled(row, column) && at(row, column) !== at(above, column))) return false;
    if (isFilled(row, nameColumn)) return isSameName(at(row, nameColumn), at(above, nameColumn));
    return isFilled(above, nameColumn) && levels.some((column) => isFilled(row, column));
  };

  const isOnlyTheme = (index: number): boolean => {
    const [theme, above, below] = [index, index - 1, index + 1].map((place) =>
      at(header.body[place] ?? -1, roles.theme),
    );
    return theme !== '' && theme !== above && theme !== below;
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
      note('left-out', 'empty-theme', { text: excerpt(theme) }, themeRow);
    theme = name;
    themeRow = row;
  };

  const legend = header.body.findIndex(
    (row, index) =>
      isAlone(row) && isLegend(at(row, nameColumn)) && (header.body[index - 1] ?? row) < row - 1,
  );
  const found = header.body.flatMap((row, index): Row[] => {
    const text = at(row, nameColumn);
    if (legend >= 0 && index >= legend) {
      note('left-out', 'no-part-of-track', { text: excerpt((table[row] ?? []).join(' ').trim()) }, row);
      return [];
    }
    const next = header.body[index + 1];
    if (roles.theme === undefined && isAlone(row)) {
      const known = said.find((each) => each.row === row + 1)?.is;
      if (!known && (isRemark(text) || (index > lastWhole && isSaying(text)))) {
        note('left-out', 'no-part-of-track', { text: excerpt(text) }, row);
        return [];
      }
      if (known ? known === 'theme' : next !== undefined && !isAlone(next)) {
        note('guessed', 'theme-alone', { text: excerpt(text) }, row);
        begin(readName(oneLine(text)), row);
        return [];
      }
      note('guessed', 'competency-alone', { text: excerpt(text) }, row);
    }
    const isEmpty = !columnsRead.some((column) => column !== roles.theme && isFilled(row, column));
    // A name that spans both columns stands in that of the themes.
    const isSpanning = !isEmpty && text === '' && isOnlyTheme(index);
    if (isSpanning) begin('');
    else if (isFilled(row, roles.theme))
      begin(readName(oneLine(at(row, roles.theme))), isEmpty ? row : undefined);
    else if (isEmpty) note('left-out', 'row-without-competency', {}, row);
    if (isEmpty) return [];
    themeRow = undefined;
    if (!isSpanning && open?.theme === theme && isMore(row, open.row)) {
      open.more.push(row);
      note('guessed', 'more-about', { text: excerpt(at(open.row, nameColumn)) }, row);
      return [];
    }
    if (theme !== '' && !carriedOn && roles.theme !== undefined && !isFilled(row, roles.theme)) {
      carriedOn = true;
      note('guessed', 'row-without-theme', {}, row, roles.theme);
    }

    const first = open ? undefined : header.headingOf(nameColumn);
    const above = open?.theme === theme ? at(open.row, nameColumn) : first;
    const [firstLine, others] = splitLine(isSpanning ? at(row, roles.theme) : text);
    const isSplit = others !== '' && roles.description === undefined && !isWrapped(firstLine, others);
    const name = readName(isSplit || isSpanning ? firstLine : oneLine(unescaped(text, above)));
    if (isSplit) note('guessed', 'lines-below-name', {}, row, nameColumn);
    if (name === '' && text === '') note('guessed', 'competency-without-name', {}, row, nameColumn);
    else if (names.has(name)) note('guessed', 'another-competency', { text: excerpt(name) }, row, nameColumn);
    names.add(name);
    open = { row, theme, more: [] };
    const description = isSplit ? others : at(row, roles.description);
    return [{ row, theme, name, description, more: open.more }];
  });
  begin('');
  return found;
}

/** What stands over the meanings of levels or marks, below a table. */
const isLegend = createMatcher(
  'Legend|Key|Scale|Rating scale|Legende|Skala|Légende|Leyenda|Legenda|Легенда|凡例|图例|المفتاح'.split('|'),
);

/** What stands below or between tables: footnotes, numbers of pages, addresses. */
export const isRemark = (text: string): boolean =>
  /^(?:[*†‡§¹²³]|\(?\p{Nd}\)\s.*[.:!?]|(?:page|seite|página|pagina)\s*\p{Nd}+)/iu.test(text) ||
  /\S@\S/u.test(text);

/** Whether a short name was broken into lines by hand. */
const isWrapped = (first: string, others: string): boolean =>
  first.length + others.length < 40 && /^(?:\p{Ll}|&|\/)/u.test(others) && !/[.:!?]$/u.test(first);

/** Whether a text says something, rather than naming it: "Last reviewed: May". */
export const isSaying = (text: string): boolean => /[.:!?](?:\s|$)/u.test(text) || text.length > 80;
