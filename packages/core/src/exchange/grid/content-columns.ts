import { levelLikeness } from './level-likeness.js';
import { readStatements } from './statements.js';

/** A column that may be a level: what stands over it and, in each row, below it. */
export interface TextColumn {
  readonly heading: string;
  readonly texts: readonly string[];
}

/** A short day such as "Sep-24", which has letters. */
const month = /^\p{L}{3,9}[-.\s/]\p{Nd}{2,4}$/u;

/** A text on one line that begins as no bullet does. */
const oneStatement = /^\p{L}{2}[^\n\\]*$/u;

/** Texts that are longer on the whole are no names. */
const longName = 12;

/** Whether a text is a mark rather than words: a number, a date, a tick, a box, a letter. */
const isMark = (text: string): boolean =>
  !/\p{L}\P{L}*\p{L}/u.test(text) || /^\p{Lu}{1,3}$/u.test(text) || month.test(text);

/**
 * Which columns beside others hold no expectations: numbers, ticks or dates where at least two others say something, and those that
 * are empty under a heading that is no level, where all others are. `isNotExpected` says what a level may hold instead of words.
 * A heading that says its code in brackets is a level.
 */
export function columnsOfMarks(
  columns: readonly TextColumn[],
  seniority: readonly string[],
  isNotExpected: (text: string) => boolean,
): readonly boolean[] {
  // The same statements may stand in lines or in a list.
  const plain = (text: string): string =>
    oneStatement.test(text) ? text : readStatements(text, isNotExpected).join('\n');
  const said = columns.map(({ texts }) =>
    texts.map(plain).filter((text) => text !== '' && !isNotExpected(text)),
  );
  const hasWords = said.map((texts) => texts.filter((text) => !isMark(text)).length * 2 > texts.length);
  const areExpectations = said.filter(
    (texts, index) => hasWords[index] && texts.join('').length > texts.length * longName,
  );
  if (areExpectations.length < 2) return columns.map(() => false);
  const isLevel = ({ heading }: TextColumn): boolean => levelLikeness([heading], seniority) === 1;
  const areLevels = columns.every((column, index) => !hasWords[index] || isLevel(column));
  return columns.map((column, index) => {
    if (hasWords[index] || column.heading.startsWith('[')) return false;
    const isEmpty = column.texts.every((text) => text === '');
    if (isEmpty) return areLevels && !isLevel(column) && column.heading !== '';
    const texts = said[index] ?? [];
    return texts.length > 0 ? texts.every(isMark) : !/[\p{L}\p{Nd}]/u.test(column.heading);
  });
}
