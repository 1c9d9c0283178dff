import { readHeading } from '../grid/heading.js';
import { createSeniorityTest } from '../grid/seniority.js';
import { createWording } from '../grid/grid-words.js';
import { factWords } from '../tables/list-words.js';

const longest = { characters: 60, words: 7 };

/** A full sentence, or a question: no heading of a level. */
const sentence = /(?:\S+\s+){3}\S*[.?!]$/u;
const bareNumber = /^\p{Nd}+$/u;
/** The number of a section. */
const sectionNumber = /^\p{Nd}+\.\p{Nd}+$/u;
const numbered = /\p{L}\s*\p{Nd}{1,2}$/u;

/**
 * A function that says how much a heading reads like a level, from 0 to 1: "A3", "Senior Analyst", "Analyst II" and
 * "[] Any name" do, and less so what has a number alone: "2 Hygiene", "Analyst 2".
 */
export function createLevelGrade(seniority: readonly string[]): (text: string) => number {
  const isSenior = createSeniorityTest(seniority);
  return (text) => {
    const [first = ''] = text.split('\n', 1);
    if (/^\[(?:[^\\\]]|\\.)*\]/su.test(first)) return 1;
    const parts = first.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const isLong = first.length > longest.characters || parts.length > longest.words;
    if (isLong || sentence.test(first)) return 0;
    const { code, title } = readHeading(first);
    if (isSenior(first) || parts.some(isRoman)) return 1;
    if (code !== undefined && sectionNumber.test(code)) return title === undefined ? 1 : 0;
    if (code !== undefined) return bareNumber.test(code) && title !== undefined ? 0.6 : 1;
    return numbered.test(first) ? 0.6 : 0;
  };
}

/** A function that says whether a heading reads like a level, by its words, a code or a number. */
export function createLevelTest(seniority: readonly string[]): (text: string) => boolean {
  const gradeOf = createLevelGrade(seniority);
  return (text) => gradeOf(text) > 0;
}

const isRoman = (word: string): boolean => /^(?:i{1,3}|iv|vi{0,3})$/.test(word);

/** What makes two headings the same level: their code, or else their title. */
export function levelKey(text: string): string {
  const { code, title = '' } = readHeading(text);
  return code === undefined ? `title ${title.toLowerCase()}` : `code ${code.toLowerCase()}`;
}

const grades = ['Grade', 'Job grade', 'Pay grade', 'Salary grade', 'Entgeltgruppe', 'Gehaltsgruppe'];
const factOf = createWording({ fact: [...factWords, ...grades] }, ['fact']);

/** Whether a heading or a label says something about a level itself: its pay, its grade, whom it reports to. */
export const isFact = (text: string): boolean => factOf(text) !== undefined;
