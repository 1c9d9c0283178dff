import { readHeading } from './heading.js';
import { createSeniorityTest } from './seniority.js';

const date = /^(?:\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}|\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{2,4})/u;
const sentence = /(?:\S+\s+){3}\S*[.?!]$/u;
/** A mark, as often as the level is high: "★★". */
const marks = /^([\p{Extended_Pictographic}★☆+*])(?:\uFE0F?\s?\1)*\uFE0F?$/u;
const roman = /(?:^|\s)(?:I{1,3}|I?V|VI{1,3})$/u;

/**
 * How much of a row or column of headings reads like levels, from 0 to 1: a code or a number (a Roman one, or as many stars), or a word of seniority.
 * A heading of more than 80 characters is none, and neither is a date or a sentence.
 */
export function levelLikeness(headings: readonly string[], seniority: readonly string[]): number {
  const isSenior = createSeniorityTest(seniority);
  const isLevel = (text: string): boolean => {
    const [first = ''] = text.split('\n', 1);
    if (first.length > 80 || date.test(first) || sentence.test(first)) return false;
    const { code } = readHeading(text);
    if (code !== undefined) return true;
    return (
      isSenior(first) ||
      roman.test(first) ||
      marks.test(first.trim()) ||
      /(?<![\p{L}\p{M}\p{N}])\p{Nd}{1,2}(?![\p{L}\p{M}\p{N}])/u.test(first)
    );
  };
  const filled = headings.filter((text) => text.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(isLevel).length / filled.length;
}

/** Whether headings read like levels on the whole. */
export const areLevels = (headings: readonly string[], seniority: readonly string[]): boolean =>
  levelLikeness(headings, seniority) >= 0.5;
