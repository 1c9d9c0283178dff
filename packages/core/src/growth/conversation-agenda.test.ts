import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseOf, caseRows, valueOf, type CaseRow } from '../../testing/arbitrary.js';
import { conversationAgenda, draftPlan, type AgendaInput, type AgendaItem } from '../growth.js';
import { type Assessment, type Rating } from '../index.js';
import { parsePolicy } from '../policies.js';

const { framework, assessment: empty } = caseOf(
  Array.from({ length: 3 }, (): CaseRow => ({ weight: 1, mustHave: false, statements: false, ratings: {} })),
);
const rate = (competency: string, value: string, date: string, more: Partial<Rating> = {}): Rating => ({
  competency,
  value,
  rater: 'manager',
  date,
  ...more,
});
const agenda = (ratings: readonly Rating[], more: Partial<AgendaInput> = {}): readonly AgendaItem[] =>
  conversationAgenda({
    framework,
    assessment: { ...empty, ratings },
    target: { track: 't' },
    since: '2026-03-01',
    on: '2026-04-01',
    ...more,
  });
const brief = (items: readonly AgendaItem[]): string[] =>
  items.map((item) =>
    'to' in item
      ? `${item.kind} ${item.competency} ${item.rater} ${item.from ?? '-'} ${item.to}`
      : `${item.kind} ${item.competency}`,
  );

describe('conversationAgenda', () => {
  test('says what each rater changed since the last talk, and leaves out what they only repeated', () => {
    const ratings = [
      rate('c1', 'meets', '2026-03-20'),
      rate('c0', 'working-towards', '2026-02-01'),
      rate('c0', 'exceeds', '2026-03-11', { rater: 'self' }),
      rate('c0', 'meets', '2026-03-10'),
      rate('c0', 'not-yet', '2026-01-01'),
      rate('c2', 'meets', '2026-02-01'),
      rate('c2', 'meets', '2026-03-02'),
    ];
    assert.deepEqual(brief(agenda(ratings)), [
      'changed c0 manager working-towards meets',
      'changed c0 self - exceeds',
      'changed c1 manager - meets',
    ]);
    assert.deepEqual(agenda(ratings)[0], {
      kind: 'changed',
      competency: 'c0',
      level: 'role',
      rater: 'manager',
      date: '2026-03-10',
      from: 'working-towards',
      to: 'meets',
    });
  });

  test('takes the instant of the last talk for the last moment before', () => {
    const ratings = [
      rate('c0', 'meets', '2026-03-01T10:00:00Z'),
      rate('c1', 'meets', '2026-03-01T10:00:00.001Z'),
      rate('c2', 'meets', '2026-03-01'),
    ];
    assert.deepEqual(brief(agenda(ratings, { since: '2026-03-01T12:00:00+02:00' })), [
      'changed c1 manager - meets',
    ]);
  });

  test('takes a level that is left out and one that is written for the same', () => {
    const ratings = [rate('c0', 'meets', '2026-02-01'), rate('c0', 'meets', '2026-03-10', { level: 'role' })];
    assert.deepEqual(agenda(ratings), []);
  });

  test('starts with what was agreed, on the very day of the last talk too', () => {
    const ratings = [
      rate('c0', 'meets', '2026-03-10'),
      rate('c1', 'meets', '2026-03-01', { rater: 'agreed' }),
      rate('c1', 'not-yet', '2026-01-01', { rater: 'agreed' }),
      rate('c2', 'meets', '2026-02-28', { rater: 'agreed' }),
      rate('c2', 'meets', '2026-03-20', { rater: 'agreed' }),
    ];
    for (const since of ['2026-03-01', '2026-03-01T15:00:00Z']) {
      assert.deepEqual(brief(agenda(ratings, { since })), [
        'agreed c1 agreed not-yet meets',
        'agreed c2 agreed meets meets',
        'changed c0 manager - meets',
      ]);
    }
  });

  test('takes everything for new before the first talk', () => {
    const { since: _none, ...first } = { framework, target: { track: 't' }, on: '2026-04-01', since: '' };
    const ratings = [rate('c0', 'not-yet', '2026-01-01'), rate('c0', 'meets', '2026-02-01')];
    assert.deepEqual(brief(conversationAgenda({ ...first, assessment: { ...empty, ratings } })), [
      'changed c0 manager - meets',
    ]);
  });

  test('names what is disputed, due, without a chance, and stale', () => {
    const ratings = [
      rate('c0', 'not-yet', '2025-09-01'),
      rate('c0', 'meets', '2026-02-01', { rater: 'self' }),
      rate('c1', 'no-opportunity', '2025-01-01'),
      rate('c2', 'not-yet', '2025-10-02'),
    ];
    const assessment: Assessment = { ...empty, ratings };
    const plan = draftPlan(framework, assessment, { track: 't' }, { start: '2026-02-28', daysPerGoal: 20 });
    const items = agenda(ratings, { plan });
    assert.deepEqual(brief(items), ['disputed c0', 'goal-due c1', 'no-opportunity c1', 'stale c2']);
    assert.deepEqual(items[1], {
      kind: 'goal-due',
      due: '2026-03-20',
      goal: 'c1',
      competency: 'c1',
      overdue: true,
      change: 'not-assessed-since',
      before: { low: 0, high: 1 },
      now: { low: 0, high: 1 },
    });
    assert.deepEqual(items[3], { kind: 'stale', competency: 'c2', latest: '2025-10-02', days: 181 });
    assert.deepEqual(brief(agenda(ratings, { staleAfterDays: 181 })), ['disputed c0', 'no-opportunity c1']);
    const flagged = valueOf(
      parsePolicy({ schemaVersion: 1, id: 'p', disputes: { from: 3, effect: 'flag' } }),
    );
    assert.ok(!brief(agenda(ratings, { policy: flagged })).includes('disputed c0'));
  });

  test('leaves goals out that are done or not due yet', () => {
    const ratings = [rate('c0', 'not-yet', '2026-02-01'), rate('c1', 'not-yet', '2026-02-01')];
    const assessment: Assessment = { ...empty, ratings };
    const plan = draftPlan(framework, assessment, { track: 't' }, { start: '2026-03-02' });
    const due = (on: string): string[] =>
      brief(agenda(ratings, { plan, on })).filter((item) => /goal/.test(item));
    assert.deepEqual([due('2026-03-31'), due('2026-04-01')], [[], ['goal-due c0']]);
    const done = { ...plan, goals: plan.goals.map((goal) => ({ ...goal, status: 'done' as const })) };
    assert.deepEqual(agenda(ratings, { plan: done, on: '2026-07-01' }), []);
  });

  test("takes dates that are none, or that depend on the machine, for the caller's mistake", () => {
    assert.throws(() => agenda([], { on: '2026-04-01T00:00:00Z' }), RangeError);
    assert.throws(() => agenda([], { since: '2026-03-01T10:00' }), RangeError);
    assert.throws(() => agenda([], { target: { track: 'u' } }), RangeError);
  });

  test('is empty where nothing was rated, and survives a track that is gone', () => {
    assert.deepEqual(agenda([]), []);
    const elsewhere = { ...empty, track: 'gone', ratings: [rate('c0', 'meets', '2026-03-10')] };
    assert.deepEqual(brief(agenda([], { assessment: elsewhere })), ['changed c0 manager - meets']);
  });
});

