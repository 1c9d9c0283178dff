/** Scripts that write words without spaces between them. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The words of a text in order, lower case, without punctuation. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize().toLowerCase();
  if (!unspaced.test(plain)) return plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(plain)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : []));
}

/** How alike two lists of words are, 0 to 1: twice the words that both have, over all words (Dice 1945). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...one];
  const shared = other.filter((word) => {
    const index = left.indexOf(word);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
  return (2 * shared.length) / (one.length + other.length || 1);
}
