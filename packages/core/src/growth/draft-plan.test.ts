import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { caseOf, caseRows, type CaseRow, valueOf } from '../../testing/arbitrary.js';
import { draftPlan, parsePlan, planMessages, planProgress, type DevelopmentPlan } from '../growth.js';
import type { Framework, Rating } from '../index.js';

const row = (value: string | undefined, more: Partial<CaseRow> = {}): CaseRow => ({
  weight: 1,
  mustHave: false,
  statements: false,
  ratings: value === undefined ? {} : { manager: value },
  ...more,
});
const target = { track: 't' };
const start = '2026-01-31';
const { framework, assessment } = caseOf([
  row('working-towards'),
  row('not-yet'),
  row(undefined),
  row('no-opportunity'),
  row('not-yet', { statements: true }),
  row('meets'),
]);
const plan = draftPlan(framework, assessment, target, { start });

describe('draftPlan', () => {
  test('makes a goal of each of the widest gaps, due one after another', () => {
    assert.deepEqual(
      plan.goals.map(({ id, owner, due, statements }) => [id, owner, due, statements?.join()]),
      [
        ['c1', 'person', '2026-03-02', 's1,s2'],
        ['c3', 'manager', '2026-04-01', 's1,s2'],
        ['c0', 'person', '2026-05-01', 's1,s2'],
      ],
    );
    const more = draftPlan(framework, assessment, target, { start, goals: 9, daysPerGoal: 0 });
    assert.deepEqual(more.goals.map(({ id, due, statements }) => [id, due, statements?.join()]).at(-1), [
      'c4',
      start,
      's2',
    ]);
  });

  test('makes none of what nobody has assessed', () => {
    const unknown = caseOf([row(undefined), row('no-evidence'), row('not-applicable')]);
    assert.deepEqual(draftPlan(unknown.framework, unknown.assessment, target, { start }).goals, []);
  });

  test('writes its texts through messages', () => {
    assert.equal(plan.goals[0]?.action, 'Take on work that calls for “C1”.');
    assert.equal(plan.goals[0]?.evidenceSought, 'Work that shows: “First” “Second”');
    const messages = { ...planMessages, opportunityAction: () => 'عربي' };
    assert.equal(draftPlan(framework, assessment, target, { start, messages }).goals[1]?.action, 'عربي');
  });

  test("takes dates and counts that are none for the caller's mistake", () => {
    for (const wrong of [{ start: '2026-02-31' }, { start: '31/01/2026' }, { start: '9999-12-31' }]) {
      assert.throws(() => draftPlan(framework, assessment, target, wrong), RangeError);
    }
    for (const wrong of [{ goals: -1 }, { goals: NaN }, { daysPerGoal: 0.5 }]) {
      assert.throws(() => draftPlan(framework, assessment, target, { start, ...wrong }), RangeError);
    }
    assert.throws(() => draftPlan(framework, assessment, { track: 'u' }, { start }), RangeError);
  });

  test('always drafts a document that parses as it is, the same each time', () => {
    fc.assert(
      fc.property(caseRows(['manager', 'self']), fc.nat(8), (rows, goals) => {
        const documents = caseOf(rows);
        const draft = (): DevelopmentPlan =>
          draftPlan(documents.framework, documents.assessment, target, { start, goals });
        assert.deepEqual(valueOf(parsePlan(draft(), { framework: documents.framework })), draft());
        assert.ok(draft().goals.length <= goals);
      }),
    );
  });
});

