import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { respond } from '../../testing/workbooks.js';
import { buildRoadmap, defaultWorkbook, type RoadmapWarning, type StagePlan } from '../workbook.js';

const today = '2026-11-02';
const warnings = (roadmap: readonly StagePlan[], on = today): readonly RoadmapWarning[] =>
  buildRoadmap(defaultWorkbook, respond({}, { roadmap }), { today: on }).warnings;
const owner = 'Noor';

describe('the roadmap warns of', () => {
  test('a finish before its start', () => {
    const roadmap = [{ stage: 'planning', start: '2027-03-01', finish: '2027-02-28' }];
    assert.deepEqual(warnings(roadmap), [{ code: 'finish-before-start', stage: 'planning' }]);
    assert.deepEqual(warnings([{ stage: 'planning', start: '2027-03-01', finish: '2027-03-01' }]), []);
  });

  test('a stage that starts before the one before it, also over one without dates', () => {
    const roadmap = [
      { stage: 'awareness', start: '2027-03-02' },
      { stage: 'development', start: '2027-03-01' },
    ];
    assert.deepEqual(warnings(roadmap), [
      { code: 'starts-too-early', stage: 'development', other: 'awareness' },
    ]);
  });

  test('a stage under way without an owner', () => {
    assert.deepEqual(warnings([{ stage: 'planning', start: today, owner: ' ' }]), [
      { code: 'no-owner', stage: 'planning' },
    ]);
    assert.deepEqual(warnings([{ stage: 'planning', start: today, owner }]), []);
  });

  test('a stage that is overdue, unless it is done', () => {
    const late = { stage: 'planning', finish: '2026-11-01', owner };
    assert.deepEqual(warnings([late]), [{ code: 'overdue', stage: 'planning' }]);
    assert.deepEqual(warnings([late], '2026-11-01'), []);
    assert.deepEqual(warnings([{ ...late, done: true }]), []);
  });

  test('more than 30 days between two stages, of those before the one that ends last', () => {
    const ending = (finish: string): readonly RoadmapWarning[] =>
      warnings([
        { stage: 'awareness', finish },
        { stage: 'planning', finish: '2026-11-05' },
        { stage: 'development', start: '2027-02-01' },
      ]);
    // January has 31 days.
    assert.deepEqual(ending('2026-12-31'), [
      { code: 'long-pause', stage: 'development', other: 'awareness', days: 31 },
    ]);
    assert.deepEqual(ending('2027-01-01'), []);
  });

  test('a pulse poll that comes later than 14 days after the roll-out', () => {
    const polled = (start: string, on = today): string[] =>
      warnings(
        [
          { stage: 'implementation', start: '2027-02-01', finish: '2027-02-15', done: true },
          { stage: 'measuring', start, owner },
        ],
        on,
      ).map(({ code }) => code);
    assert.deepEqual(polled('2027-03-01'), []);
    assert.deepEqual(polled('2027-03-02'), ['action-too-late']);
    assert.deepEqual(polled('2027-03-01', '2027-03-02'), ['action-too-late']);
  });

  test('no pulse poll that is done or taken out', () => {
    const roadmap = (tasks: NonNullable<StagePlan['tasks']>): StagePlan[] => [
      { stage: 'implementation', finish: '2027-02-15', done: true },
      { stage: 'measuring', start: '2027-03-03', owner, tasks },
    ];
    assert.deepEqual(
      warnings(
        roadmap([
          { id: 'pulse-poll', text: '', done: true },
          { id: 'x', text: '' },
        ]),
      ),
      [],
    );
    assert.deepEqual(warnings(roadmap([{ id: 'x', text: '' }])), []);
    assert.equal(warnings(roadmap([{ id: 'pulse-poll', text: '' }]))[0]?.code, 'action-too-late');
  });
});

describe('the roadmap', () => {
  test('begins at the stage that was chosen', () => {
    const { stages, next } = buildRoadmap(defaultWorkbook, respond({ 'current-stage': 'training' }), {
      today,
    });
    assert.deepEqual(
      stages.map(({ place }) => place),
      ['behind', 'behind', 'behind', 'here', 'ahead', 'ahead'],
    );
    assert.equal(next?.stage, 'training');
  });

  test('goes from its first day to its last, by the definition where nothing is planned', () => {
    const { start, finish, count, stages } = buildRoadmap(
      defaultWorkbook,
      respond(
        {},
        {
          roadmap: [
            { stage: 'planning', start: '2027-01-31' },
            { stage: 'training', finish: '2026-12-31' },
          ],
        },
      ),
      { today },
    );
    assert.deepEqual([start, finish, count.done], ['2026-12-31', '2027-01-31', 0]);
    assert.equal(stages[1]?.status, 'planned');
    assert.equal(stages[0]?.status, 'open');
  });

  test('refuses a day that does not exist', () => {
    assert.throws(() => buildRoadmap(defaultWorkbook, respond({}), { today: '2025-02-30' }), RangeError);
  });
});