describe('the laws of the agenda', () => {
  const date = fc.constantFrom(
    '2026-02-28',
    '2026-03-01',
    '2026-03-01T23:30:00-02:00',
    '2026-03-02T00:30:00+01:00',
    '2026-03-02',
    '2025-01-01',
  );
  const ratings = fc.uniqueArray(
    fc.record({
      competency: fc.constantFrom('c0', 'c1', 'c2'),
      value: fc.constantFrom('not-yet', 'meets', 'no-opportunity'),
      rater: fc.constantFrom('self', 'manager', 'agreed'),
      date,
    }) as fc.Arbitrary<Rating>,
    { selector: (one) => `${one.competency} ${one.rater} ${Date.parse(one.date)}`, maxLength: 12 },
  );

  test('neither the order of ratings nor the time zone of the machine changes anything', () => {
    const zone = process.env['TZ'];
    fc.assert(
      fc.property(ratings, (some) => {
        const assessment: Assessment = { ...empty, ratings: some };
        const plan = draftPlan(framework, assessment, { track: 't' }, { start: '2026-01-01' });
        const results = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((name) => {
          process.env['TZ'] = name;
          return [
            agenda(some, { plan }),
            draftPlan(framework, assessment, { track: 't' }, { start: '2026-03-28' }),
          ];
        });
        assert.deepEqual(results[1], results[0]);
        assert.deepEqual(results[2], results[0]);
        assert.deepEqual(agenda(some.toReversed(), { plan }), results[0]?.[0]);
      }),
    );
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('with no rating after the last talk, nothing has changed', () => {
    fc.assert(
      fc.property(caseRows(['self', 'manager', 'peer']), (rows) => {
        const documents = caseOf(rows);
        const items = conversationAgenda({
          ...documents,
          target: { track: 't' },
          since: '2026-01-31',
          on: '2026-02-28',
        });
        assert.ok(items.every(({ kind }) => kind === 'disputed' || kind === 'no-opportunity'));
      }),
    );
  });
});
