import type { Framework } from '../../schema/framework.js';
import { createMatcher, createRoles, gridWords, type GridWords } from '../grid/grid-words.js';
import { readStatements } from '../grid/statements.js';
import { trimBlock } from './block.js';
import { landBlock, type PasteEdges, type PasteTarget } from './land-block.js';
import { pasteIntoCell, wordsOfCell, type PasteChoice } from './paste-cell.js';
import type { PasteCell, PasteKind, PastePlan, PasteWords } from './paste-plan.js';

/** How to paste. */
export interface PlanPasteOptions extends PasteEdges {
  /** What becomes of the words of cells that have some. Default: they are replaced. */
  readonly where?: PasteChoice;
  /** Words for headings and marks; a list given here replaces the one of {@link gridWords}. */
  readonly words?: Partial<GridWords>;
}

/**
 * Works out what will become of a track when a block of cells is pasted, without changing anything.
 *
 * - The block goes from the target to the right and down, in the order in which `buildMatrix` lays out the rows. A
 *   first row that names levels of the track, and a first column that names its competencies, are recognised: then
 *   each cell goes to its level and its competency. A word such as "Competency" over a column, or a track without
 *   rows, has the same effect.
 * - What the track lacks is added: levels by their headings, or without a name right of the last level; and
 *   competencies by their names. Rows below the last, of which no name says what they are, are left out.
 * - Cells are read as `readGrid` reads them: a statement a line or a bullet, and a mark such as "n/a" for what
 *   is not expected. Where several cells go to one, which is how merged cells arrive, it gets the words of all.
 *   Nothing pasted never erases anything.
 * - In a flat track, the first new level takes over what the role asks.
 *
 * Throws on a track, a level or a competency that is not there.
 */
export function planPaste(
  framework: Framework,
  target: PasteTarget,
  grid: readonly (readonly string[])[],
  options: PlanPasteOptions = {},
): PastePlan {
  const { where = 'replace', words: ownWords, ...said } = options;
  const words = { ...gridWords, ...ownWords };
  const isNotExpected = createMatcher(words.notExpected);
  const read = (texts: Iterable<string>): PasteWords => {
    const text = [...texts].join('\n');
    return isNotExpected(text) ? 'not-expected' : readStatements(text, isNotExpected);
  };
  const landed = landBlock(framework, target, trimBlock(grid), createRoles(words), said);
  const { levels, texts, hasHeader, hasNames, leftOut } = landed;
  const counts: Record<PasteKind, number> = {
    new: 0,
    fills: 0,
    replaces: 0,
    adds: 0,
    same: 0,
    kept: 0,
    blank: 0,
  };
  const rows = landed.rows.map(({ competency, name, description, cells }, y) => ({
    competency,
    name,
    ...(description === undefined ? {} : { description }),
    isNew: cells === undefined,
    cells: levels.map(({ isNew, column }, x): PasteCell => {
      const before = wordsOfCell(column === undefined ? undefined : cells?.[column]);
      const cell = pasteIntoCell(before, read(texts[y]?.[x] ?? []), where);
      const kind = cell.kind === 'fills' && (isNew || !cells) ? 'new' : cell.kind;
      counts[kind] += 1;
      return { ...cell, kind };
    }),
  }));
  return {
    track: target.track,
    levels: levels.map(({ level, isNew }) => ({ level, isNew })),
    rows,
    counts,
    hasHeader,
    hasNames,
    leftOut,
  };
}
