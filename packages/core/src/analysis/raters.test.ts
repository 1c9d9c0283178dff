import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import {
  analyzeGaps,
  defaultPolicy,
  parseAssessment,
  parseFramework,
  scoreReadiness,
  type CompetencyGap,
  type GapAnalysis,
  type Policy,
  type Rating,
  type RaterRole,
} from '../index.js';

const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    competencies: [{ id: 'c', name: 'C' }],
    tracks: [
      {
        id: 't',
        name: 'T',
        competencies: [{ competency: 'c', expectations: { role: ['First', 'Second'] } }],
      },
    ],
  }),
);

type Answer = Partial<Rating> & Pick<Rating, 'rater' | 'value'>;
const rate = (rater: RaterRole, value: string, more: Partial<Rating> = {}): Answer => ({
  rater,
  value,
  ...more,
});
const gapsOf = (answers: readonly Answer[], policy: Policy = defaultPolicy): GapAnalysis => {
  const ratings = answers.map((one) => ({ competency: 'c', date: '2026-01-31', ...one }));
  const written = { schemaVersion: 1, framework: 'f', track: 't', ratings };
  return analyzeGaps(framework, valueOf(parseAssessment(written, { framework })), { track: 't' }, policy);
};
const gapOf = (answers: readonly Answer[], policy?: Policy): CompetencyGap => {
  const [gap] = gapsOf(answers, policy).competencies;
  assert.ok(gap);
  return gap;
};
/** Whose rating counted, the state, and the least and the greatest of it. */
const resultOf = (answers: readonly Answer[], policy?: Policy): unknown[] => {
  const { rater, state, attainment } = gapOf(answers, policy);
  return [rater, state, attainment.low, attainment.high];
};
const withRaters = (...order: RaterRole[]): Policy => ({ ...defaultPolicy, raters: order });
const withDisputes = (from: number, effect: 'span' | 'flag'): Policy => ({
  ...defaultPolicy,
  disputes: { from, effect },
});

describe('whose rating counts', () => {
  const everyone = [
    rate('self', 'meets'),
    rate('manager', 'working-towards'),
    rate('peer', 'working-towards'),
    rate('agreed', 'working-towards'),
  ];

  test("is the policy's order of use, and the rest follow in that order", () => {
    for (const order of [
      ['self', 'peer', 'manager', 'agreed'],
      ['manager', 'self'],
      ['peer', 'agreed', 'self'],
    ] as const) {
      for (let place = 0; place < order.length; place += 1) {
        const left = everyone.filter(({ rater }) => order.indexOf(rater as 'self') >= place);
        assert.equal(gapOf(left, withRaters(...order)).rater, order[place]);
      }
    }
  });

  test('is never one that the policy leaves out: alone it counts as nothing, beside others it disputes nothing', () => {
    const withoutSelf = withRaters('agreed', 'manager', 'peer');
    assert.deepEqual(resultOf([rate('self', 'meets')], withoutSelf), [undefined, 'not-assessed', 0, 1]);
    const both = [rate('self', 'exceeds'), rate('manager', 'not-yet')];
    assert.deepEqual(resultOf(both, withoutSelf), ['manager', 'rated', 0, 0]);
    assert.deepEqual(resultOf(both), ['manager', 'disputed', 0, 1]);
  });

  test("is the person's own where the manager had no opportunity to see it", () => {
    for (const nothing of ['no-opportunity', 'no-evidence']) {
      const answers = [rate('manager', nothing), rate('self', 'working-towards')];
      assert.deepEqual(resultOf(answers), ['self', 'rated', 0.5, 0.5]);
    }
    assert.deepEqual(resultOf([rate('manager', 'no-opportunity')]), [undefined, 'no-opportunity', 0, 1]);
  });

  test('is that of a manager who says it does not apply, whatever the person says', () => {
    const answers = [rate('self', 'meets'), rate('manager', 'not-applicable')];
    assert.deepEqual(resultOf(answers).slice(0, 2), ['manager', 'not-applicable']);
    assert.equal(scoreReadiness(gapsOf(answers)).points.of, 0);
  });

  test('is labelled: only self means that nobody else has looked', () => {
    assert.deepEqual(scoreReadiness(gapsOf([rate('self', 'meets')])).raters, ['self']);
    assert.deepEqual(scoreReadiness(gapsOf([rate('self', 'meets'), rate('manager', 'meets')])).raters, [
      'manager',
    ]);
  });
});

