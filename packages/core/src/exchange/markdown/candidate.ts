import type { ReadNote } from '../report/read-report.js';
import type { DraftTrack } from './draft.js';
import { createLevelGrade, createLevelTest } from './level-words.js';
import { createLineNotes, type LineNotes } from './line-notes.js';
import { itemRank, titleRank, type Outline } from './outline.js';
import type { OutlineReader } from './outline-cell.js';
import { readOutlineLadder } from './outline-ladder.js';
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
  seniority: readonly string[],
  isNotExpected: (text: string) => boolean,
  name: string,
): Candidate | undefined {
  const tiers = findTiers(root, createLevelGrade(seniority));
  if (!tiers) return undefined;
  const notes = createLineNotes();
  const reader: OutlineReader = { isNotExpected, notes, used: new Set() };
  noteTiers(tiers, notes);
  const { tracks, sureOfRows } = readOutlineLadder(root, tiers, reader, name, createLevelTest(seniority));
  // A single heading that sounds like a level is no ladder.
  if (tiers.competency === undefined && tracks.every(({ levels }) => levels.length < 2)) return undefined;
  const sureOfLevels = tiers.isOpen ? 0.6 : { words: 1, repetition: 0.7, numbers: 0.6 }[tiers.by];
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
  const sampleOf = (rank: number): string => {
    if (rank === lead) return '- …: …';
    if (rank >= itemRank) return `${'    '.repeat(rank - itemRank)}- …`;
    if (rank >= titleRank) return rank === titleRank ? '**…**' : '**…:** …';
    return `${'#'.repeat(rank)} …`;
  };
  const say = (
    kind: ReadNote['kind'],
    what: 'levels' | 'competencies' | 'themes' | 'tracks',
    rank: number | undefined,
  ): void => {
    if (rank !== undefined) take(kind, `${what}-as`, { sample: sampleOf(rank) });
  };
  if (by === 'words') say('understood', 'levels', level);
  else if (by === 'numbers') take('guessed', 'numbers-are-levels', {});
  else take('guessed', 'repeated-levels-as', { sample: sampleOf(level) });
  say(by === 'words' && competency !== lead ? 'understood' : 'guessed', 'competencies', competency);
  say('guessed', 'themes', theme);
  say('guessed', 'tracks', track);
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
