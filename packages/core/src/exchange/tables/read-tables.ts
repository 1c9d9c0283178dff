import type { Framework } from '../../schema/framework.js';
import type { Issue } from '../../schema/issue.js';
import { createNotes, refusal } from '../grid/grid-report.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import { countsOf } from '../report/counts.js';
import { noteOf } from '../report/note.js';
import type { ReadNote, ReadReport, ReadResult } from '../report/read-report.js';
import { finish, type Steps } from '../report/steps.js';
import { fillSpans } from './fill-spans.js';
import { findLayout, type FoundLayout } from './find-layout.js';
import { joinCompetencies } from './join-competencies.js';
import { joinLevels } from './join-levels.js';
import { mergeParts } from './merge-parts.js';
import { readOneCompetency } from './one-competency.js';
import { listsCompetencies, readCompetencyList } from './competency-list.js';
import { competencyTable } from './competency-table.js';
import { readTable } from './read-table.js';
import { isNamed, type SourceTable, type TableLayout } from './source-table.js';
import { withOwnTitles } from './own-titles.js';
import { repeatedTables } from './repeated-table.js';
import { withoutSubColumns } from './sub-columns.js';
import { withoutFrame } from './sheet-frame.js';
import { splitBeside } from './split-beside.js';
import { splitGroups } from './split-groups.js';
import { splitStacked } from './split-stacked.js';
import { splitTracks } from './split-tracks.js';
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

const mostStacked = 500;

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
  const tables = together(
    sources
      .map(withoutFrame)
      .map(withoutSubColumns)
      .map(fillSpans)
      .flatMap(splitStacked)
      .flatMap(splitBeside)
      .flatMap(splitGroups)
      .flatMap(splitTracks),
  );
  if (tables.length > Math.max(sources.length, mostStacked)) {
    const message = `More than ${mostStacked} tables stand below one another. Split the file.`;
    const report = { ...countsOf(undefined), origins: [], notes: [], tables: [] };
    return { ok: false, issues: [refusal('too-large', message)], report };
  }
  const { layouts, rows, ...gridOptions } = options;
  const repeated = tables.length > 1 ? repeatedTables(tables) : undefined;
  const found = beside(
    tables.map((table, index): FoundLayout => {
      const said = layouts?.[index];
      if (said) return { layout: said, confidence: 1 };
      if (repeated?.has(table)) return { layout: 'none', confidence: 1, issue: noNews };
      const layout = findLayout(table);
      return { ...layout, confidence: Math.min(layout.confidence, table.confidence ?? 1) };
    }),
  );
  const parts: TablePart[] = [];
  const readings: TableReading[] = [];
  const notes: ReadNote[] = [];
  const single: SourceTable[] = [];
  const unread = new Map<SourceTable, readonly Issue[]>();
  const isOnly = found.filter(({ layout }) => layout !== 'none').length === 1;
  for (const [index, table] of tables.entries()) {
    const { layout, confidence, issue } = found[index] as FoundLayout;
    const { name } = table;
    let issues: readonly Issue[] = issue ? [issue] : [];
    if (layout === 'one-competency') single.push(table);
    else if (layout !== 'none') {
      const track = isNamed(table) && !(isOnly && gridOptions.name) ? { name: table.name } : {};
      const named = { ...gridOptions, ...track };
      const part =
        layout === 'competencies'
          ? readCompetencyList(table, tables, named)
          : yield* readTable(table, layout, confidence, named, rows);
      ({ issues } = part);
      if (part.framework) parts.push(part);
      else unread.set(table, issues);
    } else unread.set(table, issues);
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
  const list = parts.length === 0 && !layouts ? longestList(tables) : undefined;
  const listed = list === undefined ? undefined : tables[list];
  if (list !== undefined && listed) {
    const { issues, ...part } = readCompetencyList(listed, tables, gridOptions);
    parts.push({ ...part, issues });
    readings[list] = { ...(readings[list] as TableReading), layout: 'competencies', confidence: 0.6, issues };
    unread.delete(listed);
  }
  for (const [table, issues] of unread) notes.push(...leftOut(table, issues));
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

const noNews = refusal('repeated', 'Another table says the same in the same places, or more.');

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

/** Several tables: those of a level or a competency each are joined, and those below the same title have names of their own. */
const together = (tables: readonly SourceTable[]): readonly SourceTable[] =>
  tables.length < 2 ? tables : withOwnTitles(joinCompetencies(joinLevels(tables)));

/** The longest list of competencies among tables, without levels; undefined where there is none. */
function longestList(tables: readonly SourceTable[]): number | undefined {
  const lengths = tables.map((table) => (listsCompetencies(table) ? table.rows.length : 0));
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? undefined : lengths.indexOf(longest);
}

function leftOut(table: SourceTable, issues: readonly Issue[]): ReadNote[] {
  const reason = issues[0]?.message ?? 'It holds no table of levels and competencies.';
  const count = table.rows.reduce((sum, row) => sum + row.filter((cell) => cell.trim() !== '').length, 0);
  if (count === 0) return [];
  return [noteOf('left-out', 'table-left-out', { count, reason }, sourcePlace(table, {}))];
}
