import { readHeading } from '../grid/heading.js';
import { levelKey } from './level-words.js';
import type { OutlineNode } from './outline.js';
import { nameOf, plainKey } from './outline-paths.js';

/** How much a heading reads like a level, from 0 to 1. */
export type LevelGrade = (text: string) => number;

/** A number as sections and points have it. */
const listed = /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*[.)]?\s+\p{L}/u;

/** How much the names of a rank read like levels. */
export interface Likeness {
  /** The mean of their grades. */
  readonly share: number;
  /** The greatest of their grades. */
  readonly most: number;
  readonly several: boolean;
  /** Whether each says outright that it is a level, or has a code. */
  readonly outright: boolean;
  readonly coded: boolean;
  /** Whether each has a number as sections have, and no word of a level. */
  readonly isListed: boolean;
  /** Whether most have a word in common, as the levels of a role do. */
  readonly isAkin: boolean;
}

/** What speaks for the nodes of a rank being levels. */
export function likenessOf(nodes: readonly OutlineNode[], gradeOf: LevelGrade, lead?: number): Likeness {
  const names = nodes.map((node) => nameOf(node, lead));
  return {
    share: names.reduce((sum, name) => sum + gradeOf(name), 0) / names.length,
    most: Math.max(...names.map(gradeOf)),
    several: new Set(names.map(levelKey)).size > 1,
    outright: names.every((name) => name.startsWith('[')),
    coded: names.every((name) => readHeading(name).code !== undefined),
    isListed: names.every((name) => listed.test(name) && gradeOf(name) < 1),
    isAkin: haveWordInCommon([...new Set(names.map(plainKey))]),
  };
}

/** How much speaks for levels, to compare ranks by. */
export const scoreOf = (likeness?: Likeness): number =>
  !likeness ? 0 : likeness.outright ? 3 : likeness.share + (likeness.several ? 1 : 0);

/** The rank that reads most like levels, the innermost of several; undefined where none does. */
export function mostLike(found: ReadonlyMap<number, Likeness>): number | undefined {
  let best: number | undefined;
  for (const [rank, likeness] of found) {
    const isLike = likeness.share >= 0.5 && (likeness.several || likeness.outright || likeness.coded);
    if (isLike && (best === undefined || scoreOf(likeness) >= scoreOf(found.get(best)))) best = rank;
  }
  return best;
}

function haveWordInCommon(names: readonly string[]): boolean {
  const wordSets = names.map((name) => new Set(name.match(/[\p{L}\p{M}]{3,}/gu)));
  const counts = new Map<string, number>();
  for (const words of wordSets) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return names.length > 2 && Math.max(0, ...counts.values()) * 3 >= names.length * 2;
}
