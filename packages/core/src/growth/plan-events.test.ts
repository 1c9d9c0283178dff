import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planEvents, type DevelopmentPlan } from '../growth.js';

test('the open goals of a plan that are due become events of a day', () => {
  const goal = {
    id: 'a',
    competency: 'a',
    action: 'Learn to listen',
    owner: 'person',
    status: 'open',
  } as const;
  const plan: DevelopmentPlan = {
    schemaVersion: 1,
    id: 'noor-2027',
    framework: 'f',
    track: 't',
    level: 'l',
    created: '2026-11-02',
    goals: [
      { ...goal, due: '2027-02-28', evidenceSought: 'A talk' },
      { ...goal, id: 'b' },
      { ...goal, id: 'c', due: '2027-03-01', status: 'done' },
    ],
  };
  assert.deepEqual(planEvents(plan), [
    {
      uid: 'noor-2027.a@career-tracks',
      start: '2027-02-28',
      finish: '2027-02-28',
      title: 'Learn to listen',
      description: 'A talk',
    },
  ]);
});
