import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { assessmentOn, rateable } from '../../testing/assessments.js';
import { ratingDifferences, type CompetencyDifference } from '../growth.js';
import { analyzeGaps, defaultPolicy, parseAssessment, type Assessment, type Rating } from '../index.js';

const target = { track: 't', level: 'a2' };
const assessmentOf = (...ratings: readonly Partial<Rating>[]): Assessment =>
  valueOf(
    parseAssessment(
      {
        schemaVersion: 1,
        framework: 'f',
        track: 't',
        ratings: ratings.map((one) => ({ competency: 'c1', level: 'a2', date: '2026-01-31', ...one })),
      },
      { framework: rateable },
    ),
  );
const differenceOf = (...ratings: readonly Partial<Rating>[]): CompetencyDifference => {
  const [first] = ratingDifferences(rateable, assessmentOf(...ratings), target);
  assert.ok(first);
  return first;
};
const self = (value: string, more: Partial<Rating> = {}) => ({ rater: 'self' as const, value, ...more });
const manager = (value: string, more: Partial<Rating> = {}) => ({
  rater: 'manager' as const,
  value,
  ...more,
});
const said = (...ratings: readonly Partial<Rating>[]): string => {
  const { state, steps } = differenceOf(...ratings);
  return `${state} ${steps}`;
};

describe('ratingDifferences', () => {
  test('says where both see the same, and how far they are apart where not', () => {
    assert.equal(said(self('meets'), manager('meets')), 'same 0');
    assert.equal(said(self('meets'), manager('working-towards')), 'apart 1');
    assert.equal(said(self('not-yet'), manager('exceeds')), 'apart 3');
  });

  test('says who alone has seen something: other answers are no points', () => {
    assert.equal(said(), 'none 0');
    assert.equal(said(self('meets')), 'only-self 0');
    assert.equal(said(self('no-opportunity'), manager('meets')), 'only-manager 0');
    assert.equal(said(self('no-evidence'), manager('not-applicable')), 'none 0');
    assert.equal(differenceOf(self('no-evidence')).self?.value, 'no-evidence');
  });

  test('ends with what was agreed, and still says how far apart both were', () => {
    const apart = [self('meets'), manager('not-yet')];
    assert.equal(said(...apart, { rater: 'agreed', value: 'meets' }), 'agreed 2');
    assert.equal(said(...apart, { rater: 'agreed', value: 'not-applicable' }), 'agreed 2');
    assert.equal(said(...apart, { rater: 'agreed', value: 'no-evidence' }), 'apart 2');
  });

  test('gives the ratings with all that is on them, of several managers the last', () => {
    const last = manager('working-towards', { by: 'ines', date: '2026-03-31', note: 'Half way' });
    const { manager: found } = differenceOf(last, manager('meets', { by: 'tom' }), {
      rater: 'peer',
      value: 'meets',
    });
    assert.deepEqual(found, { competency: 'c1', level: 'a2', ...last });
  });

  test('goes by the latest of each rater', () => {
    const early = { date: '2025-01-31' };
    assert.equal(said(self('not-yet', early), self('meets'), manager('meets')), 'same 0');
    assert.equal(said(self('meets'), self('not-yet', early), manager('meets')), 'same 0');
  });

  test('goes by statements where one is rated, the whole standing in for the rest', () => {
    const found = differenceOf(self('meets'), manager('not-yet', { statement: 's2' }), manager('meets'));
    assert.equal(`${found.state} ${found.steps}`, 'apart 2');
    assert.deepEqual(
      found.statements.map(({ statement, state, steps }) => `${statement} ${state} ${steps}`),
      ['s1 same 0', 's2 apart 2'],
    );
    assert.equal(found.manager?.value, 'meets');
    const statements = [
      manager('working-towards', { statement: 's1' }),
      manager('not-yet', { statement: 's2' }),
    ];
    assert.equal(said(self('meets'), ...statements), 'apart 2');
    const oneEach = differenceOf(self('meets', { statement: 's1' }), manager('meets', { statement: 's2' }));
    assert.deepEqual([oneEach.state, oneEach.self], ['only-self', undefined]);
  });

  test('leaves statements to the whole where a later rating of the whole took their place', () => {
    const early = { statement: 's1', date: '2025-01-31' };
    assert.deepEqual(differenceOf(self('not-yet', early), self('meets'), manager('meets')).statements, []);
  });

  test('reads milestones as of the level', () => {
    const milestone = { competency: 'c1', rater: 'manager' as const, value: 'a1', date: '2026-01-31' };
    const assessment = {
      ...assessmentOf(self('meets')),
      ratings: [...assessmentOf(self('meets')).ratings, milestone],
    };
    const [first] = ratingDifferences(rateable, assessment, target);
    assert.deepEqual([first?.state, first?.steps, first?.manager?.value], ['apart', 2, 'not-yet']);
  });

  test('has all that the target asks, in the order of the track, and refuses targets that are not there', () => {
    const competencies = (level: string) =>
      ratingDifferences(rateable, assessmentOf(), { track: 't', level }).map(({ competency }) => competency);
    assert.deepEqual(competencies('a2'), ['c1', 'c2', 'عربي']);
    assert.deepEqual(competencies('a3'), ['c1', 'عربي']);
    assert.equal(ratingDifferences(rateable, assessmentOf(), { track: 'flat' }).length, 3);
    for (const wrong of [{ track: 'u' }, { track: 't' }, { track: 't', level: 'a9' }]) {
      assert.throws(() => ratingDifferences(rateable, assessmentOf(), wrong), RangeError);
    }
  });

  test('is at odds with no figure: where it finds a point of one rater, gaps are known, and disputed where far apart', () => {
    const policy = { ...defaultPolicy, raters: ['agreed', 'manager', 'self'] as const };
    fc.assert(
      fc.property(assessmentOn('t'), (written) => {
        const ratings = written.ratings.map(({ by: _, ...rest }) => rest);
        const assessment = { ...written, ratings };
        const gaps = analyzeGaps(rateable, assessment, target, policy).competencies;
        const differences = ratingDifferences(rateable, assessment, target);
        assert.deepEqual(
          differences.map(({ competency }) => competency),
          gaps.map(({ competency }) => competency),
        );
        differences.forEach(({ state, steps, statements }, index) => {
          const gap = gaps[index];
          assert.ok(gap);
          if (statements.length > 0) return;
          const isNotApplicable = gap.state === 'not-applicable';
          if (state === 'none') assert.equal(gap.known, 0);
          else if (!isNotApplicable) assert.equal(gap.known, 1);
          assert.equal(
            gap.state === 'disputed',
            !isNotApplicable && state === 'apart' && steps >= policy.disputes.from,
          );
        });
      }),
      { numRuns: 500 },
    );
  });
});
