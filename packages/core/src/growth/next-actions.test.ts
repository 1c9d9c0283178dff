import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseOf, caseRows, valueOf, type CaseRow } from '../../testing/arbitrary.js';
import { nextActions, type NextAction } from '../growth.js';
import { analyzeGaps, scoreReadiness, type Assessment, type GapAnalysis, type Policy } from '../index.js';
import { parsePolicy } from '../policies.js';

const everyone = ['agreed', 'manager', 'peer', 'self'] as const;
const runs = { numRuns: 1000 };

const shuffledRows = caseRows(everyone).chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
);

const gapsOf = (rows: readonly CaseRow[], order?: readonly number[]): GapAnalysis => {
  const { framework, assessment } = caseOf(rows, order);
  return analyzeGaps(framework, assessment, { track: 't' });
};
const row = (value: string | undefined, more: Partial<CaseRow> = {}): CaseRow => ({
  weight: 1,
  mustHave: false,
  statements: false,
  ratings: value === undefined ? {} : { manager: value },
  ...more,
});
const brief = (actions: readonly NextAction[]): unknown =>
  actions.map(({ kind, competency, points }) => `${kind} ${competency} ${points}`);

describe('nextActions', () => {
  test('lists missed must-haves first, then gates that wait, then what adds most', () => {
    const actions = nextActions(
      gapsOf([
        row('meets'),
        row('working-towards'),
        row('not-yet'),
        row(undefined, { mustHave: true, weight: 0.5 }),
        row('working-towards', { mustHave: true, weight: 0.5 }),
        row('not-applicable', { mustHave: true }),
      ]),
    );
    assert.deepEqual(brief(actions), ['close c4 1', 'assess c3 2', 'close c2 4', 'close c1 2']);
    assert.deepEqual(
      actions.map(({ blocks }) => blocks),
      [true, true, false, false],
    );
  });

  test('puts what is missed for certain before what is only open, also of one must-have', () => {
    const half = row('not-yet', { mustHave: true, statements: true });
    assert.deepEqual(brief(nextActions(gapsOf([row('not-yet', { mustHave: true, weight: 0.1 }), half]))), [
      'close c1 5',
      'close c0 1',
      'assess c1 5',
    ]);
  });

  test('lists no statement that does not apply', () => {
    const { framework, assessment } = caseOf([
      row(undefined, { statements: true, ratings: { manager: 'not-yet', self: 'meets' } }),
    ]);
    const [rating] = assessment.ratings;
    assert.ok(rating);
    const ratings = [...assessment.ratings, { ...rating, statement: 's1', value: 'not-applicable' }];
    const actions = nextActions(analyzeGaps(framework, { ...assessment, ratings }, { track: 't' }));
    assert.deepEqual(
      actions.map(({ kind, statements }) => [kind, statements.map(({ id }) => id)]),
      [['talk', ['s2']]],
    );
  });

  test('names who has to act on what is unknown, and never calls it a gap to close', () => {
    const disputed = row(undefined, { ratings: { manager: 'not-yet', self: 'meets' } });
    const actions = nextActions(
      gapsOf([row(undefined), row('no-evidence'), row('no-opportunity'), disputed]),
    );
    assert.deepEqual(
      actions.map(({ kind, state }) => [kind, state]),
      [
        ['assess', 'not-assessed'],
        ['assess', 'no-evidence'],
        ['give-opportunity', 'no-opportunity'],
        ['talk', 'disputed'],
      ],
    );
  });

  test('splits what is known to be missing from what nobody looked at, statement by statement', () => {
    const actions = nextActions(gapsOf([row('not-yet', { statements: true })]));
    assert.deepEqual(
      actions.map(({ kind, statements, points }) => [kind, statements.map(({ text }) => text), points]),
      [
        ['close', ['Second'], 1],
        ['assess', ['First'], 1],
      ],
    );
  });

  test('lists every statement where the expectation was rated as a whole', () => {
    const [action] = nextActions(gapsOf([row('working-towards')]));
    assert.deepEqual(
      action?.statements.map(({ id }) => id),
      ['s1', 's2'],
    );
  });

  test('names the levels that are left where a policy counts every level', () => {
    const policy = valueOf(parsePolicy({ schemaVersion: 1, id: 'p', ladder: 'every-level' }));
    assert.deepEqual(
      nextActions(ladderGaps(policy)).map(({ kind, levels, statements }) => [
        kind,
        levels,
        statements.map(({ text }) => text),
      ]),
      [
        ['close', ['a1'], []],
        ['assess', ['a2'], ['More']],
      ],
    );
  });

  test('has nothing to say where all is met', () => {
    assert.deepEqual(nextActions(gapsOf([row('meets'), row('exceeds'), row('not-applicable')])), []);
  });
});

