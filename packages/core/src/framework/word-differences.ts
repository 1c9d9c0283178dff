import { placedWords, type PlacedWord } from './placed-words.js';

/** A part of a text, from `start` to before `end`, both in UTF-16 units, as `slice` counts. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Where two wordings differ: parts of each text, in order and apart. */
export interface WordDifferences {
  readonly earlier: readonly TextSpan[];
  readonly later: readonly TextSpan[];
}

/** More words than these, between a beginning and an end that both texts share, differ as a whole. */
const mostWords = 200;

/** A shared word that stands alone between words that differ is left to them if it is no longer than this. */
const shortWord = 3;

/** What joins two words into one, as in "year-long" and "team's". */
const joiner = /^[-\u2010\u2011'\u2019]$/;

/**
 * Finds the words that two texts do not share in order. Case, punctuation and how accents are stored make no
 * difference; words that differ side by side are one part, with what stands between them. Outside the parts both
 * texts have the same words in the same order. Exchanging the texts exchanges the result.
 */
export function differingWords(earlier: string, later: string): WordDifferences {
  if (later < earlier) {
    const turned = differingWords(later, earlier);
    return { earlier: turned.later, later: turned.earlier };
  }
  const [one, other] = [unitsOf(earlier), unitsOf(later)];
  const shared = withoutIslands(sharedUnits(one, other), one, other);
  return {
    earlier: spansBetween(
      one,
      shared.map(([index]) => index),
    ),
    later: spansBetween(
      other,
      shared.map(([, index]) => index),
    ),
  };
}

/** The words of a text; those that a hyphen or an apostrophe joins are one. */
function unitsOf(text: string): PlacedWord[] {
  const units: PlacedWord[] = [];
  for (const { word, start, end } of placedWords(text)) {
    const last = units.at(-1);
    if (last && joiner.test(text.slice(last.end, start)))
      units[units.length - 1] = { word: `${last.word} ${word}`, start: last.start, end };
    else units.push({ word, start, end });
  }
  return units;
}

/** The places, in one list and in the other, of a word that both have. */
type Pair = readonly [one: number, other: number];

/** The longest row of words that both lists have in order: what they begin and end with, and the best between. */
function sharedUnits(one: readonly PlacedWord[], other: readonly PlacedWord[]): Pair[] {
  const same = (index: number, otherIndex: number): boolean => one[index]?.word === other[otherIndex]?.word;
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && same(start, start)) start += 1;
  let tail = 0;
  while (tail < least - start && same(one.length - 1 - tail, other.length - 1 - tail)) tail += 1;

  const height = one.length - start - tail;
  const width = other.length - start - tail;
  const between =
    Math.max(height, width) > mostWords
      ? []
      : longestShared(height, width, (x, y) => same(start + x, start + y));
  return [
    ...Array.from({ length: start }, (_, index): Pair => [index, index]),
    ...between.map(([x, y]): Pair => [start + x, start + y]),
    ...Array.from({ length: tail }, (_, index): Pair => [
      one.length - tail + index,
      other.length - tail + index,
    ]),
  ];
}

/** The longest common subsequence of two lists, by its table (Wagner and Fischer 1974). */
function longestShared(height: number, width: number, same: (x: number, y: number) => boolean): Pair[] {
  const row = width + 1;
  const lengths = new Uint8Array((height + 1) * row);
  const at = (x: number, y: number): number => lengths[x * row + y] ?? 0;
  for (let x = height - 1; x >= 0; x -= 1) {
    for (let y = width - 1; y >= 0; y -= 1) {
      lengths[x * row + y] = same(x, y) ? at(x + 1, y + 1) + 1 : Math.max(at(x + 1, y), at(x, y + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let x = 0, y = 0; x < height && y < width;) {
    if (same(x, y)) pairs.push([x++, y++]);
    else if (at(x + 1, y) >= at(x, y + 1)) x += 1;
    else y += 1;
  }
  return pairs;
}

/** Without the lone short words: "*a team's plan*" reads better than "*a* team's *plan*" where "a" is shared by chance. */
function withoutIslands(
  pairs: readonly Pair[],
  one: readonly PlacedWord[],
  other: readonly PlacedWord[],
): Pair[] {
  const follows = (left: Pair | undefined, right: Pair | undefined): boolean => {
    const [x, y] = left ?? [-1, -1];
    const [nextX, nextY] = right ?? [one.length, other.length];
    return x + 1 === nextX && y + 1 === nextY;
  };
  return pairs.filter(
    (pair, index) =>
      follows(pairs[index - 1], pair) ||
      follows(pair, pairs[index + 1]) ||
      (one[pair[0]]?.word.length ?? 0) > shortWord,
  );
}

/** The parts of a text that hold none of the kept words. */
function spansBetween(words: readonly PlacedWord[], kept: readonly number[]): TextSpan[] {
  const ends = [-1, ...kept];
  return ends.flatMap((before, index): TextSpan[] => {
    const [first, last] = [words[before + 1], words[(kept[index] ?? words.length) - 1]];
    return first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : [];
  });
}
