import fc from 'fast-check';
import {
  defaultPolicy,
  parseAssessment,
  parseFramework,
  type Assessment,
  type Framework,
  type Policy,
  type RaterRole,
} from '../src/index.js';
import { parsePolicy } from '../src/policies.js';
import { valueOf } from './arbitrary.js';

/** One person, one track, one policy: whatever the schemas accept, small enough to read. */
export interface PolicyCase {
  readonly framework: Framework;
  readonly assessment: Assessment;
  readonly policy: Policy;
  readonly level: string;
}

const raters: readonly RaterRole[] = ['self', 'manager', 'peer', 'agreed'];
const levels = ['l1', 'l2', 'l3'];
const themes = ['craft', 'impact'];
const states = ['no-evidence', 'no-opportunity', 'not-applicable'];

const scales = [
  undefined,
  {
    points: [
      { id: 'no', name: 'No', value: 0 },
      { id: 'yes', name: 'Yes', value: 1 },
    ],
  },
  {
    points: [0.2, 0.4, 0.6, 0.8, 1].map((value, index) => ({ id: `p${index + 1}`, name: 'Point', value })),
  },
];
/** The points of each scale, from the lowest to the highest. */
const pointsOf = (scale: (typeof scales)[number]): string[] =>
  scale?.points.map(({ id }) => id) ?? ['not-yet', 'working-towards', 'meets', 'exceeds'];

const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const thousandths = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: most * 1000 }).map((number) => number / 1000);
const share = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 0.8, 1), thousandths(1));
const weight = fc.oneof(fc.constantFrom(0, 1, 0.1, 2.5), thousandths(1000));
const amount = fc.oneof(
  share.map((value) => ({ share: value })),
  thousandths(3).map((points) => ({ points })),
);

const rule = fc.oneof(
  fc
    .record({
      of: fc.constantFrom('competency', 'theme'),
      theme: optional(fc.constantFrom(...themes)),
      atLeast: amount,
    })
    .map((one) => defined({ kind: 'floor', ...one })),
  fc
    .record({
      theme: optional(fc.constantFrom(...themes)),
      count: fc.integer({ min: 1, max: 4 }),
      atLeast: amount,
    })
    .map((one) => defined({ kind: 'count', ...one })),
);

/** Policies that the schema accepts, of every kind it knows. */
export const policy: fc.Arbitrary<Policy> = fc
  .record({
    raters: fc.shuffledSubarray([...raters], { minLength: 1 }),
    disputes: fc.record({
      from: fc.integer({ min: 1, max: 3 }),
      effect: fc.constantFrom('span', 'flag'),
    }),
    statements: fc.record({ each: share, mean: share, strict: fc.boolean() }),
    credit: fc.constantFrom('value', 'ratio', 'met'),
    ladder: fc.constantFrom('target', 'every-level', 'reached'),
    table: optional(fc.constantFrom([0, 1, 3, 6], [0, 1], [0, 2.5, 2.5, 10])),
    combination: fc.constantFrom('mean', 'sum'),
    worth: optional(fc.dictionary(fc.constantFrom('c0', 'c1', 'c2'), thousandths(20))),
    cap: optional(thousandths(30)),
    bar: fc.oneof(
      share.map((value) => ({ share: value })),
      amount,
    ),
    mustHaves: fc.constantFrom('gate', 'ignore'),
    rules: optional(fc.array(rule, { maxLength: 3 })),
    placement: optional(
      fc
        .array(fc.record({ points: thousandths(3), rules: optional(fc.array(rule, { maxLength: 2 })) }), {
          maxLength: 4,
        })
        .map((some) =>
          some
            .toSorted((a, b) => a.points - b.points)
            .map((one, index) => defined({ level: `grade-${index + 1}`, ...one })),
        ),
    ),
  })
  .map(({ table, worth, cap, ...rest }) => {
    const ofLadder = rest.ladder === 'reached' ? { table } : {};
    const ofSum = rest.combination === 'sum' ? { worth, cap } : {};
    return parsePolicy(defined({ schemaVersion: 1, id: 'generated', ...rest, ...ofLadder, ...ofSum }));
  })
  .filter((result) => result.ok)
  .map(valueOf);

interface CaseRater {
  readonly rater: RaterRole;
  readonly statement?: string;
  readonly value: string;
}

