import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseOf, caseRows, framework as anyFramework, type CaseRow } from '../../testing/arbitrary.js';
import {
  analyzeGaps,
  defaultRatingScale,
  scoreReadiness,
  type GapAnalysis,
  type Readiness,
} from '../index.js';

const everyone = ['agreed', 'manager', 'peer', 'self'] as const;
const runs = { numRuns: 1000 };
const points = defaultRatingScale.points.map(({ id }) => id);
const verdicts = ['not-ready', 'insufficient-evidence', 'ready'];

const gapsOf = (rows: readonly CaseRow[], order?: readonly number[]): GapAnalysis => {
  const { framework, assessment } = caseOf(rows, order);
  return analyzeGaps(framework, assessment, { track: 't' });
};
const readinessOf = (rows: readonly CaseRow[], order?: readonly number[]): Readiness =>
  scoreReadiness(gapsOf(rows, order));

describe('the laws of readiness', () => {
  test('every figure is a number from 0 to 1, low first', () => {
    fc.assert(
      fc.property(caseRows(everyone), (rows) => {
        const { range, coverage, points: sum } = readinessOf(rows);
        for (const figure of [range.low, range.high, coverage])
          assert.ok(figure >= 0 && figure <= 1, String(figure));
        assert.ok(range.low <= range.high);
        assert.ok(
          Number.isSafeInteger(sum.low) && Number.isSafeInteger(sum.high) && Number.isSafeInteger(sum.of),
        );
      }),
      runs,
    );
  });

  test('contributions are whole numbers and add up to the score exactly', () => {
    fc.assert(
      fc.property(caseRows(everyone), (rows) => {
        const { contributions, points: sum } = readinessOf(rows);
        for (const key of ['low', 'high', 'of'] as const) {
          assert.equal(
            contributions.reduce((total, part) => total + part[key], 0),
            sum[key],
          );
          assert.ok(contributions.every((part) => Number.isSafeInteger(part[key])));
        }
      }),
      runs,
    );
  });

  test('the score is the weighted mean, to the last digit, of fractions that never were rounded', () => {
    fc.assert(
      fc.property(caseRows(['manager']), (rows) => {
        const cells = rows.map((one) => ({ ...one, statements: false }));
        const { points: sum } = readinessOf(cells);
        const counted = cells.filter(
          ({ ratings, weight }) => ratings.manager !== 'not-applicable' && weight > 0,
        );
        const thousandths = counted.map(({ weight }) => BigInt(Math.round(weight * 1000)));
        const halves = counted.map(({ ratings }) => {
          const value = defaultRatingScale.points.find(({ id }) => id === ratings.manager)?.value ?? 0;
          return BigInt(value * 2);
        });
        const numerator = thousandths.reduce(
          (total, weight, index) => total + weight * (halves[index] as bigint),
          0n,
        );
        const denominator = thousandths.reduce((total, weight) => total + weight * 2n, 0n);
        assert.equal(BigInt(sum.low) * denominator, numerator * BigInt(sum.of));
      }),
      runs,
    );
  });

  test('raising a rating never lowers readiness', () => {
    fc.assert(
      fc.property(caseRows(['manager']), fc.nat(), (rows, pick) => {
        const index = pick % rows.length;
        const chosen = rows[index] as CaseRow;
        const point = points.indexOf(chosen.ratings.manager ?? '');
        fc.pre(point >= 0 && point < points.length - 1);
        const raised = rows.with(index, { ...chosen, ratings: { manager: points[point + 1] as string } });
        const [before, after] = [readinessOf(rows), readinessOf(raised)];
        assert.ok(after.range.low >= before.range.low && after.range.high >= before.range.high);
        assert.ok(verdicts.indexOf(after.verdict) >= verdicts.indexOf(before.verdict));
      }),
      runs,
    );
  });

  test('with several raters, raising a rating lowers a figure only by opening or settling a dispute', () => {
    fc.assert(
      fc.property(caseRows(everyone), fc.nat(), fc.constantFrom(...everyone), (rows, pick, rater) => {
        const index = pick % rows.length;
        const chosen = rows[index] as CaseRow;
        const point = points.indexOf(chosen.ratings[rater] ?? '');
        fc.pre(point >= 0 && point < points.length - 1);
        const raised = rows.with(index, {
          ...chosen,
          ratings: { ...chosen.ratings, [rater]: points[point + 1] },
        });
        const [before, after] = [rows, raised].map((some) => gapsOf(some));
        const isDisputed = (gaps?: GapAnalysis) => gaps?.competencies[index]?.state === 'disputed';
        const [low, high] = (['low', 'high'] as const).map((end) => {
          const [was, is] = [before, after].map((gaps) => gaps?.competencies[index]?.attainment[end] ?? 0);
          return (is as number) >= (was as number);
        });
        if (isDisputed(before) === isDisputed(after)) assert.ok(low && high);
        else assert.ok(isDisputed(after) ? high : low);
      }),
      runs,
    );
  });

  test('assessing what was unknown never moves a figure outside the earlier range', () => {
    fc.assert(
      fc.property(caseRows(['manager']), fc.nat(), fc.constantFrom(...points), (rows, pick, value) => {
        const index = pick % rows.length;
        const chosen = rows[index] as CaseRow;
        fc.pre(!points.includes(chosen.ratings.manager ?? '') && chosen.ratings.manager !== 'not-applicable');
        const before = readinessOf(rows).range;
        const after = readinessOf(rows.with(index, { ...chosen, ratings: { manager: value } })).range;
        assert.ok(after.low >= before.low && after.high <= before.high);
      }),
      runs,
    );
  });

  test('the order of competencies and of ratings changes no figure', () => {
    fc.assert(
      fc.property(
        caseRows(everyone).chain((rows) =>
          fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(
              rows.map((_, index) => index),
              { minLength: rows.length },
            ),
          ),
        ),
        ([rows, order]) => {
          const [one, other] = [readinessOf(rows), readinessOf(rows, order)];
          assert.deepEqual(
            [other.verdict, other.range, other.points, other.coverage],
            [one.verdict, one.range, one.points, one.coverage],
          );
        },
      ),
      runs,
    );
  });

  test('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(caseRows(everyone), fc.constantFrom(2, 3, 10, 100), (rows, factor) => {
        fc.pre(rows.every(({ weight }) => weight * factor <= 1000));
        const scaled = rows.map((one) => ({ ...one, weight: Math.round(one.weight * 1000 * factor) / 1000 }));
        assert.deepEqual(readinessOf(scaled), readinessOf(rows));
      }),
      runs,
    );
  });

  test('a competency of weight 0 changes no score', () => {
    fc.assert(
      fc.property(caseRows(everyone), caseRows(everyone), (rows, extra) => {
        const weightless = extra.map((one) => ({ ...one, weight: 0 }));
        const [one, other] = [readinessOf(rows), readinessOf([...rows, ...weightless])];
        assert.deepEqual([other.range, other.points, other.coverage], [one.range, one.points, one.coverage]);
      }),
      runs,
    );
  });

  test('all met is ready, and 1', () => {
    fc.assert(
      fc.property(caseRows(['manager']), fc.constantFrom('meets', 'exceeds'), (rows, value) => {
        fc.pre(rows.some(({ weight }) => weight > 0));
        const met = rows.map((one) => ({ ...one, statements: false, ratings: { manager: value } }));
        const { verdict, range } = readinessOf(met);
        assert.deepEqual([verdict, range], ['ready', { low: 1, high: 1 }]);
      }),
      runs,
    );
  });

  test('no opportunity and no evidence lower nothing: they count like a question that nobody asked', () => {
    fc.assert(
      fc.property(caseRows(['manager']), fc.constantFrom('no-opportunity', 'no-evidence'), (rows, state) => {
        const [asked, unasked] = [{ manager: state }, {}].map((ratings) =>
          readinessOf(rows.map((one, index) => (index === 0 ? { ...one, ratings } : one))),
        );
        assert.deepEqual(asked?.range, unasked?.range);
      }),
      runs,
    );
  });

  test('no framework and no assessment makes it throw', () => {
    fc.assert(
      fc.property(anyFramework, fc.nat(), (framework, pick) => {
        const track = framework.tracks[pick % framework.tracks.length];
        const level = track?.levels?.[0]?.id;
        fc.pre(track !== undefined && track.extends === undefined);
        const target = { track: track?.id ?? '', ...(level === undefined ? {} : { level }) };
        const empty = {
          schemaVersion: 1 as const,
          framework: framework.id,
          track: target.track,
          ratings: [],
        };
        const { range } = scoreReadiness(analyzeGaps(framework, empty, target));
        assert.deepEqual(range, { low: 0, high: 1 });
      }),
    );
  });
});
