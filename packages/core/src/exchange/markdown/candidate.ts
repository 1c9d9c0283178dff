import { excerpt } from '../grid/grid-report.js';
import { gridWords } from '../grid/grid-words.js';
import type { ReadGridOptions } from '../grid/read-grid.js';
import { readName } from '../grid/name.js';
import type { ReadNote } from '../report/read-report.js';
import type { DraftTrack } from './draft.js';
import { joinLevels } from './join-levels.js';
import { createLevelTest } from './level-words.js';
import { createLineNotes, type LineNotes } from './line-notes.js';
import { itemRank, type Outline } from './outline.js';
import type { OutlineReader } from './outline-cell.js';
import { readOutlineLadder } from './outline-ladder.js';
import { findThemes, joinRows, joinThemes, keyOf, surenessOfThemes, type FoundTable } from './join-tables.js';
import { readTable } from './tables.js';
import { findTiers, type Tiers } from './tiers.js';

/** One way to read a text as a ladder. */
export interface Candidate {
  readonly tracks: readonly DraftTrack[];
  readonly notes: readonly ReadNote[];
  /** The nodes, passages and tables whose words have found a place. */
  readonly used: ReadonlySet<object>;
  /** Why other tables are no part of it. */
  readonly reasons?: ReadonlyMap<object, string>;
  /** How sure it is of its cells, from 0 to 1. */
  readonly confidence: number;
}

/** The headings and lists of a text as a ladder. */
export function outlineCandidate(
  { root }: Outline,
  isLevel: (text: string) => boolean,
  isNotExpected: (text: string) => boolean,
  name: string,
): Candidate | undefined {
  const tiers = findTiers(root, isLevel);
  if (!tiers) return undefined;
  const notes = createLineNotes();
  const reader: OutlineReader = { isNotExpected, notes, used: new Set() };
  noteTiers(tiers, notes);
  const { tracks, sureOfRows } = readOutlineLadder(root, tiers, reader, name, isLevel);
  // A single heading that sounds like a level is no ladder.
  if (tiers.competency === undefined && tracks.every(({ levels }) => levels.length < 2)) return undefined;
  const sureOfLevels = { words: 1, repetition: 0.7, numbers: 0.6 }[tiers.by];
  // The title of a text may sound like a level.
  const isTitle = tiers.level === 1 && tracks.every(({ levels }) => levels.length < 2);
  const isMatrix = areShared(tracks) && areCompared(tracks) && !isTitle;
  const confidence = sureOfLevels * sureOfRows * (isMatrix ? 1 : 0.5);
  return { tracks, notes: notes.list(), used: reader.used, confidence };
}

/** Whether half of the levels, or more, have cells in more than one row, where there is more than one. */
function areShared(tracks: readonly DraftTrack[]): boolean {
  return tracks.every(({ levels, rows }) => {
    const counts = levels.map((_, place) => rows.filter(({ cells }) => cells.has(place)).length);
    return rows.length < 2 || counts.filter((count) => count !== 1).length * 2 >= levels.length;
  });
}

/** Whether any row has cells at two levels, where there are several of both. */
function areCompared(tracks: readonly DraftTrack[]): boolean {
  const filled = tracks.filter(({ levels, rows }) => levels.length > 1 && rows.length > 1);
  return filled.length === 0 || filled.some(({ rows }) => rows.some(({ cells }) => cells.size > 1));
}

function noteTiers({ level, competency, theme, track, lead, by }: Tiers, { take }: LineNotes): void {
  const place = (rank: number): string => {
    if (rank === lead) return 'the labels at the start of items';
    if (rank === itemRank) return 'the items of lists';
    if (rank > itemRank) return `the items ${rank - itemRank + 1} deep in lists`;
    return rank === 7 ? 'the lines in bold' : `the headings with ${rank} #`;
  };
  const say = (kind: ReadNote['kind'], what: string, rank: number | undefined): void => {
    if (rank !== undefined) take(kind, `The ${what} are ${place(rank)}.`);
  };
  if (by === 'words') say('understood', 'levels', level);
  else if (by === 'numbers') take('guessed', 'The numbers of the items are the levels.');
  else take('guessed', `The levels are ${place(level)}, because those repeat.`);
  say(by === 'words' && competency !== lead ? 'understood' : 'guessed', 'competencies', competency);
  say('guessed', 'themes', theme);
  say('guessed', 'tracks', track);
}

/** The tables of a text as a ladder: those like the one that says most, a track each. */
export function tableCandidate({ tables }: Outline, options: ReadGridOptions): Candidate | undefined {
  const { take, list } = createLineNotes();
  const read = tables.map((table) => ({ table, ladder: readTable(table, options) }));
  const found: FoundTable[] = [];
  const reasons = new Map<object, string>();
  for (const { table, ladder } of read)
    if (typeof ladder !== 'string') found.push({ table, ladder });
    else reasons.set(table, ladder);
  const [best] = [...found].sort((a, b) => b.ladder.words - a.ladder.words);
  if (!best) return undefined;
  const wantedLevels = new Set(best.ladder.track.levels.map(keyOf));
  const wantedRows = new Set(best.ladder.track.rows.map(({ name }) => name.toLowerCase()));
  const chosen = found.filter(({ ladder: { track } }) => {
    const { levels, rows } = track;
    const shared = levels.filter((level) => wantedLevels.has(keyOf(level))).length;
    const sharedRows = rows.filter(({ name }) => wantedRows.has(name.toLowerCase())).length;
    return track === best.ladder.track || shared * 2 > levels.length || sharedRows * 2 > rows.length;
  });
  for (const other of found) if (!chosen.includes(other)) reasons.set(other.table, 'It has other levels.');

  const used = new Set<object>(chosen.map(({ table }) => table));
  const isRowEach = chosen.length > 1 && chosen.every(({ ladder: { track } }) => track.rows.length === 1);
  if (isRowEach) take('guessed', 'Each table is one competency, which the heading above it names.');
  const themes = isRowEach ? [] : findThemes(chosen);
  for (const { title } of themes)
    take('guessed', `Each table is a theme of ${excerpt(title.text)}, which the heading above it names.`);
  const tracks = isRowEach
    ? [joinRows(chosen, used)]
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
  // Numbers and codes of levels may be no expectations.
  const cells = best.ladder.track.rows.reduce((sum, row) => sum + row.cells.size, 0);
  const saysLittle = best.ladder.words < 4 * cells;
  const isLevel = createLevelTest({ ...gridWords, ...options.words }.seniority);
  const joined = isRowEach ? undefined : joinLevels(tracks, isLevel);
  const sure = Math.min(
    ...chosen.map(({ ladder }) => ladder.confidence * (saysLittle ? 0.4 : 1)),
    themes.length > 0 ? surenessOfThemes(themes) : 1,
  );
  if (joined) take('guessed', 'The tables below each heading are one level, which the heading names.');
  return {
    tracks: joined ? [{ name: nameAbove(chosen, tracks, used), ...joined }] : tracks,
    notes: [...chosen.flatMap(({ ladder }) => ladder.notes), ...list()],
    used,
    reasons,
    confidence: joined ? (saysLittle ? 0.4 : 0.7) : sure,
  };
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

/** How many characters the statements of a ladder have. */
export const wordsOf = ({ tracks }: Candidate): number => {
  let words = 0;
  for (const { rows } of tracks)
    for (const { cells } of rows)
      for (const { expectation } of cells.values())
        if (expectation !== 'not-expected')
          for (const { text } of expectation.statements) words += /\p{L}{2}/u.test(text) ? text.length : 0;
  return words;
};
