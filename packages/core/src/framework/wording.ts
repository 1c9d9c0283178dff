/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text in order, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC').toLowerCase();
  if (unspaced.test(plain) && typeof Intl.Segmenter === 'function') {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return [...segmenter.segment(plain)].filter((part) => part.isWordLike).map((part) => part.segment);
  }
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** The words compared are cut off here, so that a text of any length costs a bounded time. */
const mostWords = 200;

/**
 * How alike two texts are, from 0 to 1: twice the longest common subsequence of words over the words of both
 * (the Dice coefficient over that subsequence).
 */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const a = one.slice(0, mostWords);
  const b = other.slice(0, mostWords);
  if (a.length + b.length === 0) return 1;
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const current = [0];
    for (let j = 0; j < b.length; j += 1) {
      current.push(
        word === b[j]
          ? (previous[j] as number) + 1
          : Math.max(previous[j + 1] as number, current[j] as number),
      );
    }
    previous = current;
  }
  return (2 * (previous[b.length] as number)) / (a.length + b.length);
}
