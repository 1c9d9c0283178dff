import fc from 'fast-check';
import {
  defaultRatingScale,
  parseAssessment,
  parseFramework,
  type Assessment,
  type Framework,
  type ParseResult,
} from '../src/index.js';

/** The value, or an error that shows every issue. */
export function valueOf<T>(result: ParseResult<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    'constructor',
    '<b>bold</b>',
    'عربي',
    '🧑‍🔬',
    'Leads a project',
    'Leads several projects',
  ),
);
const weight = fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const expectation = fc.oneof(
  fc.constant('not-expected' as const),
  fc.record(
    {
      statements: fc.array(fc.oneof(text, fc.record({ text, examples: fc.array(text, { maxLength: 2 }) })), {
        maxLength: 4,
      }),
      summary: text,
      weight,
      mustHave: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
);

/** Frameworks of every shape: ragged, flat, themed, inheriting, weighted. As written, before parsing. */
export const writtenFramework = fc
  .record({
    competencies: fc.integer({ min: 1, max: 5 }),
    levels: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 3 }),
    themed: fc.boolean(),
  })
  .chain(({ competencies, levels, themed }) => {
    const themes = themed ? ids('theme', 2) : [];
    const theme =
      themes.length > 0 ? fc.option(fc.constantFrom(...themes), { nil: undefined }) : fc.constant(undefined);
    const tracks = levels.map((count, index) => {
      const levelIds = count > 0 ? ids('level', count) : ['role'];
      const rows = fc.subarray(ids('c', competencies), { minLength: 0 }).chain((chosen) =>
        fc.tuple(
          ...chosen.map((competency) =>
            fc.record(
              {
                competency: fc.constant(competency),
                name: text,
                weight,
                mustHave: fc.boolean(),
                expectations: fc
                  .tuple(
                    ...levelIds.map((level) =>
                      fc.tuple(fc.constant(level), fc.option(expectation, { nil: undefined })),
                    ),
                  )
                  .map((cells) => Object.fromEntries(cells.filter(([, cell]) => cell !== undefined))),
              },
              { requiredKeys: ['competency'] },
            ),
          ),
        ),
      );
      return fc.record(
        {
          id: fc.constant(`track${index + 1}`),
          name: text,
          levels: fc.constant(ids('level', count).map((id) => ({ id, title: `Title ${id}` }))),
          competencies: rows,
          ...(index > 0 && levels[index - 1] === count ? { extends: fc.constant(`track${index}`) } : {}),
        },
        { requiredKeys: ['id', 'name', 'levels', 'competencies'] },
      );
    });
    return fc.record({
      schemaVersion: fc.constant(1 as const),
      id: fc.constant('framework'),
      name: text,
      themes: fc.constant(themes.map((id) => ({ id, name: id }))),
      competencies: fc.tuple(
        ...ids('c', competencies).map((id) =>
          fc.record({ id: fc.constant(id), name: text, theme }).map(defined),
        ),
      ),
      tracks: fc.tuple(...tracks),
    });
  });

const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

export const framework: fc.Arbitrary<Framework> = writtenFramework.map((written) =>
  valueOf(parseFramework(written)),
);

/** A track of one level with a row for each weight, every cell with two statements. */
export interface Case {
  readonly framework: Framework;
  readonly assessment: Assessment;
}

const answers = [
  ...defaultRatingScale.points.map(({ id }) => id),
  'no-evidence',
  'no-opportunity',
  'not-applicable',
];

/** One row of a {@link Case}: what it counts, and the answers of the raters who gave one. */
export interface CaseRow {
  readonly weight: number;
  readonly mustHave: boolean;
  readonly statements: boolean;
  readonly ratings: Partial<Record<'self' | 'manager' | 'peer' | 'agreed', string>>;
}

const rated = fc.constantFrom(...answers);

export const caseRows = (raters: readonly (keyof CaseRow['ratings'])[]): fc.Arbitrary<CaseRow[]> =>
  fc.array(
    fc.record({
      weight: fc.oneof(fc.constantFrom(0, 1, 0.1, 0.05, 2.5), weight),
      mustHave: fc.boolean(),
      statements: fc.boolean(),
      ratings: fc.record(Object.fromEntries(raters.map((rater) => [rater, rated])), { requiredKeys: [] }),
    }),
    { minLength: 1, maxLength: 8 },
  );

/** The documents of a case. Where `statements` is true, the answer is given to the second of two statements. */
export function caseOf(
  rows: readonly CaseRow[],
  order: readonly number[] = rows.map((_, index) => index),
): Case {
  const framework = valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: rows.map((_, index) => ({ id: `c${index}`, name: `C${index}` })),
      tracks: [
        {
          id: 't',
          name: 'T',
          competencies: order.map((index) => ({
            competency: `c${index}`,
            weight: rows[index]?.weight,
            mustHave: rows[index]?.mustHave,
            expectations: { role: ['First', 'Second'] },
          })),
        },
      ],
    }),
  );
  const ratings = order.flatMap((index) =>
    Object.entries(rows[index]?.ratings ?? {}).map(([rater, value]) => ({
      competency: `c${index}`,
      ...(rows[index]?.statements ? { statement: 's2' } : {}),
      value,
      rater,
      date: '2026-01-31',
    })),
  );
  const assessment = valueOf(
    parseAssessment({ schemaVersion: 1, framework: 'f', track: 't', ratings }, { framework }),
  );
  return { framework, assessment };
}
