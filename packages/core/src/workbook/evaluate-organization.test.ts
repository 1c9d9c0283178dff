import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rateAll, respond } from '../../testing/workbooks.js';
import { applyRecipe } from '../edit.js';
import { changeStage, defaultWorkbook, evaluateOrganization, type WorkbookResponse } from '../workbook.js';

const today = '2026-11-02';
const found = (response: WorkbookResponse) => evaluateOrganization(defaultWorkbook, response, { today });
const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? NaN) - expected) < 1e-9, `${actual} is not ${expected}`);
const ready = { 'competencies-defined': 'yes', 'levels-defined': 'yes' };

describe('prerequisites', () => {
  test('block with their remedies, also where the organisation is flat', () => {
    const { status, blockers, isFlat } = found(
      respond({ 'competencies-defined': 'no', 'levels-defined': 'no' }),
    ).prerequisites;
    assert.deepEqual(
      [status, isFlat, blockers.map(({ step }) => step)],
      ['blocked', true, ['competencies-defined']],
    );
    assert.ok(blockers.every(({ remedy }) => remedy));
  });

  test('are unknown while a question is open and nothing blocks', () => {
    const { status, met, unanswered } = found(respond({ 'levels-defined': 'yes' })).prerequisites;
    assert.deepEqual([status, met, unanswered], ['unknown', ['levels-defined'], ['competencies-defined']]);
  });
});

describe('track health', () => {
  test('is the mean of the points on the way from 1 to 5, the lowest statements first', () => {
    const { trackHealth } = found(
      respond({
        'tracks-exist': 'yes',
        ...rateAll('tracks-performance', 4),
        'tracks-performance/known': 1,
        'tracks-performance/scalable': 2,
      }),
    );
    // (1 + 2 + 5 * 4) / 7 = 23 / 7 points; (23 / 7 - 1) / 4 = 16 / 28.
    near(trackHealth?.score, 16 / 28);
    assert.equal(trackHealth?.band, 'middling');
    assert.deepEqual(trackHealth?.range, { low: trackHealth?.score, high: trackHealth?.score });
    const [first, second] = trackHealth?.statements ?? [];
    assert.deepEqual([first?.id, second?.id], ['known', 'scalable']);
    assert.equal(first?.quality, 'transparent');
    assert.ok(first?.stages.includes('training'));
  });

  test('leaves "don’t know" out of the mean, and lets what is unanswered be anything from 1 to 5', () => {
    const { trackHealth } = found(
      respond({
        'tracks-exist': 'yes',
        ...rateAll('tracks-performance', 'dont-know'),
        'tracks-performance/known': 3,
        'tracks-performance/scalable': 5,
      }),
    );
    near(trackHealth?.score, 0.75);
    assert.equal(trackHealth?.unknown.length, 5);
    const open = found(respond({ 'tracks-exist': 'yes', 'tracks-performance/known': 3 })).trackHealth;
    // (3 + 6 * 1) / 7 = 9 / 7 and (3 + 6 * 5) / 7 = 33 / 7 points.
    near(open?.range.low, 2 / 28);
    near(open?.range.high, 26 / 28);
    near(open?.score, 0.5);
  });

  test('is not there without tracks, and says nothing where nobody knows anything', () => {
    assert.equal(
      found(respond({ 'tracks-exist': 'no', ...rateAll('tracks-performance', 5) })).trackHealth,
      undefined,
    );
    const unknown = found(respond({ 'tracks-exist': 'yes', ...rateAll('tracks-performance', 'dont-know') }));
    assert.equal(unknown.trackHealth?.score, undefined);
    assert.deepEqual(unknown.trackHealth?.range, { low: 0, high: 1 });
  });

  for (const [points, band] of [
    [1, 'low'],
    [2, 'low'],
    [3, 'middling'],
    [4, 'high'],
  ] as const)
    test(`${points} points throughout are ${band}`, () => {
      const response = respond({ 'tracks-exist': 'yes', ...rateAll('tracks-performance', points) });
      assert.equal(found(response).trackHealth?.band, band);
    });
});

describe('priorities', () => {
  test('keep ties, and show the gap to what today’s tracks do', () => {
    const { benefits, proposed, chosen } = found(
      respond({
        'tracks-exist': 'yes',
        'tracks-performance/used-for-plans': 2,
        'tracks-performance/useful-to-both': 3,
        'benefits/culture': 4,
        'benefits/development': 5,
        'benefits/retention': 5,
        'benefits/recruiting': 'dont-know',
        'top-benefit': 'retention',
      }),
    ).priorities;
    assert.deepEqual(
      benefits.map(({ id, rank }) => [id, rank]),
      [
        ['development', 1],
        ['retention', 1],
        ['culture', 3],
      ],
    );
    assert.deepEqual([proposed, chosen], [['development', 'retention'], 'retention']);
    // Development is served by used-for-plans and useful-to-both: (2 + 3) / 2 = 2.5, and 5 - 2.5 = 2.5.
    assert.deepEqual([benefits[0]?.performance, benefits[0]?.gap], [2.5, 2.5]);
    // Nobody has rated how well the tracks reflect the values.
    assert.equal(benefits[2]?.gap, undefined);
  });
});

