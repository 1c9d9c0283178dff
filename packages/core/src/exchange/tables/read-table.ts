import { createNotes } from '../grid/grid-report.js';
import { readGridSteps, type ReadGridOptions } from '../grid/read-grid.js';
import type { SaidRow } from '../grid/rows.js';
import { excerpt } from '../report/excerpt.js';
import type { CellOrigin, ReadNote, SourcePlace } from '../report/read-report.js';
import { noteOf } from '../report/note.js';
import type { Steps } from '../report/steps.js';
import { foldLevelFacts } from './level-facts.js';
import { acrossFromDown, columnsBesideLevels, rowsBelowLevels } from './levels-down.js';
import { findListColumns } from './list-columns.js';
import { mergeParts } from './merge-parts.js';
import { readList, type ListTrack } from './read-list.js';
import { withoutColumns, withoutRows, type SourceTable, type TableLayout } from './source-table.js';
import { sourcePlace, turnedPlace, type TablePart } from './table-part.js';

/** Reads a table as tracks by its layout; `confidence` is how sure that layout is, `said` what is known of rows of the source. */
export function* readTable(
  table: SourceTable,
  layout: TableLayout,
  confidence: number,
  options: ReadGridOptions,
  said: readonly SaidRow[] = [],
): Steps<TablePart> {
  if (layout === 'list') return yield* readListTable(table, confidence, options);
  const isDown = layout === 'levels-down';
  const { take, list } = createNotes();
  const tail = isDown ? rowsBelowLevels(table) : [];
  const aside = isDown ? columnsBesideLevels(table) : [];
  const turned = isDown ? acrossFromDown(withoutColumns(withoutRows(table, tail), aside)) : table;
  const across = foldLevelFacts(turned, take);
  const placeIn =
    (source: SourceTable) =>
    <Part extends SourcePlace>({ row, column, ...part }: Part): Part => {
      const place = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
      return { ...part, ...(isDown ? turnedPlace(source, place) : sourcePlace(source, place)) } as Part;
    };
  const rows = saidRows(across, said, placeIn(across));
  const { report, ...result } = yield* readGridSteps(across.rows, { ...options, rows });
  yield;
  const origins = report.origins.map((origin) => surely(placeIn(across)(origin), confidence));
  const leaveOut = (cells: readonly string[], place: Pick<SourcePlace, 'row' | 'column'>): ReadNote => {
    const text = excerpt(cells.join(' ').trim());
    return noteOf('left-out', 'no-part-of-track', { text }, sourcePlace(table, place));
  };
  const below = [
    ...tail.map((row) => leaveOut(table.rows[row] ?? [], { row: row + 1 })),
    ...aside.map((column) => {
      const said = table.rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
      return leaveOut(said.slice(0, 1), { column: column + 1 });
    }),
  ];
  const notes = [...list().map(placeIn(turned)), ...report.notes.map(placeIn(across)), ...below];
  return result.ok
    ? { framework: result.value, origins, notes, issues: [] }
    : { origins: [], notes, issues: result.issues };
}

/** What is said of rows of the source, as rows of the table that was made of it. */
function saidRows(
  { rows }: SourceTable,
  said: readonly SaidRow[],
  placeOf: (place: SourcePlace) => SourcePlace,
): readonly SaidRow[] {
  if (said.length === 0) return [];
  return rows.flatMap((_, index): SaidRow[] => {
    const { sheet, row, column } = placeOf({ row: index + 1 });
    const known = said.find((each) => each.sheet === sheet && each.row === row && each.column === column);
    return known ? [{ row: index + 1, is: known.is }] : [];
  });
}

function* readListTable(table: SourceTable, confidence: number, options: ReadGridOptions): Steps<TablePart> {
  const columns = findListColumns(table);
  if (!columns) {
    const message =
      'This is no list: no columns say in every row which level and which competency it is about. Name them "Level" and "Competency".';
    return { origins: [], notes: [], issues: [{ path: [], code: 'no-list', message }] };
  }
  const { take, list } = createNotes();
  for (const [row, cells] of table.rows.slice(0, columns.header).entries()) {
    const text = cells.map((cell) => cell.trim()).filter(Boolean);
    if (text.length > 0) take('left-out', 'above-header', { text: excerpt(text.join(' ')) }, row);
  }
  take('understood', 'list-header', {}, columns.header);
  for (const column of columns.others) {
    const heading = table.rows[columns.header]?.[column] ?? '';
    take('left-out', 'no-part-of-track', { text: excerpt(heading) }, columns.header, column);
  }
  const tracks = readList(table, columns, take);
  const parts: TablePart[] = [];
  for (const track of tracks)
    parts.push(yield* readListTrack(table, columns.statement, track, confidence, options));
  const notes = list().map(({ row, column, ...note }) => {
    const place = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
    return { ...note, ...sourcePlace(table, place) };
  });
  if (parts.length === 0)
    return {
      origins: [],
      notes,
      issues: [{ path: [], code: 'no-table', message: 'No row of the list says anything. Add one.' }],
    };
  const merged = mergeParts(parts, options);
  return { ...merged, notes: [...notes, ...merged.notes] };
}

function* readListTrack(
  table: SourceTable,
  statement: number,
  track: ListTrack,
  confidence: number,
  options: ReadGridOptions,
): Steps<TablePart> {
  const name = track.name || options.name;
  const { report, ...result } = yield* readGridSteps(track.rows, { ...options, ...(name && { name }) });
  if (!result.ok) return { origins: [], notes: [], issues: result.issues };
  const origins = report.origins.map(({ row = 0, column = 0, ...origin }): CellOrigin => {
    const behind = track.rowBehind(row - 1, column - 1);
    const place = behind === undefined ? {} : { row: behind + 1, column: statement + 1 };
    return surely({ ...origin, ...sourcePlace(table, place) }, confidence);
  });
  // What readGrid notes is about a table that nobody sees.
  return { framework: result.value, origins, notes: [], issues: [] };
}

const surely = (origin: CellOrigin, confidence: number): CellOrigin => ({
  ...origin,
  confidence: Math.min(origin.confidence, confidence),
});
