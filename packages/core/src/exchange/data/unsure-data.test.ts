import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readData } from './index.js';

/** The confidence of every cell, each value once. */
function sureness(document: unknown): readonly (number | undefined)[] {
  const result = readData(document);
  assert.ok(result.ok, JSON.stringify(result));
  return [...new Set(result.report.origins.map(({ confidence }) => confidence))];
}

describe('readData asks', () => {
  it('where no competency has two levels: they may be groups', () => {
    const area = (name: string, ...skills: string[]): object => ({
      name,
      skills: skills.map((skill) => ({ name: skill, criteria: [`Does all of ${skill} well`] })),
    });
    const levels = [area('Level 1', 'Dough', 'Oven'), area('Level 2', 'Shop', 'Till')];
    assert.deepEqual(sureness({ levels }), [0.6]);
    const shared = [area('Level 1', 'Dough', 'Oven'), area('Level 2', 'Dough', 'Oven')];
    assert.deepEqual(sureness({ levels: shared }), [1]);
  });

  it('where competencies of one name belong to tracks that it cannot tell apart', () => {
    const row = (name: string, positionId: number): object => ({
      name,
      positionId,
      junior: 'Does it with help of others',
      senior: 'Does it for a whole team',
    });
    assert.deepEqual(sureness([row('Dough', 1), row('Oven', 1), row('Dough', 2), row('Oven', 2)]), [0.6]);
    assert.deepEqual(sureness([row('Dough', 1), row('Oven', 1)]), [0.9]);
  });

  it('where it reads less than a tenth of what there is', () => {
    const skills = [
      { name: 'Dough', levels: { L1: 'Weighs the flour', L2: 'Writes recipes' } },
      { name: 'Oven', levels: { L1: 'Watches the heat', L2: 'Plans the batches' } },
    ];
    assert.deepEqual(sureness({ skills }), [1]);
    const log = Array.from({ length: 200 }, (_, day) => ({ day, note: 'Sold out before noon once more' }));
    assert.deepEqual(sureness({ skills, log }), [0.6]);
  });
});