const ratingsOf = (points: readonly string[], by: readonly RaterRole[]): fc.Arbitrary<CaseRater[]> => {
  const value = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...points) }, fc.constantFrom(...states));
  return fc.uniqueArray(
    fc
      .record({ rater: fc.constantFrom(...by), statement: optional(fc.constantFrom('s1', 's2')), value })
      .map((one) => defined(one) as CaseRater),
    {
      maxLength: 4,
      // Of one rater one answer at each place: which is the latest is tested apart.
      selector: ({ rater, statement }) => `${rater} ${by.length > 1 ? (statement ?? '') : ''}`,
    },
  );
};

/** Cases for a policy, rated by all of these roles; by one alone, each expectation has one rating at most. */
export function casesOf(
  policies: fc.Arbitrary<Policy>,
  by: readonly RaterRole[] = raters,
): fc.Arbitrary<PolicyCase> {
  return fc
    .tuple(policies, fc.constantFrom(...scales))
    .chain(([chosen, scale]) => {
      const points = pointsOf(scale);
      const counting = by.length === 1 ? [chosen.raters[0] as RaterRole] : by;
      const cell = fc.record({
        expected: optional(fc.constantFrom(...points)),
        ratings: ratingsOf(points, counting),
        asked: fc.constantFrom(true, true, true, false),
      });
      const row = fc.record({
        weight,
        mustHave: fc.boolean(),
        theme: optional(fc.constantFrom(...themes)),
        cells: fc.tuple(cell, cell, cell),
      });
      return fc.record({
        policy: fc.constant(chosen),
        scale: fc.constant(scale),
        rows: fc.array(row, { minLength: 1, maxLength: 5 }),
        level: fc.constantFrom(...levels),
      });
    })
    .map(({ policy: chosen, scale, rows, level }) => {
      const framework = valueOf(
        parseFramework(
          defined({
            schemaVersion: 1,
            id: 'f',
            name: 'F',
            ratingScale: scale,
            themes: themes.map((id) => ({ id, name: id })),
            competencies: rows.map(({ theme }, index) => defined({ id: `c${index}`, name: 'C', theme })),
            tracks: [
              {
                id: 't',
                name: 'T',
                levels: levels.map((id) => ({ id })),
                competencies: rows.map(({ weight: counts, mustHave, cells }, index) => ({
                  competency: `c${index}`,
                  weight: counts,
                  mustHave,
                  expectations: Object.fromEntries<unknown>(
                    cells.map(({ asked, expected }, place): [string, unknown] => [
                      levels[place] as string,
                      asked ? defined({ statements: ['First', 'Second'], expected }) : 'not-expected',
                    ]),
                  ),
                })),
              },
            ],
          }),
        ),
      );
      const ratings = rows.flatMap(({ cells }, index) =>
        cells.flatMap(({ asked, ratings: some }, place) =>
          asked
            ? some.map((one) => ({
                competency: `c${index}`,
                level: levels[place],
                ...one,
                date: '2026-01-31',
              }))
            : [],
        ),
      );
      const assessment = valueOf(
        parseAssessment({ schemaVersion: 1, framework: 'f', track: 't', ratings }, { framework }),
      );
      const found = { framework, assessment, policy: chosen, level };
      return Object.assign(found, { [fc.toStringMethod]: () => readable(found) });
    });
}

/** A case that breaks a law, as a person reads it: what the policy changes, then a line for each competency. */
function readable({ framework, assessment, policy: rules, level }: PolicyCase): string {
  const changed = Object.entries(rules).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaultPolicy[name as keyof Policy]),
  );
  const scale = framework.ratingScale?.points.map(({ id, value }) => `${id}=${value}`).join(' ');
  const themes = new Map(framework.competencies.map(({ id, theme }) => [id, theme]));
  const rows = framework.tracks[0]?.competencies ?? [];
  const lines = rows.map(({ competency, weight: counts, mustHave, expectations = {} }) => {
    const cells = Object.entries(expectations).map(([at, cell]) => {
      const ratings = assessment.ratings
        .filter((rating) => rating.competency === competency && rating.level === at)
        .map(({ rater, statement, value }) => `${rater}${statement ? ` on ${statement}` : ''}: ${value}`);
      const asked = cell === 'not-expected' ? 'not expected' : `asks ${cell.expected ?? 'all'}`;
      return `${at} ${[asked, ...ratings].join(', ')}`;
    });
    const about = [`weight ${counts}`, mustHave ? 'must-have' : '', themes.get(competency) ?? ''];
    return `  ${competency} (${about.filter(Boolean).join(', ')}): ${cells.join('; ')}`;
  });
  const policyText = changed.map(([name, value]) => `${name} ${JSON.stringify(value)}`).join(', ');
  return [
    `\n  target ${level}; scale ${scale ?? 'default'}`,
    `  policy: ${policyText || 'the default'}`,
    ...lines,
    '',
  ].join('\n');
}
