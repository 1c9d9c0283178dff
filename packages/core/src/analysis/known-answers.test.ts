import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../testing/arbitrary.js';
import {
  analyzeGaps,
  parseAssessment,
  parseFramework,
  scoreReadiness,
  type Policy,
  type Readiness,
} from '../index.js';
import { parsePolicy, placeOnTrack, policies, type Placement } from '../policies.js';

interface Row {
  readonly id: string;
  readonly theme?: string;
  readonly weight?: number;
  readonly mustHave?: boolean;
  readonly expected?: string;
  /** A milestone on a track of several levels, else the point of the scale. */
  readonly value?: string;
}

/** One person on a track with these rows, every level with two statements. */
function caseOf(rows: readonly Row[], levels: readonly string[], points?: readonly [string, number][]) {
  const themes = [...new Set(rows.flatMap(({ theme }) => theme ?? []))];
  const framework = valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      ...(points ? { ratingScale: { points: points.map(([id, value]) => ({ id, name: id, value })) } } : {}),
      themes: themes.map((id) => ({ id, name: id })),
      competencies: rows.map(({ id, theme }) => ({ id, name: id, ...(theme ? { theme } : {}) })),
      tracks: [
        {
          id: 't',
          name: 'T',
          levels: levels.map((id) => ({ id })),
          competencies: rows.map(({ id, weight = 1, mustHave = false, expected }) => ({
            competency: id,
            weight,
            mustHave,
            expectations: Object.fromEntries(
              (levels.length > 0 ? levels : ['role']).map((level) => [
                level,
                { statements: ['First', 'Second'], ...(expected ? { expected } : {}) },
              ]),
            ),
          })),
        },
      ],
    }),
  );
  const ratings = rows.flatMap(({ id, value }) =>
    value === undefined ? [] : [{ competency: id, value, rater: 'manager', date: '2026-03-01' }],
  );
  const assessment = valueOf(
    parseAssessment({ schemaVersion: 1, framework: 'f', track: 't', ratings }, { framework }),
  );
  return { framework, assessment };
}

const readiness = (policy: Policy, rows: readonly Row[], points?: readonly [string, number][]): Readiness => {
  const { framework, assessment } = caseOf(rows, [], points);
  return scoreReadiness(analyzeGaps(framework, assessment, { track: 't' }, policy));
};
const placement = (policy: Policy, rows: readonly Row[], levels: readonly string[]): Placement => {
  const { framework, assessment } = caseOf(rows, levels);
  return placeOnTrack(framework, assessment, 't', policy);
};
const milestones = ['m1', 'm2', 'm3', 'm4', 'm5'];
const milestone = (reached: number): string => (reached === 0 ? 'none' : `m${reached}`);

