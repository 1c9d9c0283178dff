import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { caseOf, type CaseRow } from '../../testing/arbitrary.js';
import { analyzeGaps, scoreReadiness, type GapAnalysis, type Readiness } from '../index.js';

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
    assert.deepEqual(blockers, [{ kind: 'open', rule: 'bar' }]);
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
    assert.deepEqual(missed.blockers, [{ kind: 'missed', rule: 'must-have', competency: 'c9' }]);
    const unknown = readinessOf([...nine, row(undefined, { mustHave: true })]);
    assert.equal(unknown.verdict, 'insufficient-evidence');
    assert.deepEqual(unknown.blockers, [{ kind: 'open', rule: 'must-have', competency: 'c9' }]);
    assert.deepEqual(readinessOf([...nine, row('no-opportunity', { mustHave: true, weight: 0 })]).blockers, [
      { kind: 'open', rule: 'must-have', competency: 'c9' },
    ]);
  });

  test('a bar that even the greatest misses is a certain no', () => {
    const { verdict, blockers } = readinessOf([row('not-yet'), row(undefined)]);
    assert.deepEqual([verdict, blockers], ['not-ready', [{ kind: 'missed', rule: 'bar' }]]);
  });

  test('a target that asks for nothing gives no figure that looks like one', () => {
    for (const rows of [[row('not-applicable')], [row('meets', { weight: 0 })]]) {
      const { verdict, range, blockers, points: sum } = readinessOf(rows);
      assert.deepEqual(
        [verdict, range, blockers, sum],
        [
          'insufficient-evidence',
          { low: 0, high: 1 },
          [{ kind: 'open', rule: 'asked' }],
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
