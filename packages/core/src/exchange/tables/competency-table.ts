import { orderLevels } from '../grid/level-order.js';
import { createMatcher, createRoles, gridWords } from '../grid/grid-words.js';
import { readHeading } from '../grid/heading.js';
import { writeHeadings } from '../grid/level-headings.js';
import { writeName } from '../grid/name.js';
import { readGrid, type ReadGridOptions } from '../grid/read-grid.js';
import { readStatements, writeStatements } from '../grid/statements.js';
import type { OneCompetency } from './one-competency.js';
import type { SourceTable } from './source-table.js';
import { sourcePlace, type TablePart } from './table-part.js';

/** One of these is a guess; several with the same levels are none. */
const confidence = { one: 0.6, several: 0.9 };

/** Tables of one competency each as one track: a row for each. */
export function competencyTable(
  about: readonly (OneCompetency & { readonly table: SourceTable })[],
  options: ReadGridOptions,
): TablePart {
  const roleOf = createRoles(gridWords);
  const isMark = createMatcher(gridWords.notExpected);
  const order = orderLevels(about.map(({ levels }) => levels.map(({ heading }) => heading)));
  const cellAt = (row: number, column: number): OneCompetency['levels'][number] | undefined =>
    about[row - 1]?.levels.find(({ heading }) => heading === order[column - 1]);
  const cells = about.map((_, row) =>
    order.map((_level, column) => {
      const statements = cellAt(row + 1, column + 1)?.statements ?? [];
      return writeStatements(
        statements.flatMap((text) => readStatements(text, isMark)),
        isMark,
      );
    }),
  );
  const header = [
    gridWords.competency[0] as string,
    ...writeHeadings(order.map(readHeading), cells, {
      isLevel: (heading) => roleOf(heading) === undefined,
      seniority: gridWords.seniority,
      isNotExpected: isMark,
    }),
  ];
  const rows = about.map(({ name }, index) => [writeName(name), ...(cells[index] ?? [])]);
  const { report, ...result } = readGrid([header, ...rows], options);
  if (!result.ok) return { origins: [], notes: [], issues: result.issues };
  const sure = about.length > 1 ? confidence.several : confidence.one;
  const origins = report.origins.map(({ row = 1, column = 1, ...origin }) => {
    const cell = cellAt(row - 1, column - 1);
    const table = about[row - 2]?.table;
    const place = cell && table ? sourcePlace(table, { row: cell.row + 1, column: cell.column + 1 }) : {};
    return { ...origin, ...place, confidence: sure };
  });
  return { framework: result.value, origins, notes: [], issues: [] };
}
