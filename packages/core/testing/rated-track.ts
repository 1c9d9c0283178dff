import { parseAssessment, parseFramework, type Assessment, type Framework } from '../src/index.js';
import { valueOf } from './arbitrary.js';

/** A row of a track, and what raters say of it. */
export interface RatedRow {
  readonly id: string;
  readonly name: string;
  readonly theme?: string;
  readonly mustHave?: boolean;
  readonly weight?: number;
  /** A milestone, or a point of the scale on a track of one level; by rater. */
  readonly ratings?: Readonly<Record<string, string>>;
}

/** One person on a track of these rows, every expectation with two statements. */
export function ratedTrack(
  rows: readonly RatedRow[],
  levels: readonly { id: string; title?: string }[],
): { framework: Framework; assessment: Assessment } {
  const themes = [...new Set(rows.flatMap(({ theme }) => theme ?? []))];
  const framework = valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      themes: themes.map((id) => ({ id, name: `Theme ${id}` })),
      competencies: rows.map(({ id, name, theme }) => ({ id, name, ...(theme ? { theme } : {}) })),
      tracks: [
        {
          id: 't',
          name: 'T',
          levels,
          competencies: rows.map(({ id, mustHave = false, weight = 1 }) => ({
            competency: id,
            mustHave,
            weight,
            expectations: Object.fromEntries(levels.map(({ id: level }) => [level, ['First', 'Second']])),
          })),
        },
      ],
    }),
  );
  const ratings = rows.flatMap(({ id: competency, ratings: some = {} }) =>
    Object.entries(some).map(([rater, value]) => ({ competency, rater, value, date: '2026-01-31' })),
  );
  const written = { schemaVersion: 1, framework: 'f', track: 't', ratings };
  return { framework, assessment: valueOf(parseAssessment(written, { framework })) };
}