describe('the stage', () => {
  test('is questioned where the other answers do not go so far, and never changed', () => {
    const { stage, nextActions } = found(
      respond({ ...ready, 'tracks-exist': 'no', 'current-stage': 'measuring' }),
    );
    assert.deepEqual([stage.chosen, stage.latest, stage.isDoubtful], ['measuring', 'development', true]);
    assert.deepEqual(stage.evidence, [{ step: 'tracks-exist', option: 'no' }]);
    const [first] = nextActions;
    assert.deepEqual(first, {
      kind: 'check-stage',
      chosen: 'measuring',
      latest: 'development',
      because: [{ step: 'current-stage' }, { step: 'tracks-exist' }],
    });
  });

  test('is not questioned up to the stage that the answers allow', () => {
    const { stage } = found(respond({ ...ready, 'tracks-exist': 'no', 'current-stage': 'development' }));
    assert.equal(stage.isDoubtful, false);
  });
});

describe('readiness', () => {
  test('is open from 0 to 1 before anything is answered', () => {
    const { readiness, nextActions } = found(respond({}));
    assert.deepEqual([readiness.range, readiness.verdict], [{ low: 0, high: 1 }, 'open']);
    assert.deepEqual(nextActions[0], {
      kind: 'answer-step',
      step: 'competencies-defined',
      because: [{ step: 'competencies-defined' }],
    });
  });

  test('is the mean of its parts', () => {
    const answers = respond({ ...ready, 'tracks-exist': 'no', 'current-stage': 'development' });
    const plan = changeStage(defaultWorkbook, {
      stage: 'development',
      owner: 'Noor',
      start: '2026-11-02',
      finish: '2026-12-02',
    });
    const { parts, range, verdict } = found(applyRecipe(answers, plan)).readiness;
    // Two of six stages lie behind, and one is planned; nothing is written yet; there are no tracks to rate.
    assert.deepEqual(
      parts.map(({ id, range }) => [id, range.low, range.high]),
      [
        ['foundations', 1, 1],
        ['stage', 0.4, 0.4],
        ['first-track', 0, 1],
        ['plan', 0.5, 1],
      ],
    );
    near(range.low, (1 + 0.4 + 0 + 0.5) / 4);
    near(range.high, (1 + 0.4 + 1 + 1) / 4);
    assert.equal(verdict, 'open');
  });

  test('is blocked while something has to come first, and says what', () => {
    const { readiness, nextActions } = found(
      respond({ 'competencies-defined': 'no', 'levels-defined': 'partly' }),
    );
    assert.equal(readiness.verdict, 'blocked');
    assert.deepEqual(
      nextActions.slice(0, 2).map(({ kind, because }) => [kind, because]),
      [
        ['remove-blocker', [{ step: 'competencies-defined' }]],
        ['remove-blocker', [{ step: 'levels-defined' }]],
      ],
    );
  });

  test('counts cells with words, and cells that expect nothing', () => {
    const response = respond(ready, {
      framework: {
        schemaVersion: 1,
        id: 'f',
        name: 'F',
        competencies: [{ id: 'a', name: 'A' }],
        tracks: [
          {
            id: 't',
            name: 'T',
            levels: ['l1', 'l2', 'l3', 'l4'].map((id) => ({ id })),
            competencies: [
              {
                competency: 'a',
                expectations: {
                  l1: { statements: [{ id: 's1', text: 'Listens' }] },
                  l2: { statements: [{ id: 's1', text: ' ' }] },
                  l3: 'not-expected',
                },
              },
            ],
          },
        ],
      },
    });
    const part = found(response).readiness.parts.find(({ id }) => id === 'first-track');
    assert.deepEqual(part?.range, { low: 0.5, high: 1 });
  });

  test('what is rated lowest is worth improving, by the stage that is about it', () => {
    const { nextActions } = found(
      respond({
        ...ready,
        'tracks-exist': 'yes',
        ...rateAll('tracks-performance', 2),
        'benefits/culture': 5,
      }),
    );
    assert.deepEqual(nextActions[0]?.because, [{ step: 'tracks-performance', item: 'values-aligned' }]);
    assert.equal(nextActions[0]?.kind === 'improve' && nextActions[0].benefit, 'culture');
  });
});