describe('planProgress', () => {
  const later = (competency: string, value: string, more: Partial<Rating> = {}): Rating => ({
    competency,
    value,
    rater: 'manager',
    date: '2026-02-10',
    ...more,
  });
  const changes = (some: DevelopmentPlan, of: Framework, ...ratings: Rating[]): unknown =>
    planProgress(
      some,
      of,
      { ...assessment, ratings: [...assessment.ratings, ...ratings] },
      { on: start },
    ).map(({ change }) => change);

  test('tells what was not assessed since from what did not change, moved or closed', () => {
    assert.deepEqual(changes(plan, framework), Array(3).fill('not-assessed-since'));
    assert.deepEqual(
      changes(
        plan,
        framework,
        later('c1', 'working-towards'),
        later('c3', 'meets'),
        later('c0', 'working-towards'),
      ),
      ['moved', 'closed', 'no-change'],
    );
  });

  test('gives the figures of before and of now, also where they fell', () => {
    const ratings = [...assessment.ratings, later('c0', 'not-yet')];
    const progress = planProgress(plan, framework, { ...assessment, ratings }, { on: start })[2];
    assert.deepEqual(progress, {
      goal: 'c0',
      competency: 'c0',
      overdue: false,
      change: 'moved',
      before: { low: 0.5, high: 0.5 },
      now: { low: 0, high: 0 },
    });
  });

  test('closes a goal about one statement with that statement', () => {
    const some = {
      ...plan,
      goals: [
        { ...(plan.goals[0] as DevelopmentPlan['goals'][number]), competency: 'c4', statements: ['s2'] },
      ],
    };
    assert.deepEqual(changes(some, framework, later('c4', 'meets', { statement: 's1' })), [
      'not-assessed-since',
    ]);
    assert.deepEqual(changes(some, framework, later('c4', 'meets', { statement: 's2' })), ['closed']);
    assert.deepEqual(changes(some, framework, later('c4', 'working-towards', { statement: 's2' })), [
      'moved',
    ]);
  });

  test('counts the whole day of the plan as before it, wherever a rater sits', () => {
    const dates = ['2026-01-31', '2026-01-31T23:59:59.999Z', '2026-02-01T00:00:00+01:00', '2026-02-01'];
    assert.deepEqual(
      dates.map(
        (date) => (changes(plan, framework, later('c1', 'working-towards', { date })) as string[])[0],
      ),
      ['not-assessed-since', 'not-assessed-since', 'not-assessed-since', 'moved'],
    );
  });

  test('is overdue the day after, and only while it is open', () => {
    const overdue = (on: string, status: 'open' | 'done' = 'open'): unknown =>
      planProgress(
        { ...plan, goals: plan.goals.map((goal) => ({ ...goal, status })) },
        framework,
        assessment,
        { on },
      ).map((goal) => goal.overdue);
    assert.deepEqual(overdue('2026-03-02'), [false, false, false]);
    assert.deepEqual(overdue('2026-04-02'), [true, true, false]);
    assert.deepEqual(overdue('2026-04-02', 'done'), [false, false, false]);
    assert.throws(() => overdue('soon'), RangeError);
  });

  test('reports goals on what the framework no longer has, and never throws', () => {
    const [track] = framework.tracks;
    assert.ok(track);
    const gone = ['not-in-framework', 'not-in-framework', 'not-in-framework'];
    const withTrack = (more: object): Framework => ({ ...framework, tracks: [{ ...track, ...more }] });
    assert.deepEqual(changes(plan, { ...framework, tracks: [] }), gone);
    assert.deepEqual(changes(plan, withTrack({ levels: [{ id: 'a1' }] })), gone);
    assert.deepEqual(changes(plan, withTrack({ competencies: [] })), gone);
    const reworded = { expectations: { role: { statements: [{ id: 's3', text: 'Third' }] } } };
    assert.deepEqual(changes(plan, withTrack({ competencies: [{ competency: 'c1', ...reworded }] })), gone);
    const unexpected = { competency: 'c1', expectations: { role: 'not-expected' } };
    assert.deepEqual(changes(plan, withTrack({ competencies: [unexpected] })), gone);
  });

  test('follows a person whose ratings are on another track', () => {
    const twin = { ...(framework.tracks[0] as Framework['tracks'][number]), id: 'twin' };
    const both: Framework = { ...framework, tracks: [...framework.tracks, twin] };
    const toTwin = draftPlan(both, assessment, { track: 'twin' }, { start });
    assert.deepEqual(toTwin, { ...plan, track: 'twin' });
    assert.deepEqual((changes(toTwin, both, later('c1', 'meets')) as string[])[0], 'closed');
  });
});
