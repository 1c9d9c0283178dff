import { createMatcher, gridWords } from '../grid/grid-words.js';
import { writeHeading } from '../grid/heading.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import { readName } from '../grid/name.js';
import { excerpt } from '../report/excerpt.js';
import { wordsOf, type Candidate } from './candidate.js';
import type { DraftTrack } from './draft.js';
import { joinLevels } from './join-levels.js';
import {
  findThemes,
  joinAspects,
  joinRows,
  joinThemes,
  keyOf,
  surenessOfThemes,
  type FoundTable,
} from './join-tables.js';
import { readLevelTables } from './level-tables.js';
import { createLevelGrade, createLevelTest } from './level-words.js';
import { createLineNotes } from './line-notes.js';
import type { Outline } from './outline.js';
import { readTable, type TableLadder } from './tables.js';

/** The tables of a text as a ladder: those like the one that says most, a track each, or those of a level each. */
export function tableCandidate(outline: Outline, options: ReadGridOptions): Candidate | undefined {
  const words = { ...gridWords, ...options.words };
  const gradeOf = createLevelGrade(words.seniority);
  const apart = levelTables(outline, gradeOf, createMatcher(words.notExpected));
  const together = alikeTables(outline, options, gradeOf);
  if (!apart || !together) return apart ?? together;
  const isSame = outline.tables.every((table) => apart.used.has(table) || !together.used.has(table));
  return !isSame && wordsOf(together) > wordsOf(apart) ? together : apart;
}

/** Tables of a level each, as one track. */
function levelTables(
  { tables }: Outline,
  gradeOf: (text: string) => number,
  isNotExpected: (text: string) => boolean,
): Candidate | undefined {
  const found = readLevelTables(tables, { gradeOf, isNotExpected });
  if (!found) return undefined;
  const { take, list } = createLineNotes();
  take('guessed', 'tables-are-level', {}, found.tables[0]?.line);
  const used = new Set<object>();
  for (const table of found.tables) {
    used.add(table);
    for (const node of table.under) {
      used.add(node);
      for (const passage of node.about) used.add(passage);
    }
  }
  const title = found.tables[0]?.under.at(-2);
  const description = title?.about.map(({ text }) => text).join('\n\n');
  const track = { name: readName(title?.text ?? ''), ...(description && { description }), ...found.track };
  return { tracks: [track], notes: list(), used, confidence: 0.8 };
}

function alikeTables(
  { tables }: Outline,
  options: ReadGridOptions,
  gradeOf: (text: string) => number,
): Candidate | undefined {
  const { take, list } = createLineNotes();
  const read = tables.map((table) => ({ table, ladder: readTable(table, options) }));
  const found: FoundTable[] = [];
  const reasons = new Map<object, string>();
  for (const { table, ladder } of read)
    if (typeof ladder !== 'string') found.push({ table, ladder });
    else reasons.set(table, ladder);
  const [best] = [...found].sort((a, b) => b.ladder.words - a.ladder.words);
  if (!best) return undefined;
  const like = found.filter((other) => other === best || isLike(best, other, gradeOf));
  const chosen = joinAspects(like);
  for (const other of found) if (!like.includes(other)) reasons.set(other.table, 'It has other levels.');

  const used = new Set<object>(chosen.map(({ table }) => table));
  const isRowEach = chosen.length > 1 && areRows(chosen);
  if (isRowEach) take('guessed', 'table-is-competency', {});
  const themes = isRowEach ? [] : findThemes(chosen);
  for (const { title } of themes) take('guessed', 'table-is-theme', { text: excerpt(title.text) });
  const tracks = isRowEach
    ? [joinRows(chosen, used, options.name ?? '')]
    : themes.length > 0
      ? themes.map((each) => joinThemes(each, used))
      : chosen.map(({ table, ladder: { track } }) => {
          const heading = table.under.at(-1);
          if (!heading) return track;
          used.add(heading);
          for (const passage of heading.about) used.add(passage);
          const description = [...heading.about.map(({ text }) => text), track.description ?? '']
            .filter(Boolean)
            .join('\n\n');
          return { ...track, name: readName(heading.text), ...(description && { description }) };
        });
  const isLevel = createLevelTest({ ...gridWords, ...options.words }.seniority);
  const joined = isRowEach ? undefined : joinLevels(tracks, isLevel);
  const repeated = repeatLevels(chosen, gradeOf);
  const sure = Math.min(
    ...chosen.map(({ ladder }) => {
      const sure = repeated ? Math.max(ladder.confidence, 0.7) : ladder.confidence;
      return sure * (saysLittle(ladder) ? 0.4 : 1);
    }),
    themes.length > 0 ? surenessOfThemes(themes) : 1,
  );
  if (joined) take('guessed', 'tables-are-level', {});
  return {
    tracks: joined ? [{ name: nameAbove(chosen, tracks, used), ...joined }] : tracks,
    notes: [...chosen.flatMap(({ ladder }) => ladder.notes), ...list()],
    used,
    reasons,
    confidence: joined ? (saysLittle(best.ladder) ? 0.4 : 0.7) : sure,
  };
}