describe('the known answers of published systems', () => {
  test('Mews: 3 x .25 + 3 x .30 + 2 x .30 + 2 x .10 + 2 x .05 = 2.55, which is IC4, 1.05 below IC5', () => {
    const rows = [
      [3, 0.25],
      [3, 0.3],
      [2, 0.3],
      [2, 0.1],
      [2, 0.05],
    ].map(([level, weight], index) => ({ id: `c${index}`, weight: weight as number, value: `m${level}` }));
    const { earned, possible, next } = placement(policies.mews, rows, milestones);
    assert.deepEqual(earned?.readiness.total, { low: 2.55, high: 2.55, of: 5, bar: 2.4 });
    assert.equal(earned?.level, 'IC4');
    assert.equal(possible?.level, 'IC4');
    assert.deepEqual([next?.level, next?.missing], ['IC5', { low: 1.05, high: 1.05 }]);
  });

  test('Mews: a mean of exactly 1.7 (17 of 20 points on ten skills) is not reached, 1.8 is; a single 0 stops it', () => {
    const reached = (scores: readonly number[]): number => {
      const framework = valueOf(
        parseFramework({
          schemaVersion: 1,
          id: 'f',
          name: 'F',
          ratingScale: {
            points: [0, 1, 2].map((score) => ({ id: `s${score}`, name: `${score}`, value: score / 2 })),
          },
          competencies: [{ id: 'c', name: 'C' }],
          tracks: [
            {
              id: 't',
              name: 'T',
              levels: [{ id: 'l1' }],
              competencies: [
                { competency: 'c', expectations: { l1: scores.map((_, index) => `Skill ${index}`) } },
              ],
            },
          ],
        }),
      );
      const ratings = scores.map((score, index) => ({
        competency: 'c',
        level: 'l1',
        statement: `s${index + 1}`,
        value: `s${score}`,
        rater: 'self' as const,
        date: '2026-03-01',
      }));
      const assessment = valueOf(
        parseAssessment({ schemaVersion: 1, framework: 'f', track: 't', ratings }, { framework }),
      );
      const gaps = analyzeGaps(framework, assessment, { track: 't', level: 'l1' }, policies.mews);
      return scoreReadiness(gaps).total.low;
    };
    assert.equal(reached([2, 2, 2, 2, 2, 2, 2, 1, 1, 1]), 0, '17 / 10 = 1.7');
    assert.equal(reached([2, 2, 2, 2, 2, 2, 2, 2, 1, 1]), 1, '18 / 10 = 1.8');
    assert.equal(reached([2, 2, 2, 2, 2, 2, 2, 2, 2, 0]), 0, '18 / 10 = 1.8, but one skill is 0');
  });

  test('Mews: a level above one that is not reached does not count', () => {
    const { framework } = caseOf([{ id: 'c' }], ['m1', 'm2', 'm3']);
    const rate = (level: string, value: string) =>
      ({ competency: 'c', level, value, rater: 'manager', date: '2026-03-01' }) as const;
    const ratings = [rate('m1', 'meets'), rate('m2', 'not-yet'), rate('m3', 'meets')];
    const assessment = { schemaVersion: 1, framework: 'f', track: 't', ratings } as const;
    const gaps = analyzeGaps(framework, assessment, { track: 't', level: 'm3' }, policies.mews);
    assert.deepEqual(scoreReadiness(gaps).total, { low: 1, high: 1, of: 3, bar: 3 });
  });

  test('Medium Snowflake: 1+3+6+3+12+1+1+12+6+3+0+12+3+3+6+0 = 72 points, level 4.2, 2 points to 4.3', () => {
    const profile = [1, 2, 3, 2, 4, 1, 1, 4, 3, 2, 0, 4, 2, 2, 3, 0];
    const rows = profile.map((reached, index) => ({ id: `c${index}`, value: milestone(reached) }));
    const { earned, possible, next } = placement(policies.snowflake, rows, milestones);
    assert.deepEqual(earned?.readiness.total, { low: 72, high: 72, of: 320, bar: 66 });
    assert.deepEqual([earned?.level, possible?.level], ['4.2', '4.2']);
    assert.deepEqual([next?.level, next?.missing], ['4.3', { low: 2, high: 2 }]);
  });

  test('Medium Snowflake: a track that nobody has looked at leaves a range of 20 points', () => {
    const profile = [1, 2, 3, 2, 4, 1, 1, 4, 3, 2, 0, 4, 2, 2, 3];
    const rows = [
      ...profile.map((reached, index) => ({ id: `c${index}`, value: milestone(reached) })),
      { id: 'open' },
    ];
    const { earned, possible, next } = placement(policies.snowflake, rows, milestones);
    assert.deepEqual(earned?.readiness.total, { low: 72, high: 92, of: 320, bar: 66 });
    assert.deepEqual([earned?.level, possible?.level, next?.missing], ['4.2', '5.1', { low: 0, high: 2 }]);
  });

  /** Fifteen tracks in three categories of five. */
  const inCategories = (profile: readonly number[]): Row[] =>
    profile.map((reached, index) => ({
      id: `c${index}`,
      theme: `category-${Math.floor(index / 5) + 1}`,
      value: milestone(reached),
    }));

  test("Forager's fork: 46 points pass the threshold of 2.1 (42), but a category with 4 is under its floor of 5", () => {
    // 6 + 6 + 6 + 3 + 3 = 24; 6 + 6 + 3 + 3 + 0 = 18; 3 + 1 = 4.
    const rows = inCategories([3, 3, 3, 2, 2, 3, 3, 2, 2, 0, 2, 1, 0, 0, 0]);
    const { earned, next } = placement(policies.forager, rows, milestones);
    assert.equal(earned?.readiness.total.low, 46);
    assert.equal(earned?.level, '1.3');
    assert.equal(next?.level, '2.1');
    assert.deepEqual(next?.missing, { low: 0, high: 0 });
    assert.deepEqual(next?.readiness.blockers, [
      { kind: 'missed', rule: 'floor', theme: 'category-3', index: 0 },
    ]);
  });

  test("Forager's fork: 5 x 15 = 75 points of one category count as 50, and the 25 taken off are listed", () => {
    const rows = inCategories([5, 5, 5, 5, 5, 2, 1, 1, 0, 0, 2, 2, 0, 0, 0]);
    const { earned, next } = placement(policies.forager, rows, milestones);
    assert.equal(earned?.readiness.total.low, 50 + 5 + 6);
    assert.deepEqual([earned?.level, next?.level, next?.missing], ['2.2', '2.3', { low: 9, high: 9 }]);
    assert.ok(earned);
    const { contributions, points } = earned.readiness;
    assert.deepEqual(
      contributions.filter(({ theme }) => theme !== undefined).map(({ theme, low }) => [theme, low]),
      [
        ['category-1', -25],
        ['category-2', 0],
        ['category-3', 0],
      ],
    );
    assert.equal(points.low, 61);
  });

  const five = ([1, 2, 3, 4, 5] as const).map((point): [string, number] => [`r${point}`, point / 5]);

  test('SAP SuccessFactors: of 3 against 4 and 5 against 4, old 1 of 2 met, new ((3-1)/(4-1) + 1) / 2 = 5/6', () => {
    const rows = [
      { id: 'a', expected: 'r4', value: 'r3' },
      { id: 'b', expected: 'r4', value: 'r5' },
    ];
    assert.deepEqual(readiness(policies.sapShareMet, rows, five).range, { low: 1 / 2, high: 1 / 2 });
    assert.deepEqual(readiness(policies.sapRatio, rows, five).range, { low: 5 / 6, high: 5 / 6 });
  });

  test('SAP SuccessFactors: where the lowest rating is expected, any rating is enough and nothing divides by zero', () => {
    for (const value of ['r1', 'r5']) {
      const { range } = readiness(policies.sapRatio, [{ id: 'a', expected: 'r1', value }], five);
      assert.deepEqual(range, { low: 1, high: 1 });
    }
  });

  test('AG5: 2 compliant of 6 required is 33 %, whatever is there in part; what is not required is left out', () => {
    const values = ['meets', 'exceeds', 'working-towards', 'working-towards', 'not-yet', 'not-yet'];
    const rows = [...values, 'not-applicable', 'not-applicable'].map((value, index) => ({
      id: `c${index}`,
      value,
    }));
    const { range, points } = readiness(policies.ag5, rows);
    assert.deepEqual(points, { low: 2, high: 2, of: 6 });
    assert.equal(Math.round(range.low * 100), 33);
  });

  test('Moodle: 3 + 2 = 5 points reach a threshold of 5, but only with every required one met', () => {
    const moodle = valueOf(
      parsePolicy({ ...policies.moodle, worth: { a: 3, b: 2, c: 4 }, bar: { points: 5 } }),
    );
    const rows = (a: string, b: string, c: string): Row[] => [
      { id: 'a', value: a, mustHave: true },
      { id: 'b', value: b },
      { id: 'c', value: c },
    ];
    const met = readiness(moodle, rows('meets', 'meets', 'not-yet'));
    assert.deepEqual([met.verdict, met.total.low], ['ready', 5]);
    const short = readiness(moodle, rows('meets', 'not-yet', 'working-towards'));
    assert.deepEqual([short.verdict, short.total.low], ['not-ready', 3]);
    const without = readiness(moodle, rows('not-yet', 'meets', 'meets'));
    assert.deepEqual([without.verdict, without.total.low], ['not-ready', 6]);
    assert.deepEqual(without.blockers, [{ kind: 'missed', rule: 'must-have', competency: 'a' }]);
  });

  test('Etsy: advanced in two of four and beginner in none is enough; one beginner is not, nor is one advanced', () => {
    const rows = (...values: string[]): Row[] => values.map((value, index) => ({ id: `c${index}`, value }));
    const verdict = (...values: string[]) => readiness(policies.etsy, rows(...values)).verdict;
    assert.equal(verdict('meets', 'exceeds', 'working-towards', 'working-towards'), 'ready');
    assert.equal(verdict('meets', 'meets', 'meets', 'not-yet'), 'not-ready');
    assert.equal(verdict('meets', 'working-towards', 'working-towards', 'working-towards'), 'not-ready');
  });

  test('by default: 1 + 1 + 1 + .5 + .5 of 5 = 80 % is ready, on the bar exactly', () => {
    const values = ['meets', 'meets', 'exceeds', 'working-towards', 'working-towards'];
    const result = readiness(
      policies.default,
      values.map((value, index) => ({ id: `c${index}`, value })),
    );
    assert.deepEqual([result.verdict, result.range], ['ready', { low: 0.8, high: 0.8 }]);
  });
});

describe('published policies', () => {
  test('are what the schema reads, unchanged', () => {
    for (const policy of Object.values(policies)) assert.deepEqual(valueOf(parsePolicy(policy)), policy);
  });
});
