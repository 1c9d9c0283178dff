import type { Statement } from '../../schema/expectation.js';
import { likeness } from '../wording.js';
import { Matching, type Pairs } from './matching.js';
import { findParts } from './statement-parts.js';
import type { PlacedStatement } from './placed-statement.js';

/** What became of each statement. Each is in one pair, one split or one merger, or in none: removed, or added. */
export interface StatementPairs {
  readonly pairs: Pairs<PlacedStatement>;
  /** One statement that became several. */
  readonly splits: ReadonlyMap<PlacedStatement, readonly PlacedStatement[]>;
  /** Several statements that became one: by that one. */
  readonly mergers: ReadonlyMap<PlacedStatement, readonly PlacedStatement[]>;
}

/**
 * In one cell, half the words in common make a new wording of the same statement. Of different statements in the
 * cells of eight real frameworks, 2 pairs in 1,000 are as alike.
 */
const rewordedFrom = 0.5;

/** With the same id as well, about a third does; without it, 3 pairs in 100 are as alike. */
const sameIdFrom = 0.3;

/** At another level of the same row, where ladders repeat themselves, it takes four words in five: 1 in 1,000. */
const movedAndRewordedFrom = 0.8;

/** An id that the parser gave for want of another. It says where a statement stands, not which it is. */
export const isDefaultId = ({ id }: Statement): boolean => /^s[1-9]\d*$/.test(id);

/**
 * Which statement before is which one after. In its cell: the same text, and first of all with an id that
 * somebody wrote (one that is inserted shifts the default ids of all that follow); parts of one that was split,
 * or the whole of several; the same id and like words; like words. Then the same text elsewhere, nearest first:
 * in the row, at the level, in the track, anywhere. Then like words in the row. What is left has the same written
 * id, or was removed and added.
 */
export function pairStatements(
  before: readonly PlacedStatement[],
  after: readonly PlacedStatement[],
): StatementPairs {
  const matching = new Matching(before, after);
  const text = ({ statement }: PlacedStatement): string => statement.text;
  const like = (one: PlacedStatement, other: PlacedStatement): number => likeness(one.words, other.words);
  // Dashes and other fillers stand for nothing that could have moved.
  const textWithWords = (one: PlacedStatement): string | undefined =>
    one.words.length > 0 ? text(one) : undefined;
  const writtenId = ({ statement }: PlacedStatement): string | undefined =>
    isDefaultId(statement) ? undefined : statement.id;
  const within = (home: string, key: string | undefined): string | undefined =>
    key === undefined ? undefined : `${home} ${key}`;

  matching.byKey((one) => within(one.home.cell, writtenId(one) && `${writtenId(one)} ${text(one)}`));
  matching.byKey((one) => within(one.home.cell, text(one)));
  const splits = findParts(matching, 'before');
  const mergers = findParts(matching, 'after');
  matching.byLikeness((one) => within(one.home.cell, one.statement.id), like, sameIdFrom);
  matching.byLikeness(({ home }) => home.cell, like, rewordedFrom);
  matching.byKey((one) => within(one.home.row, textWithWords(one)));
  matching.byKey((one) => within(one.home.column, textWithWords(one)));
  matching.byKey((one) => within(one.home.track, textWithWords(one)));
  matching.byKey(textWithWords);
  matching.byLikeness(({ home }) => home.row, like, movedAndRewordedFrom);
  matching.byKey((one) => within(one.home.cell, writtenId(one)));
  return { pairs: matching.pairs, splits, mergers };
}
