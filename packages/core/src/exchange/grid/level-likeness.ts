import { readHeading } from './heading.js';
import { createSeniorityTest } from './seniority.js';

/**
 * How much of a row or column of headings reads like levels, from 0 to 1: a code or a number, or a word of seniority.
 * A heading of more than 80 characters is none.
 */
export function levelLikeness(headings: readonly string[], seniority: readonly string[]): number {
  const isSenior = createSeniorityTest(seniority);
  const isLevel = (text: string): boolean => {
    const [first = ''] = text.split('\n', 1);
    if (first.length > 80) return false;
    const { code } = readHeading(text);
    if (code !== undefined) return true;
    return isSenior(first) || /(?<![\p{L}\p{M}\p{N}])\p{Nd}{1,2}(?![\p{L}\p{M}\p{N}])/u.test(first);
  };
  const filled = headings.filter((text) => text.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(isLevel).length / filled.length;
}

/** Whether headings read like levels on the whole. */
export const areLevels = (headings: readonly string[], seniority: readonly string[]): boolean =>
  levelLikeness(headings, seniority) >= 0.5;
