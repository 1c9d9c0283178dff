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

const gapsOf = (rows: readonly CaseRow[], order?: readonly number[]): GapAnalysis => {
  const { framework, assessment } = caseOf(rows, order);
  return analyzeGaps(framework, assessment, { track: 't' });
};
const readinessOf = (rows: readonly CaseRow[], order?: readonly number[]): Readiness =>
  scoreReadiness(gapsOf(rows, order));

describe('readiness under the default policy', () => {
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
