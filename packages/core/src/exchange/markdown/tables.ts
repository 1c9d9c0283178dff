import { cleanLines, writeHeading, type Heading } from '../grid/heading.js';
import { createNotes } from '../grid/grid-report.js';
import { readGrid, type ReadGridOptions } from '../grid/read-grid.js';
import type { ReadNote, SourcePlace } from '../report/read-report.js';
import { findLayout } from '../tables/find-layout.js';
import { foldLevelFacts } from '../tables/level-facts.js';
import { acrossFromDown } from '../tables/levels-down.js';
import type { SourceTable } from '../tables/source-table.js';
import { sourcePlace, turnedPlace } from '../tables/table-part.js';
import type { DraftCell, DraftRow, DraftTrack } from './draft.js';
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
  /** Whether its levels are rows. */
  readonly isTurned: boolean;
}

const mostColumns = 1000;

/**
 * Reads a table as a track, by {@link readGrid}. Where levels are rows, rows and columns change places first, and where
 * all columns are levels, the heading above names the only competency. What is said of the levels themselves goes to them. The answer to any other table is why it is no ladder.
 */
export function readTable(table: OutlineTable, options: ReadGridOptions): TableLadder | string {
  if (table.rows.some((row) => row.length > mostColumns)) return `It has more than ${mostColumns} columns.`;
  const source: SourceTable = {
    rows: table.rows.map((row) => row.map(cleanLines)),
    rowNumbers: table.lines,
  };
  const { layout, confidence, issue } = findLayout(source);
  if (layout === 'none') return issue?.message ?? '';
  const isTurned = layout === 'levels-down';
  const across = isTurned
    ? acrossFromDown(source)
    : layout === 'one-competency'
      ? withName(source, table.under.at(-1)?.text ?? '')
      : source;
  const facts = createNotes();
  const read = foldLevelFacts(across, facts.take);
  const result = readGrid(read.rows, options);
  if (!result.ok) return result.issues[0]?.message ?? '';
  if (isTurned && repeats(read.rows[0] ?? [])) return 'Its rows name the same thing more than once.';
  const placeIn = isTurned ? turnedPlace : sourcePlace;
  const placeOf = (place: Pick<SourcePlace, 'row' | 'column'>): SourcePlace => placeIn(read, place);

  const { take, add, list } = createLineNotes();
  if (isTurned) take('guessed', 'levels-in-rows', {}, table.line);
  const addAt = (note: ReadNote, { row: line = table.line, column }: SourcePlace): void => {
    const { row: _, column: __, ...said } = note;
    add({ ...said, line, ...(column !== undefined && { column }) });
  };
  for (const note of facts.list()) addAt(note, placeIn(across, note));
  for (const note of result.report.notes) addAt(note, placeOf(note));
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
        const { row: line = table.line, column = 1 } = placeOf(origins.get(`${competencyId} ${id}`) ?? {});
        const texts = cell === 'not-expected' ? [] : (cell.statements ?? []).map(({ text }) => ({ text }));
        for (const { text } of texts) words += /\p{L}{2}/u.test(text) ? text.length : 0;
        cells.set(place, {
          line,
          column,
          expectation: cell === 'not-expected' ? cell : { statements: texts },
        });
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
  if (isTurned && nameLevels(drafts, levels)) return 'Its cells name levels.';
  return {
    track: {
      name: track?.name ?? '',
      ...(track?.description && { description: track.description }),
      levels,
      rows: drafts,
    },
    notes: list(),
    words,
    isTurned,
    confidence: Math.min(confidence, result.report.origins[0]?.confidence ?? 1),
  };
}

/** Whether a third of the cells, or more, are levels themselves: such a table says who comes after whom. */
function nameLevels(rows: readonly DraftRow[], levels: readonly Heading[]): boolean {
  const known = new Set(levels.map((level) => levelKey(writeHeading(level, () => true))));
  const texts = rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ expectation }) =>
      expectation === 'not-expected' ? [] : expectation.statements.map(({ text }) => levelKey(text)),
    ),
  );
  return texts.length > 0 && texts.filter((text) => known.has(text)).length * 3 >= texts.length;
}

/** A table of levels alone, with a first column that names the competency which they all are about. */
function withName({ rows: [header = [], ...body], rowNumbers = [] }: SourceTable, name: string): SourceTable {
  const cells = header.map((_, column) =>
    body
      .map((row) => row[column] ?? '')
      .filter(Boolean)
      .join('\n'),
  );
  const columnNumbers = [1, ...header.map((_, column) => column + 1)];
  return {
    rows: [
      ['', ...header],
      [name, ...cells],
    ],
    rowNumbers: rowNumbers.slice(0, 2),
    columnNumbers,
  };
}

/** Whether a row of headings names the same thing twice: then the table is a list, and no ladder. */
function repeats([, ...headings]: readonly string[]): boolean {
  return new Set(headings.map(levelKey)).size < headings.length;
}
