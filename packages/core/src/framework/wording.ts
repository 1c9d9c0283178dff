/** Scripts that write words without spaces between them. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** The words of a text in order, lower case, without punctuation. */
export const wordsOf = (text: string): string[] => splitWords(text.normalize().toLowerCase());

/** The parts of a text that are words, as they stand in it. */
export function splitWords(text: string): string[] {
  if (!unspaced.test(text)) return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  // Piece by piece: for each word, an engine may copy all of the text it is given.
  return (text.match(/[^\p{P}\s]{1,500}/gu) ?? []).flatMap((piece) =>
    [...segmenter.segment(piece)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : [])),
  );
}

/** How alike two lists of words are, 0 to 1: twice the words that both have, over all words (Dice 1945). */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length || 1);
}
