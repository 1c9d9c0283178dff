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
const row = (value: string | undefined, more: Partial<CaseRow> = {}): CaseRow => ({
  weight: 1,
  mustHave: false,
  statements: false,
  ratings: value === undefined ? {} : { manager: value },
  ...more,
});

describe('readiness, case by case', () => {
  test('four of five met is 80 percent, and 80 percent is ready', () => {
    const {
      verdict,
      range,
      points: sum,
      coverage,
      blockers,
    } = readinessOf([...'1111'].map(() => row('meets')).concat(row('not-yet')));
    assert.deepEqual(
      { verdict, range, sum, coverage, blockers },
      {
        verdict: 'ready',
        range: { low: 0.8, high: 0.8 },
        sum: { low: 4, high: 4, of: 5 },
        coverage: 1,
        blockers: [],
      },
    );
  });

  test('working towards counts half, exceeds counts as meets', () => {
    assert.deepEqual(readinessOf([row('working-towards'), row('exceeds')]).range, { low: 0.75, high: 0.75 });
  });

  test('what nobody has assessed widens the range and is never zero', () => {
    const { verdict, range, coverage, blockers, assessFirst } = readinessOf([row('meets'), row(undefined)]);
    assert.deepEqual({ range, coverage }, { range: { low: 0.5, high: 1 }, coverage: 0.5 });
    assert.equal(verdict, 'insufficient-evidence');
    assert.deepEqual(blockers, [{ kind: 'bar-open' }]);
    assert.deepEqual(assessFirst, ['c1']);
  });

  test('with nothing rated, it could be anything from 0 to 1', () => {
    const { verdict, range, coverage, raters } = readinessOf([
      row(undefined),
      row('no-evidence'),
      row('no-opportunity'),
    ]);
    assert.deepEqual(
      { verdict, range, coverage, raters },
      {
        verdict: 'insufficient-evidence',
        range: { low: 0, high: 1 },
        coverage: 0,
        raters: [],
      },
    );
  });

  test('what is not applicable counts in neither part of the fraction', () => {
    assert.deepEqual(readinessOf([row('meets'), row('not-applicable')]).points, { low: 1, high: 1, of: 1 });
  });

  test('a must-have is a gate: missed, it decides; unknown, it leaves the verdict open', () => {
    const nine = Array.from({ length: 9 }, () => row('meets'));
    const missed = readinessOf([...nine, row('working-towards', { mustHave: true })]);
    assert.equal(missed.verdict, 'not-ready');
    assert.deepEqual(missed.blockers, [{ kind: 'must-have-missed', competency: 'c9' }]);
    const unknown = readinessOf([...nine, row(undefined, { mustHave: true })]);
    assert.equal(unknown.verdict, 'insufficient-evidence');
    assert.deepEqual(unknown.blockers, [{ kind: 'must-have-unknown', competency: 'c9' }]);
    assert.deepEqual(readinessOf([...nine, row('no-opportunity', { mustHave: true, weight: 0 })]).blockers, [
      { kind: 'must-have-unknown', competency: 'c9' },
    ]);
  });

  test('a bar that even the greatest misses is a certain no', () => {
    const { verdict, blockers } = readinessOf([row('not-yet'), row(undefined)]);
    assert.deepEqual([verdict, blockers], ['not-ready', [{ kind: 'below-bar' }]]);
  });

  test('a target that asks for nothing gives no figure that looks like one', () => {
    for (const rows of [[row('not-applicable')], [row('meets', { weight: 0 })]]) {
      const { verdict, range, blockers, points: sum } = readinessOf(rows);
      assert.deepEqual(
        [verdict, range, blockers, sum],
        [
          'insufficient-evidence',
          { low: 0, high: 1 },
          [{ kind: 'nothing-asked' }],
          { low: 0, high: 0, of: 0 },
        ],
      );
    }
  });

  test('agreed comes before manager, before the median of peers, before self', () => {
    const rater = (ratings: CaseRow['ratings']) =>
      gapsOf([row(undefined, { ratings })]).competencies[0]?.rater;
    assert.equal(rater({ self: 'meets' }), 'self');
    assert.equal(rater({ self: 'meets', peer: 'meets' }), 'peer');
    assert.equal(rater({ self: 'meets', peer: 'meets', manager: 'meets' }), 'manager');
    assert.equal(rater({ self: 'meets', peer: 'meets', manager: 'meets', agreed: 'meets' }), 'agreed');
  });

  test('a rater who has seen nothing does not hide one who has', () => {
    const gap = gapsOf([row(undefined, { ratings: { manager: 'no-evidence', self: 'meets' } })])
      .competencies[0];
    assert.deepEqual([gap?.state, gap?.rater, gap?.attainment], ['rated', 'self', { low: 1, high: 1 }]);
  });

  test('raters two points apart are disputed: the range spans both, until they agree', () => {
    const disputed = gapsOf([row(undefined, { ratings: { manager: 'not-yet', self: 'meets' } })])
      .competencies[0];
    assert.deepEqual(
      [disputed?.state, disputed?.attainment, disputed?.met],
      ['disputed', { low: 0, high: 1 }, 'unknown'],
    );
    const agreed = gapsOf([
      row(undefined, { ratings: { manager: 'not-yet', self: 'meets', agreed: 'working-towards' } }),
    ]).competencies[0];
    assert.deepEqual([agreed?.state, agreed?.attainment], ['rated', { low: 0.5, high: 0.5 }]);
  });

  test('statements rated one by one make the cell: the unrated ones stay open', () => {
    const gap = gapsOf([row('meets', { statements: true })]).competencies[0];
    assert.deepEqual(
      [gap?.state, gap?.attainment, gap?.known, gap?.met],
      ['not-assessed', { low: 0.5, high: 1 }, 0.5, 'unknown'],
    );
  });

  test('the latest rating of a rater counts; at the same instant, the later in the list', () => {
    const { framework, assessment } = caseOf([row('meets')]);
    const [rating] = assessment.ratings;
    assert.ok(rating);
    const attainment = (...ratings: (typeof rating)[]) =>
      analyzeGaps(framework, { ...assessment, ratings }, { track: 't' }).competencies[0]?.attainment.low;
    const not = { ...rating, value: 'not-yet' };
    assert.equal(attainment({ ...not, date: '2026-02-01' }, rating), 0);
    assert.equal(
      attainment(rating, { ...not, date: '2026-01-31T00:00:00+14:00' }),
      1,
      'still 30 January in UTC',
    );
    assert.equal(attainment(rating, { ...rating, value: 'not-yet' }), 0);
  });

  test('ratings of another level or another track do not count', () => {
    const { framework, assessment } = caseOf([row('meets')]);
    const ratings = assessment.ratings.map((rating) => ({ ...rating, level: 'elsewhere' }));
    assert.equal(
      scoreReadiness(analyzeGaps(framework, { ...assessment, ratings }, { track: 't' })).coverage,
      0,
    );
    assert.equal(
      scoreReadiness(analyzeGaps(framework, { ...assessment, track: 'u' }, { track: 't' })).coverage,
      0,
    );
  });

  test("a target that the framework lacks is the caller's mistake", () => {
    const { framework, assessment } = caseOf([row('meets')]);
    assert.throws(() => analyzeGaps(framework, assessment, { track: 'u' }), RangeError);
    assert.throws(() => analyzeGaps(framework, assessment, { track: 't', level: 'u' }), RangeError);
  });
});

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