describe('several raters', () => {
  test("one's own rating is never averaged in: beside a manager's, without a dispute, it changes no figure", () => {
    const points = ['not-yet', 'working-towards', 'meets', 'exceeds'];
    const answer = fc.constantFrom(...points, 'no-evidence', 'no-opportunity', 'not-applicable');
    const point = fc.constantFrom(...points);
    const others = fc.array(fc.tuple(fc.constantFrom('peer' as const), point), { maxLength: 2 });
    fc.assert(
      fc.property(point, answer, answer, others, (manager, one, other, peers) => {
        const beside = [
          rate('manager', manager),
          ...peers.map(([rater, value], index) => rate(rater, value, { by: `p${index}` })),
        ];
        const [before, after] = [one, other].map((self) => gapsOf([...beside, rate('self', self)]));
        assert.ok(before && after);
        fc.pre([before, after].every(({ competencies: [gap] }) => gap?.state === 'rated'));
        const { derivation: _, ...first } = scoreReadiness(before);
        const { derivation: __, ...second } = scoreReadiness(after);
        assert.deepEqual(second, first);
        assert.deepEqual(after.competencies, before.competencies);
      }),
      { numRuns: 1000 },
    );
  });

  test('the median of peers counts; of two in the middle the lower', () => {
    const peers = (...values: string[]) =>
      gapOf(
        values.map((value, index) => rate('peer', value, { by: `p${index}` })),
        withDisputes(9, 'span'),
      ).attainment.low;
    assert.equal(peers('working-towards', 'meets'), 0.5);
    assert.equal(peers('meets', 'not-yet', 'working-towards'), 0.5);
    assert.equal(peers('meets', 'not-yet', 'exceeds'), 1);
    assert.equal(peers('not-yet', 'working-towards', 'meets', 'exceeds'), 0.5);
    assert.equal(peers('not-yet', 'meets', 'meets', 'exceeds'), 1);
  });

  test('of one role are told apart by who they are; the same one twice is one, the latest', () => {
    const low = rate('peer', 'not-yet', { by: 'p1', date: '2026-01-01' });
    const high = rate('peer', 'working-towards', { by: 'p1', date: '2026-02-01' });
    assert.deepEqual(resultOf([low, high]), ['peer', 'rated', 0.5, 0.5]);
    assert.deepEqual(resultOf([low, { ...high, by: 'p2' }]), ['peer', 'rated', 0, 0]);
    const { by: _, ...nameless } = low;
    assert.deepEqual(resultOf([nameless, { ...high, by: 'undefined' }]), ['peer', 'rated', 0, 0]);
  });

  test('the latest of a rater counts, and the earlier one stays in the document', () => {
    const early = rate('manager', 'not-yet', { date: '2025-06-01' });
    const late = rate('manager', 'meets', { date: '2026-01-01' });
    for (const answers of [
      [early, late],
      [late, early],
    ]) {
      assert.deepEqual(resultOf(answers), ['manager', 'rated', 1, 1]);
    }
    const ratings = [early, late].map((one) => ({ competency: 'c', ...one }));
    const written = { schemaVersion: 1, framework: 'f', track: 't', ratings };
    assert.deepEqual(valueOf(parseAssessment(written, { framework })).ratings, ratings);
  });
});

describe('a dispute', () => {
  const apart = [rate('manager', 'working-towards'), rate('self', 'exceeds')];

  test('spans both, or leaves the rating that counts as it is and says so', () => {
    assert.deepEqual(resultOf(apart, withDisputes(2, 'span')), ['manager', 'disputed', 0.5, 1]);
    assert.deepEqual(resultOf(apart, withDisputes(2, 'flag')), ['manager', 'disputed', 0.5, 0.5]);
  });

  test('begins at as many points apart as the policy says', () => {
    const next = [rate('manager', 'not-yet'), rate('self', 'working-towards')];
    const states = (answers: readonly Answer[]) =>
      [1, 2, 3].map((from) => gapOf(answers, withDisputes(from, 'span')).state);
    assert.deepEqual(states(next), ['disputed', 'rated', 'rated']);
    assert.deepEqual(states(apart), ['disputed', 'disputed', 'rated']);
    const most = [rate('manager', 'not-yet'), rate('self', 'exceeds')];
    assert.deepEqual(states(most), ['disputed', 'disputed', 'disputed']);
  });

  test('may be one of peers alone', () => {
    const peers = [rate('peer', 'not-yet', { by: 'p1' }), rate('peer', 'meets', { by: 'p2' })];
    assert.deepEqual(resultOf(peers), ['peer', 'disputed', 0, 1]);
  });

  test('ends with what was agreed, in the range and in the state', () => {
    assert.deepEqual(resultOf([...apart, rate('agreed', 'meets')]), ['agreed', 'rated', 1, 1]);
  });
});

describe('statements rated one by one', () => {
  const both = (rater: RaterRole, first: string, second: string): Answer[] => [
    rate(rater, first, { statement: 's1' }),
    rate(rater, second, { statement: 's2' }),
  ];

  test("a rater's rating of the whole stands for the statements that they did not rate", () => {
    const answers = [rate('manager', 'meets'), rate('manager', 'working-towards', { statement: 's1' })];
    assert.deepEqual(resultOf(answers), ['manager', 'rated', 0.75, 0.75]);
    assert.deepEqual(resultOf([answers[1] as Answer]), ['manager', 'not-assessed', 0.25, 0.75]);
  });

  test('give way to a later rating of the whole by the same rater, and to no other', () => {
    const early = { statement: 's1', date: '2025-01-01' };
    const late = { date: '2026-02-01' };
    const result = (...answers: Answer[]) => resultOf(answers)[2];
    assert.equal(result(rate('manager', 'not-yet', early), rate('manager', 'meets', late)), 1);
    assert.equal(result(rate('manager', 'not-yet', { ...early, ...late }), rate('manager', 'meets')), 0.5);
    assert.equal(result(rate('manager', 'working-towards', early), rate('self', 'meets', late)), 0.75);
  });

  test('count only where the rater who comes first has rated so', () => {
    const whole = [rate('manager', 'meets'), ...both('self', 'working-towards', 'working-towards')];
    assert.deepEqual(resultOf(whole), ['manager', 'rated', 1, 1]);
    assert.deepEqual(resultOf([...both('manager', 'meets', 'working-towards'), rate('self', 'meets')]), [
      'manager',
      'rated',
      0.75,
      0.75,
    ]);
  });
});

test('evidence and notes change no figure', () => {
  const bare = rate('manager', 'working-towards');
  const evidence = [{ text: 'A talk', date: '2025-12-01' }];
  const result = (answer: Answer) => JSON.stringify(scoreReadiness(gapsOf([answer])));
  assert.equal(result({ ...bare, evidence, note: 'Saw it' }), result(bare));
});
