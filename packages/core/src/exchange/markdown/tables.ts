import { cleanLines } from '../grid/heading.js';
import { readGrid, type ReadGridOptions } from '../grid/read-grid.js';
import type { ReadNote } from '../report/read-report.js';
import type { DraftCell, DraftTrack } from './draft.js';
import { levelKey } from './level-words.js';
import { createLineNotes } from './line-notes.js';
import type { OutlineTable } from './outline.js';

/** A table that is a ladder. */
export interface TableLadder {
  readonly track: DraftTrack;
  readonly notes: readonly ReadNote[];
  /** How many characters its statements have, to tell the ladder of a text from its other tables. */
  readonly words: number;
  /** How sure it is of its cells, from 0 to 1. */
  readonly confidence: number;
}

const mostColumns = 1000;

/**
 * Reads a table as a track, by {@link readGrid}. Where levels are rows, rows and columns change places first. The
 * answer to any other table is why it is no ladder.
 */
export function readTable(table: OutlineTable, options: ReadGridOptions): TableLadder | string {
  if (table.rows.some((row) => row.length > mostColumns)) return `It has more than ${mostColumns} columns.`;
  const rows = table.rows.map((row) => row.map(cleanLines));
  const straight = readGrid(rows, options);
  const isTurned = !straight.ok && straight.issues[0]?.code === 'levels-in-rows';
  const grid = isTurned ? transpose(rows) : rows;
  const result = isTurned ? readGrid(grid, options) : straight;
  if (!result.ok || (isTurned && repeats(grid[0] ?? [])))
    return straight.ok ? '' : (straight.issues[0]?.message ?? '');

  const { take, list } = createLineNotes();
  const lineOfRow = (row: number): number => table.line + (row === 0 ? 0 : row + 1);
  if (isTurned)
    take('guessed', 'The rows of this table are levels, and its columns competencies.', table.line);
  for (const { kind, message, row, column } of result.report.notes) {
    const place = isTurned ? column : row;
    take(kind, message, place === undefined ? table.line : lineOfRow(place - 1), isTurned ? row : column);
  }
  const origins = new Map(
    result.report.origins.map((origin) => [`${origin.competency} ${origin.level}`, origin]),
  );
  const themes = new Map(result.value.themes?.map(({ id, name }) => [id, name]));
  const [track] = result.value.tracks;
  const levels = (track?.levels ?? []).map(({ id: _, ...heading }) => heading);
  const ids = (track?.levels ?? []).map(({ id }) => id);
  let words = 0;
  const drafts = (track?.competencies ?? []).map(
    ({ competency: competencyId, weight, mustHave, expectations = {} }, index) => {
      const competency = result.value.competencies[index];
      const theme = themes.get(competency?.theme ?? '');
      const cells = new Map<number, DraftCell>();
      ids.forEach((id, place) => {
        const cell = Object.hasOwn(expectations, id) ? expectations[id] : undefined;
        if (cell === undefined) return;
        const { row = 1, column = 1 } = origins.get(`${competencyId} ${id}`) ?? {};
        const source = isTurned
          ? { line: lineOfRow(column - 1), column: row }
          : { line: lineOfRow(row - 1), column };
        const texts = cell === 'not-expected' ? [] : (cell.statements ?? []).map(({ text }) => ({ text }));
        for (const { text } of texts) words += /\p{L}{2}/u.test(text) ? text.length : 0;
        cells.set(place, { ...source, expectation: cell === 'not-expected' ? cell : { statements: texts } });
      });
      return {
        name: competency?.name ?? '',
        ...(competency?.description !== undefined && { description: competency.description }),
        ...(theme !== undefined && { theme }),
        ...(weight !== undefined && { weight }),
        ...(mustHave !== undefined && { mustHave }),
        cells,
      };
    },
  );
  return {
    track: {
      name: track?.name ?? '',
      ...(track?.description && { description: track.description }),
      levels,
      rows: drafts,
    },
    notes: list(),
    words,
    confidence: (result.report.origins[0]?.confidence ?? 1) * (isTurned ? 0.9 : 1),
  };
}

/** The table on its side. Its corner, which named the levels, says nothing now. */
const transpose = (rows: readonly (readonly string[])[]): string[][] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows.map((row, index) => (column + index === 0 ? '' : (row[column] ?? ''))),
  );
};

/** Whether a row of headings names the same thing twice: then the table is a list, and no ladder. */
function repeats([, ...headings]: readonly string[]): boolean {
  return new Set(headings.map(levelKey)).size < headings.length;
}
