import type { Framework, MatrixRow } from '@career-tracks/core';
import { checkFramework, type Finding } from '@career-tracks/core/checker';

/** Rules about words, as opposed to what a track lacks. */
const aboutWords: ReadonlySet<string> = new Set([
  'jargon',
  'long-sentence',
  'hard-words',
  'vague-word',
  'no-observable-verb',
  'two-behaviours',
]);

/** What the checker says of words that are not in the document yet. */
export function checkWords(language: string | undefined, { competency }: MatrixRow, text: string): Finding[] {
  const draft: Framework = {
    schemaVersion: 1,
    id: 'draft',
    name: '',
    ...(language === undefined ? {} : { language }),
    competencies: [{ id: competency, name: '' }],
    tracks: [
      {
        id: 'draft',
        name: '',
        levels: [{ id: 'draft' }],
        competencies: [
          {
            competency,
            expectations: {
              draft: {
                statements: text.split('\n').map((line, index) => ({ id: `s${index + 1}`, text: line })),
              },
            },
          },
        ],
      },
    ],
  };
  return checkFramework(draft).filter(({ rule }) => aboutWords.has(rule));
}
