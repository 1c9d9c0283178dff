import type { Cell, Statement } from '../schema/expectation.js';
import { likeness, wordsOf } from './wording.js';

/** What a level does to something that an earlier level asked: adds it, widens it, or leaves it as it is. */
export type ChangeKind = 'new' | 'wider' | 'same';

/** What became of one statement; `from` is the id of the earlier statement that it widens or repeats. */
export interface StatementChange {
  readonly kind: ChangeKind;
  readonly from?: string;
}

/** What one cell asks beyond an earlier one of the same competency. */
export interface CellChange {
  /** `new` if anything is new, else `wider` if anything is wider, else `same`. */
  readonly kind: ChangeKind;
  /** One for each statement of the later cell, in order. */
  readonly statements: readonly StatementChange[];
}

/** From this likeness on, a statement counts as a wider wording of the earlier one. Below it: new. */
const widerFrom = 0.6;

const statementsOf = (cell: Cell | undefined): readonly Statement[] =>
  (cell === 'not-expected' ? undefined : cell?.statements) ?? [];

/**
 * What `later` asks beyond `earlier`; undefined where `later` asks nothing. The author's own mark decides, else
 * the wording: the same text is the same, a text that shares most of its words in order is wider, and whatever
 * is in doubt is new. Each earlier statement is the origin of at most one later statement. The author's mark
 * is about the level just before: with `marks` false, the wording alone decides.
 */
export function cellChange(
  earlier: Cell | undefined,
  later: Cell | undefined,
  marks = true,
): CellChange | undefined {
  if (later === undefined || later === 'not-expected') return undefined;
  const origins = statementsOf(earlier).map(({ id, text }) => {
    const words = wordsOf(text);
    return { id, words, key: words.join(' ') };
  });
  const free = new Set(origins);
  const targets = statementsOf(later).map(({ text, change }) => ({
    words: wordsOf(text),
    change: marks ? change : undefined,
  }));
  const statements: StatementChange[] = [];

  targets.forEach(({ change, words }, index) => {
    const key = words.join(' ');
    const twin = [...free].find((origin) => origin.key === key);
    if (twin && (change ?? 'same') === 'same') {
      free.delete(twin);
      statements[index] = { kind: 'same', from: twin.id };
    }
  });
  targets.forEach(({ change, words }, index) => {
    if (statements[index]) return;
    let best: (typeof origins)[number] | undefined;
    let bestLikeness = change === undefined ? widerFrom : 0;
    for (const origin of change === 'new' ? [] : free) {
      const value = likeness(origin.words, words);
      if (best ? value > bestLikeness : value >= bestLikeness) {
        best = origin;
        bestLikeness = value;
      }
    }
    if (best) free.delete(best);
    const kind = change ?? (best ? 'wider' : 'new');
    statements[index] = best ? { kind, from: best.id } : { kind };
  });

  return { kind: overall(statements, earlier), statements };
}

function overall(statements: readonly StatementChange[], earlier: Cell | undefined): ChangeKind {
  const most = (['new', 'wider'] as const).find((kind) => statements.some((change) => change.kind === kind));
  if (most) return most;
  // A cell without statements still asks for the competency: new, if nothing did so before.
  return statements.length === 0 && (earlier ?? 'not-expected') === 'not-expected' ? 'new' : 'same';
}