/** Numbers and codes of levels may be no expectations. */
function saysLittle({ track, words }: TableLadder): boolean {
  return words < 4 * track.rows.reduce((sum, row) => sum + row.cells.size, 0);
}

/**
 * Whether a table is part of what the one is that says most: with the same levels or competencies, or as a track of its
 * own, below a heading of its own and with levels of its own that read like some.
 */
function isLike(best: FoundTable, other: FoundTable, gradeOf: (text: string) => number): boolean {
  if (saysLittle(other.ladder) && !saysLittle(best.ladder)) return false;
  const { levels, rows } = other.ladder.track;
  const wantedLevels = new Set(best.ladder.track.levels.map(keyOf));
  const wantedRows = new Set(best.ladder.track.rows.map(({ name }) => name.toLowerCase()));
  const shared = levels.filter((level) => wantedLevels.has(keyOf(level))).length;
  const sharedRows = rows.filter(({ name }) => wantedRows.has(name.toLowerCase())).length;
  const isAlong = other.ladder.isTurned === best.ladder.isTurned;
  // Levels that lie across one table and down another one have something else said of them there.
  if (shared * 2 > levels.length) return isAlong || sharedRows > 0;
  if (sharedRows * 2 > rows.length) return true;
  const areLevels = [best, other].every(({ ladder: { track } }) => {
    const grades = track.levels.map((level) => gradeOf(writeHeading(level, () => true)));
    return grades.length > 1 && grades.reduce((sum, grade) => sum + grade, 0) >= grades.length / 2;
  });
  const isApart = other.table.under.at(-1) !== best.table.under.at(-1);
  return areLevels && isApart && isAlong;
}

/** Whether several tables have the same levels over other competencies, and these read less like levels. */
function repeatLevels(chosen: readonly FoundTable[], gradeOf: (text: string) => number): boolean {
  const tracks = chosen.map(({ ladder }) => ladder.track);
  const levels = new Set(tracks.map((track) => JSON.stringify(track.levels.map(keyOf))));
  const rows = tracks.flatMap((track) => track.rows.map(({ name }) => name));
  const headings = (tracks[0]?.levels ?? []).map((level) => writeHeading(level, () => true));
  const mean = (names: readonly string[]): number =>
    names.reduce((sum, name) => sum + gradeOf(name), 0) / Math.max(1, names.length);
  return (
    tracks.length > 1 &&
    levels.size === 1 &&
    chosen.every(({ ladder }) => !ladder.isTurned) &&
    new Set(rows).size === rows.length &&
    mean(headings) > mean(rows)
  );
}

/** Whether each table is about one competency, which the heading above names, and not the table itself. */
function areRows(chosen: readonly FoundTable[]): boolean {
  const names = chosen.map(({ table, ladder }) => {
    const [row, ...others] = ladder.track.rows;
    return row && others.length === 0 && row.name !== table.under.at(-1)?.text ? row.name : undefined;
  });
  const isOneEach = chosen.every(({ ladder }) => ladder.track.rows.length === 1);
  return isOneEach && new Set(names.filter((name) => name !== undefined)).size < 2;
}

/** The heading above the one that names the first track, which is used then. */
function nameAbove(
  [first]: readonly FoundTable[],
  [track]: readonly DraftTrack[],
  used: Set<object>,
): string {
  const { under = [] } = first?.table ?? {};
  const heading = under[under.findIndex(({ text }) => readName(text) === track?.name) - 1];
  if (heading) used.add(heading);
  return readName(heading?.text ?? '');
}
