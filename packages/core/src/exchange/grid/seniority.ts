/** Scripts that put no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** A longer text of such a script is a sentence. */
const longest = 20;

/**
 * A function that says whether a text has one of the words of `seniority` in it, in any case; of a phrase, one of its
 * words. Words of scripts without blanks are found within others, in short texts.
 */
export function createSeniorityTest(seniority: readonly string[]): (text: string) => boolean {
  const parts = seniority.flatMap((words) => wordsIn(words));
  const known = new Set(parts);
  const within = parts.filter((part) => unspaced.test(part));
  return (text) => {
    const isShort = text.length <= longest && unspaced.test(text);
    return (
      wordsIn(text).some((word) => known.has(word)) || (isShort && within.some((part) => text.includes(part)))
    );
  };
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
