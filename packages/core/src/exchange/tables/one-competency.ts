import { createRoles, gridWords } from '../grid/grid-words.js';
import { findHeader } from '../grid/header.js';
import { cleanLines } from '../grid/heading.js';
import type { TakeNote } from '../grid/grid-report.js';
import { excerpt } from '../report/excerpt.js';
import type { SourceTable } from './source-table.js';

/** What a table says about the one competency that it is about. Rows and columns count from 0. */
export interface OneCompetency {
  readonly name: string;
  readonly levels: readonly {
    readonly heading: string;
    readonly statements: readonly string[];
    readonly row: number;
    readonly column: number;
  }[];
}

/** What the competency is called: by its name, else by a line above the table, else by the last resort. */
interface Names {
  readonly name?: string;
  readonly fallback?: string;
}

const roleOf = createRoles(gridWords);

/** Reads a table whose columns are levels, and whose rows are statements. Columns of numbers are left out. */
export function readOneCompetency(
  table: SourceTable,
  take: TakeNote,
  { name, fallback = '' }: Names,
): OneCompetency {
  const rows = table.rows.map((row) => row.map((cell) => cleanLines(cell)));
  const header = findHeader(rows, roleOf, take);
  if ('message' in header) return { name: '', levels: [] };
  const levels = header.columns.flatMap((column) => {
    const heading = header.headingOf(column);
    const cells = header.body.flatMap((row) => {
      const text = rows[row]?.[column] ?? '';
      return text === '' ? [] : [{ row, text }];
    });
    if (!/\p{L}/u.test(heading)) {
      const said = cells.map(({ text }) => text).join(', ');
      if (said !== '') take('left-out', 'column-without-heading', { text: excerpt(said) }, undefined, column);
      return [];
    }
    const row = cells[0]?.row ?? header.row;
    return [{ heading, statements: cells.map(({ text }) => text), row, column }];
  });
  return { name: spaced(name ?? header.titles[0] ?? fallback), levels };
}

/** A name such as "DomainExpertise" or "domain_expertise" as words. */
const spaced = (name: string): string =>
  /[\s]/u.test(name) ? name : name.replace(/_+/g, ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
