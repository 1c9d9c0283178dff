import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { casesOf, policy, type PolicyCase } from '../../testing/policy-case.js';
import {
  analyzeGaps,
  defaultPolicy,
  defaultRatingScale,
  parseFramework,
  scoreReadiness,
  serialize,
  type Framework,
  type Policy,
  type Rating,
  type Readiness,
} from '../index.js';
import { parsePolicy } from '../policies.js';
import { replayDerivation } from '../proof.js';

const runs = { numRuns: 1000 };
const order = ['not-ready', 'insufficient-evidence', 'ready'];
const everyPolicy = fc.oneof(fc.constant(defaultPolicy), policy);
const cases = casesOf(everyPolicy);
const oneRater = casesOf(everyPolicy, ['manager']);

const readinessOf = ({ framework, assessment, policy: rules, level }: PolicyCase): Readiness =>
  scoreReadiness(analyzeGaps(framework, assessment, { track: 't', level }, rules));
const pointsOf = ({ framework }: PolicyCase): string[] =>
  (framework.ratingScale ?? defaultRatingScale).points.map(({ id }) => id);
const withRatings = (one: PolicyCase, ratings: readonly Rating[]): PolicyCase => ({
  ...one,
  assessment: { ...one.assessment, ratings },
});
type Rows = NonNullable<Framework['tracks'][number]['competencies']>;
const withRows = (one: PolicyCase, change: (rows: Rows) => Rows, policyOf?: Policy): PolicyCase => {
  const [track] = one.framework.tracks;
  assert.ok(track);
  const tracks = [{ ...track, competencies: change(track.competencies ?? []) }];
  const framework = valueOf(parseFramework({ ...one.framework, tracks }));
  return { ...one, framework, policy: policyOf ?? one.policy };
};
const figures = ({ verdict, range, points, total, coverage }: Readiness) => ({
  verdict,
  range,
  points,
  total,
  coverage,
});
const check = (arbitrary: fc.Arbitrary<PolicyCase>, law: (one: PolicyCase, pick: number) => void): void =>
  fc.assert(fc.property(arbitrary, fc.nat(), law), runs);

/** The case with the picked rating one point higher; nothing where that is no point, or the highest. */
function raised(one: PolicyCase, pick: number): PolicyCase {
  const { ratings } = one.assessment;
  const rating = ratings[pick % (ratings.length || 1)];
  const points = pointsOf(one);
  const next = points[points.indexOf(rating?.value ?? '') + 1];
  fc.pre(rating !== undefined && points.includes(rating.value) && next !== undefined);
  return withRatings(
    one,
    ratings.map((each) => (each === rating ? { ...each, value: next } : each)),
  );
}
function assertNotLower(before: Readiness, after: Readiness): void {
  assert.ok(after.range.low >= before.range.low, `low fell from ${before.range.low} to ${after.range.low}`);
  assert.ok(after.range.high >= before.range.high, `high fell to ${after.range.high}`);
  assert.ok(order.indexOf(after.verdict) >= order.indexOf(before.verdict), after.verdict);
}

