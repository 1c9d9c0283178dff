import { columnsOfMarks } from './content-columns.js';
import { readHeading, writeHeading, type Heading } from './heading.js';
import { levelLikeness } from './level-likeness.js';

/**
 * How many headings stand before levels without being one: all that follow, at least two, have a code or a number, and
 * they have neither, nor a word of seniority.
 */
export function headingsBefore(headings: readonly string[], seniority: readonly string[]): number {
  const isCoded = (text: string): boolean =>
    text.startsWith('[') ||
    readHeading(text).code !== undefined ||
    /\p{Nd}/u.test(text.split('\n', 1)[0] ?? '');
  const first = headings.findIndex(isCoded);
  const before = headings.slice(0, Math.max(first, 0));
  const areOthers = before.every((text) => text !== '' && levelLikeness([text], seniority) === 0);
  return areOthers && headings.length - first > 1 && headings.slice(first).every(isCoded) ? before.length : 0;
}

/** What decides how the headings of levels are written. */
export interface HeadingRules {
  /** Whether a heading is read as that of a level, and not as that of a column of another kind. */
  readonly isLevel: (heading: string) => boolean;
  readonly seniority: readonly string[];
  readonly isNotExpected: (text: string) => boolean;
}

/** The headings of levels in their order, over those rows, in the plainest form in which each is read back as it was. */
export function writeHeadings(
  levels: readonly Heading[],
  rows: readonly (readonly string[])[],
  { isLevel, seniority, isNotExpected }: HeadingRules,
): string[] {
  let written = levels.map((level) => writeHeading(level, isLevel));
  // A heading that says outright that it is one changes what those beside it are read as.
  for (;;) {
    const before = headingsBefore(written, seniority);
    const columns = written.map((heading, index) => ({
      heading,
      texts: rows.map((row) => row[index] ?? ''),
    }));
    const marks = columnsOfMarks(columns, seniority, isNotExpected);
    const isOpen = (heading: string, index: number): boolean =>
      !heading.startsWith('[') && (index < before || marks[index] === true);
    if (!written.some(isOpen)) return written;
    written = written.map((heading, index) =>
      isOpen(heading, index) ? writeHeading(levels[index] as Heading, () => false) : heading,
    );
  }
}

/** Whether the last heading, of several words, is no level, where all before are: "Assessment method". */
export function isStranger(headings: readonly string[], seniority: readonly string[]): boolean {
  const [last = '', ...others] = [...headings].reverse();
  const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/\s+/u);
  const known = new Set(others.flatMap(wordsOf));
  return (
    others.length > 1 &&
    wordsOf(last).length > 1 &&
    levelLikeness(others, seniority) === 1 &&
    levelLikeness([last], seniority) === 0 &&
    !wordsOf(last).some((word) => known.has(word))
  );
}
