import type { Framework } from '../../schema/framework.js';
import type { Issue } from '../../schema/issue.js';
import { createNotes, refusal } from '../grid/grid-report.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import type { ReadNote, ReadReport, ReadResult } from '../report/read-report.js';
import { finish, type Steps } from '../report/steps.js';
import { findLayout, type FoundLayout } from './find-layout.js';
import { joinLevels } from './join-levels.js';
import { mergeParts } from './merge-parts.js';
import { readOneCompetency } from './one-competency.js';
import { competencyTable } from './competency-table.js';
import { readTable } from './read-table.js';
import type { SourceTable, TableLayout } from './source-table.js';
import { splitBeside } from './split-beside.js';
import { splitStacked } from './split-stacked.js';
import { sourcePlace, type TablePart } from './table-part.js';

/** How to read tables. */
export interface ReadTablesOptions extends ReadGridOptions {
  /** The layout of each table of {@link TablesReport}, in their order, where somebody knows better than {@link readTables}. */
  readonly layouts?: readonly (TableLayout | undefined)[];
}

/** What was made of one table. */
export interface TableReading {
  readonly name?: string;
  readonly layout: TableLayout;
  /** How sure the layout is, from 0 to 1: at 0.6 and less, ask. */
  readonly confidence: number;
  /** Why nothing could be read by that layout. Empty where something was, and where the layout is `none`. */
  readonly issues: readonly Issue[];
}

/** What {@link readTables} made of all of them. */
export interface TablesReport extends ReadReport {
  readonly tables: readonly TableReading[];
}

/** Names that programs give to sheets by themselves. */
const noName =
  /^(?:sheet|table|tabelle|feuil|feuille|hoja|foglio|blad|planilha|arkusz|лист|工作表|シート)\s*\d*$/iu;

const mostStacked = 500;

const isNamed = (table: SourceTable): table is SourceTable & { readonly name: string } =>
  table.name !== undefined && !noName.test(table.name.trim());

/**
 * Reads tables as one framework, each by its {@link TableLayout}: a track for each table, or for each track that a list
 * names. Tables that stand below one another in one, under the same header, count as one each. Tables that are about one
 * competency each are a track together. Tables without a ladder are left out, and the report says which and why. What the
 * layouts mean in detail, and what is refused, is as in `readGrid`; refused are also more than 500 tables below one another
 * (`too-large`).
 */
export function readTables(
  sources: readonly SourceTable[],
  options: ReadTablesOptions = {},
): ReadResult<TablesReport> {
  return finish(readTablesSteps(sources, options));
}

/** {@link readTables} in small pieces, but for the check of each framework as a whole. */
export function* readTablesSteps(
  sources: readonly SourceTable[],
  options: ReadTablesOptions,
): Steps<ReadResult<TablesReport>> {
  const tables = joinLevels(sources.flatMap(splitStacked).flatMap(splitBeside));
  if (tables.length > Math.max(sources.length, mostStacked)) {
    const message = `More than ${mostStacked} tables stand below one another. Split the file.`;
    const report = { ...countsOf(undefined), origins: [], notes: [], tables: [] };
    return { ok: false, issues: [refusal('too-large', message)], report };
  }
  const { layouts, ...gridOptions } = options;
  const found = beside(
    tables.map((table, index): FoundLayout => {
      const said = layouts?.[index];
      return said ? { layout: said, confidence: 1 } : findLayout(table);
    }),
  );
  const parts: TablePart[] = [];
  const readings: TableReading[] = [];
  const notes: ReadNote[] = [];
  const single: SourceTable[] = [];
  const isOnly = found.filter(({ layout }) => layout !== 'none').length === 1;
  for (const [index, table] of tables.entries()) {
    const { layout, confidence, issue } = found[index] as FoundLayout;
    const { name } = table;
    let issues: readonly Issue[] = issue ? [issue] : [];
    if (layout === 'one-competency') single.push(table);
    else if (layout !== 'none') {
      const track = isNamed(table) && !(isOnly && gridOptions.name) ? { name: table.name } : {};
      const part = yield* readTable(table, layout, confidence, { ...gridOptions, ...track });
      ({ issues } = part);
      if (part.framework) parts.push(part);
      else notes.push(...leftOut(table, issues));
    } else notes.push(...leftOut(table, issues));
    readings.push({ ...(name !== undefined && { name }), layout, confidence, issues });
  }
  if (single.length > 0) {
    const about = single.map((table) => {
      const { take, list } = createNotes();
      const isShared = single.some((other) => other !== table && other.name === table.name);
      const name = isNamed(table) && !isShared ? { name: table.name } : {};
      // Tables of one sheet share its name; what stands above each is its own.
      const fallback = table.name ?? (single.length === 1 ? gridOptions.name : undefined);
      const read = readOneCompetency(table, take, { ...name, ...(fallback !== undefined && { fallback }) });
      notes.push(...list().map((note) => ({ ...note, ...sourcePlace(table, note) })));
      return { table, ...read };
    });
    parts.push(competencyTable(about, gridOptions));
  }
  yield;
  const merged = mergeParts(parts, gridOptions);
  const report = (framework?: Framework): TablesReport => ({
    ...countsOf(framework),
    origins: merged.origins,
    notes: [...merged.notes, ...notes],
    tables: readings,
  });
  if (merged.framework) return { ok: true, value: merged.framework, report: report(merged.framework) };
  const issues = [...merged.issues, ...readings.flatMap((reading) => reading.issues)];
  const none = refusal('no-table', 'No table with levels and competencies was found.');
  return { ok: false, issues: issues.length > 0 ? issues : [none], report: report() };
}

const noLevels = refusal(
  'no-levels',
  'Nothing here reads like levels, as it does in another table. Say how it is laid out if it holds a ladder.',
);

/** Layouts side by side: beside a table that is surely a ladder, one that hardly reads like one is none, which is a question. */
function beside(found: readonly FoundLayout[]): readonly FoundLayout[] {
  const isSure = found.some(
    ({ layout, confidence, isWeak }) => layout !== 'none' && confidence > 0.6 && !isWeak,
  );
  const singles = found.filter(({ isSingle }) => isSingle).length;
  return found.map((each) => {
    if (isSure && each.isWeak) return { layout: 'none', confidence: 0.6, issue: noLevels };
    return each.isSingle && singles > 1 ? { ...each, confidence: 0.6 } : each;
  });
}

function leftOut(table: SourceTable, issues: readonly Issue[]): ReadNote[] {
  const why = issues[0]?.message ?? 'It holds no table of levels and competencies.';
  const cells = table.rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== '').length, 0);
  if (cells === 0) return [];
  return [{ kind: 'left-out', message: `${cells} filled cells. ${why}`, ...sourcePlace(table, {}) }];
}

/** How much a framework holds. */
function countsOf(framework: Framework | undefined): Omit<ReadReport, 'origins' | 'notes'> {
  const tracks = framework?.tracks ?? [];
  const cells = tracks.flatMap(({ competencies = [] }) =>
    competencies.flatMap(({ expectations = {} }) => Object.values(expectations)),
  );
  return {
    tracks: tracks.length,
    levels: tracks.reduce((sum, { levels = [] }) => sum + levels.length, 0),
    competencies: framework?.competencies?.length ?? 0,
    themes: framework?.themes?.length ?? 0,
    cells: cells.length,
    statements: cells.reduce(
      (sum, cell) => sum + (cell === 'not-expected' ? 0 : (cell.statements?.length ?? 0)),
      0,
    ),
  };
}