describe('the laws of readiness, under every policy that the schema accepts', () => {
  test('every figure is a number, from 0 to 1 where it is a share, low first', () => {
    check(cases, (one) => {
      const { range, coverage, points } = readinessOf(one);
      for (const figure of [range.low, range.high, coverage]) assert.ok(figure >= 0 && figure <= 1);
      assert.ok(range.low <= range.high && points.low <= points.high && points.high <= points.of);
    });
  });

  test('a result is plain JSON: no NaN, no Infinity, nothing undefined', () => {
    check(cases, (one) => {
      const gaps = analyzeGaps(one.framework, one.assessment, { track: 't', level: one.level }, one.policy);
      for (const result of [gaps, scoreReadiness(gaps)]) {
        assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
      }
    });
  });

  test('contributions are whole numbers and add up to the score exactly', () => {
    check(cases, (one) => {
      const { contributions, points } = readinessOf(one);
      for (const key of ['low', 'high', 'of'] as const) {
        assert.ok(contributions.every((part) => Number.isSafeInteger(part[key])));
        assert.equal(
          contributions.reduce((sum, part) => sum + part[key], 0),
          points[key],
        );
      }
    });
  });

  test('with one rater, raising a rating never lowers readiness', () => {
    check(oneRater, (one, pick) => assertNotLower(readinessOf(one), readinessOf(raised(one, pick))));
  });

  test('with several raters too, where disputes are flagged and do not span', () => {
    const flagging = everyPolicy.map(({ disputes, ...rest }): Policy => ({
      ...rest,
      disputes: { ...disputes, effect: 'flag' },
    }));
    check(casesOf(flagging), (one, pick) => assertNotLower(readinessOf(one), readinessOf(raised(one, pick))));
  });

  test('assessing what was unknown never moves a figure outside the earlier range', () => {
    check(oneRater, (one, pick) => {
      const rated = new Set(one.assessment.ratings.map(({ competency, level }) => `${competency} ${level}`));
      const rows = one.framework.tracks[0]?.competencies ?? [];
      const places = rows.flatMap(({ competency, expectations = {} }) =>
        Object.entries(expectations).flatMap(([level, cell]) =>
          cell === 'not-expected' || rated.has(`${competency} ${level}`) ? [] : [{ competency, level }],
        ),
      );
      const place = places[pick % (places.length || 1)];
      fc.pre(place !== undefined);
      const points = pointsOf(one);
      const rating: Rating = {
        ...place,
        ...(pick % 3 === 0 ? { statement: 's1' } : {}),
        value: points[pick % points.length] as string,
        rater: one.policy.raters[0] ?? 'self',
        date: '2026-02-01',
      };
      const before = readinessOf(one);
      const after = readinessOf(withRatings(one, [...one.assessment.ratings, rating]));
      assert.ok(after.range.low >= before.range.low && after.range.high <= before.range.high);
      if (before.verdict !== 'insufficient-evidence') assert.equal(after.verdict, before.verdict);
    });
  });

  test('the order of ratings and of competencies changes no figure', () => {
    check(cases, (one, pick) => {
      const turned = <T>(some: readonly T[]): T[] =>
        some.map((_, index) => some[(index + pick) % some.length] as T).reverse();
      const other = withRatings(withRows(one, turned), turned(one.assessment.ratings));
      assert.deepEqual(figures(readinessOf(other)), figures(readinessOf(one)));
    });
  });

  test('scaling all weights changes nothing', () => {
    check(cases, (one, pick) => {
      const factor = [2, 3, 10, 100][pick % 4] as number;
      const scaled = (weight = 1): number => Math.round(weight * 1000 * factor) / 1000;
      const rows = one.framework.tracks[0]?.competencies ?? [];
      fc.pre(rows.every(({ weight }) => scaled(weight) <= 1000));
      const other = withRows(one, (some) => some.map((row) => ({ ...row, weight: scaled(row.weight) })));
      const { derivation: _, ...before } = readinessOf(one);
      const { derivation: __, ...after } = readinessOf(other);
      assert.equal(JSON.stringify(after), JSON.stringify(before));
    });
  });

  test('a competency of weight 0 changes no score', () => {
    check(cases, (one, pick) => {
      const rows = one.framework.tracks[0]?.competencies ?? [];
      const chosen = rows[pick % rows.length]?.competency;
      const zero = withRows(one, (some) =>
        some.map((row) => (row.competency === chosen ? { ...row, weight: 0, mustHave: false } : row)),
      );
      const without = withRows(one, (some) => some.filter(({ competency }) => competency !== chosen));
      assert.deepEqual(figures(readinessOf(zero)), figures(readinessOf(without)));
    });
  });

  test('all met is ready, and 1, unless the policy asks for what the track does not have', () => {
    check(cases, (one) => {
      const rows = one.framework.tracks[0]?.competencies ?? [];
      const ratings = rows.flatMap(({ competency, expectations = {} }) =>
        Object.keys(expectations).map((level): Rating => ({
          competency,
          level,
          value: pointsOf(one).at(-1) as string,
          rater: one.policy.raters[0] ?? 'self',
          date: '2026-02-01',
        })),
      );
      const { verdict, range, points, blockers } = readinessOf(withRatings(one, ratings));
      fc.pre(points.of > 0);
      assert.deepEqual(range, { low: 1, high: 1 });
      assert.ok(blockers.every(({ unreachable }) => unreachable === true));
      assert.equal(verdict, blockers.length === 0 ? 'ready' : 'not-ready');
    });
  });

  test('no opportunity and no evidence count like a question that nobody asked', () => {
    check(oneRater, (one) => {
      const unknown = (value: string) => value === 'no-evidence' || value === 'no-opportunity';
      const unasked = one.assessment.ratings.filter(({ value }) => !unknown(value));
      assert.deepEqual(figures(readinessOf(withRatings(one, unasked))), figures(readinessOf(one)));
    });
  });

  test('the derivation alone gives the same result, byte for byte', () => {
    check(cases, (one) => {
      const result = JSON.stringify(readinessOf(one));
      const { derivation } = JSON.parse(result) as Readiness;
      assert.equal(JSON.stringify(valueOf(replayDerivation(derivation))), result);
    });
  });

  test('a policy reads back as it was written', () => {
    fc.assert(
      fc.property(policy, (one) => {
        assert.deepEqual(valueOf(parsePolicy(serialize(one))), one);
      }),
      runs,
    );
  });
});
