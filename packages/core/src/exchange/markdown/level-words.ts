import { readHeading } from '../grid/heading.js';
import { createSeniorityTest } from '../grid/seniority.js';

const longest = { characters: 60, words: 7 };

/** A function that says whether a heading reads like a level: "A3", "Senior Analyst", "Analyst II", "[] Any name". */
export function createLevelTest(seniority: readonly string[]): (text: string) => boolean {
  const isSenior = createSeniorityTest(seniority);
  return (text) => {
    const [first = ''] = text.split('\n', 1);
    if (/^\[(?:[^\\\]]|\\.)*\]/su.test(first)) return true;
    const parts = first.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (first.length > longest.characters || parts.length > longest.words) return false;
    return readHeading(first).code !== undefined || isSenior(first) || parts.some(isRoman);
  };
}

const isRoman = (word: string): boolean => /^(?:i{1,3}|iv|vi{0,3})$/.test(word);

/** What makes two headings the same level: their code, or else their title. */
export function levelKey(text: string): string {
  const { code, title = '' } = readHeading(text);
  return code === undefined ? `title ${title.toLowerCase()}` : `code ${code.toLowerCase()}`;
}
