import type { Framework } from '../../schema/framework.js';
import { defaultRatingScale } from '../../schema/rating-scale.js';
import { unratedStates } from '../../schema/unrated.js';
import { Lookup } from './lookup.js';
import type { PeopleTable } from './people-table.js';
import type { PeopleWords } from './people-words.js';

/** An answer that a rating can give: its id, and the words for it. */
export interface Answer {
  readonly id: string;
  readonly texts: readonly string[];
}

export const statesIn = ({ states }: PeopleWords): Answer[] =>
  unratedStates.map((id) => ({ id, texts: states[id] }));

const pointsOf = ({ ratingScale = defaultRatingScale }: Framework): Answer[] =>
  ratingScale.points.map(({ id, name }) => ({ id, texts: [name] }));

/** What a rating can say of an expectation: the points of the rating scale, and the states. */
export const answersOf = (framework: Framework, words: PeopleWords): Lookup<Answer> =>
  new Lookup([...pointsOf(framework), ...statesIn(words)], ({ texts }) => texts);

const wholeNumber = /^(\d{1,3})(?:[.,]0{1,3})?$/;
const numberedLabel = /^\d{1,3}\s*[-–—:.)=]\s*(.+)$|^(.+?)\s*\(\d{1,3}\)$/;
const longestLabel = 200;

/**
 * Finds answers by their words, with or without a number ("3 - Meets", "Meets (3)"), or by a number alone, which
 * counts the points from the lowest. A column that holds a 0 counts from 0, any other from 1.
 */
export class AnswerFinder {
  readonly #answers: Lookup<Answer>;
  readonly #points: readonly Answer[];
  readonly #first: number;

  constructor(framework: Framework, words: PeopleWords, table: PeopleTable, countFrom?: 0 | 1) {
    this.#answers = answersOf(framework, words);
    this.#points = pointsOf(framework);
    const numbers = new Set(table.rows.flatMap((row) => this.#numberIn(row.text('rating')) ?? []));
    this.#first = countFrom ?? (numbers.has(0) ? 0 : 1);
    if (numbers.size === 0) return;
    const highest = Math.max(...numbers);
    const last = this.#first + this.#points.length - 1;
    const isSure = countFrom !== undefined || highest === last || (numbers.has(0) && highest < last);
    table.take(
      isSure ? 'understood' : 'guessed',
      'numbers-count-points',
      { first: this.#first },
      undefined,
      table.columns.get('rating'),
    );
  }

  find(text: string): Answer | 'several' | undefined {
    const number = this.#numberIn(text);
    if (number !== undefined) return this.#points[number - this.#first];
    const found = this.#answers.find(text);
    if (found !== undefined || text.length > longestLabel) return found;
    const [, after, before = ''] = numberedLabel.exec(text) ?? [];
    return this.#answers.find(after ?? before);
  }

  #numberIn(text: string): number | undefined {
    const [, number] = wholeNumber.exec(text) ?? [];
    return number === undefined || this.#answers.find(text) !== undefined ? undefined : Number(number);
  }
}