function ladderGaps(policy: Policy): GapAnalysis {
  const { framework, assessment } = caseOf([row('not-yet')]);
  const [track] = framework.tracks;
  assert.ok(track);
  const levels = [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }];
  const expectations = {
    a1: { statements: [{ id: 's1', text: 'Some' }] },
    a2: { statements: [{ id: 's1', text: 'More' }] },
    a3: 'not-expected' as const,
  };
  const ladder = {
    ...framework,
    tracks: [{ ...track, levels, competencies: [{ competency: 'c0', expectations }] }],
  };
  const ratings = assessment.ratings.map((rating) => ({ ...rating, level: 'a1' }));
  return analyzeGaps(ladder, { ...assessment, ratings }, { track: 't', level: 'a3' }, policy);
}

describe('the laws of next actions', () => {
  test('points are whole and add up to what the least score lacks', () => {
    fc.assert(
      fc.property(caseRows(everyone), (rows) => {
        const gaps = gapsOf(rows);
        const readiness = scoreReadiness(gaps);
        const actions = nextActions(gaps, readiness);
        assert.ok(actions.every(({ points }) => Number.isSafeInteger(points) && points >= 0));
        assert.equal(
          actions.reduce((sum, { points }) => sum + points, 0),
          readiness.points.of - readiness.points.low,
        );
      }),
      runs,
    );
  });

  test('doing all of them makes a person ready', () => {
    fc.assert(
      fc.property(caseRows(everyone), (rows) => {
        const { framework, assessment } = caseOf(rows);
        const gaps = analyzeGaps(framework, assessment, { track: 't' });
        fc.pre(scoreReadiness(gaps).points.of > 0);
        const done: Assessment = {
          ...assessment,
          ratings: [
            ...assessment.ratings,
            ...nextActions(gaps).flatMap(({ competency, statements }) =>
              [{}, ...statements.map(({ id }) => ({ statement: id }))].map((place) => ({
                competency,
                ...place,
                value: 'meets',
                rater: 'agreed' as const,
                date: '2026-06-30',
              })),
            ),
          ],
        };
        const after = analyzeGaps(framework, done, { track: 't' });
        assert.equal(scoreReadiness(after).verdict, 'ready');
        assert.deepEqual(nextActions(after), []);
      }),
      runs,
    );
  });

  test('only what is known to be missing is to be closed, and what does not apply is never listed', () => {
    fc.assert(
      fc.property(caseRows(everyone), (rows) => {
        const gaps = gapsOf(rows);
        for (const { kind, competency } of nextActions(gaps)) {
          const gap = gaps.competencies.find((one) => one.competency === competency);
          assert.ok(gap && gap.state !== 'not-applicable');
          if (kind === 'close') assert.ok(gap.gap.low > 0);
          else assert.ok(gap.known < 1 || gap.state === 'disputed');
        }
      }),
      runs,
    );
  });

  test('the order of competencies and of ratings changes the order of equals only', () => {
    fc.assert(
      fc.property(shuffledRows, ([rows, order]) => {
        const [one, other] = [nextActions(gapsOf(rows)), nextActions(gapsOf(rows, order))];
        const sorted = (actions: readonly NextAction[]): string[] =>
          actions.map((action) => JSON.stringify(action)).sort();
        assert.deepEqual(sorted(other), sorted(one));
        assert.deepEqual(
          other.map(({ points }) => points),
          one.map(({ points }) => points),
        );
      }),
      runs,
    );
  });
});
