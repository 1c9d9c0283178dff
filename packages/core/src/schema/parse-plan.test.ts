import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { issues, withCells } from '../../testing/documents.js';
import { parsePlan, type PlanGoal } from '../growth.js';
import { parseFramework, serialize } from '../index.js';

const framework = valueOf(parseFramework(withCells({ a1: ['One', 'Two'], a2: ['Three'] })));
const goal = { id: 'g', competency: 'c', action: 'Do it.', owner: 'person', status: 'open' };
const plan = {
  schemaVersion: 1,
  framework: 'f',
  track: 't',
  level: 'a2',
  created: '2026-01-31',
  goals: [goal],
};
const withGoal = (more: object): object => ({ ...plan, goals: [{ ...goal, ...more }] });

describe('parsePlan', () => {
  test('takes a plan as a value and as text, and freezes it', () => {
    const parsed = valueOf(parsePlan(JSON.stringify(plan), { framework }));
    assert.deepEqual(parsed, plan);
    assert.ok(Object.isFrozen(parsed.goals[0]));
    assert.equal(valueOf(parsePlan(parsed)), parsed);
  });

  test('says where a plan is at fault', () => {
    assert.deepEqual(issues(parsePlan({ ...plan, created: '2026-02-31' })), ['created: date']);
    assert.deepEqual(issues(parsePlan(withGoal({ due: '2026-01-31T10:00:00Z' }))), ['goals[0].due: date']);
    assert.deepEqual(issues(parsePlan(withGoal({ status: 'late' }))), ['goals[0].status: wrong-type']);
    assert.deepEqual(issues(parsePlan(withGoal({ dew: '2026-01-31' }))), ['goals[0].dew: unknown-property']);
    assert.deepEqual(issues(parsePlan(withGoal({ id: '__proto__' }))), ['goals[0].id: unsafe-id']);
    assert.deepEqual(issues(parsePlan({ ...plan, schemaVersion: 2 })), ['schemaVersion: newer-version']);
    assert.deepEqual(issues(parsePlan({ ...plan, goals: [goal, goal] })), ['goals[1].id: duplicate-id']);
  });

  test('given the framework, finds what no longer exists', () => {
    const found = (input: object): string[] => issues(parsePlan(input, { framework }));
    assert.deepEqual(found(withGoal({ statements: ['s1'] })), []);
    assert.deepEqual(found(withGoal({ level: 'a1', statements: ['s2'] })), []);
    assert.deepEqual(found(withGoal({ statements: ['s2'] })), ['goals[0].statements[0]: unknown-reference']);
    assert.deepEqual(found(withGoal({ competency: 'd' })), ['goals[0].competency: unknown-reference']);
    assert.deepEqual(found(withGoal({ level: 'a3' })), ['goals[0].level: unknown-reference']);
    assert.deepEqual(found({ ...plan, level: 'a3' }), ['level: unknown-reference']);
    assert.deepEqual(found({ ...plan, track: 'u' }), ['track: unknown-reference']);
    assert.deepEqual(found({ ...plan, framework: 'g' }), ['framework: unknown-reference']);
  });

  test('reads back what it wrote', () => {
    const text = fc.string({ unit: 'grapheme' });
    const id = fc.constantFrom('c', 'ممرض', 'a.b:c-d', '1');
    const optional = {
      level: id,
      statements: fc.array(id),
      evidenceSought: text,
      due: fc.constant('2026-12-31'),
    };
    const goals = fc.uniqueArray(
      fc.record(
        {
          id,
          competency: id,
          ...optional,
          action: text,
          owner: text,
          status: fc.constantFrom('open', 'done', 'dropped'),
          note: text,
          extensions: fc.dictionary(fc.constantFrom('a', 'b'), fc.jsonValue({ maxDepth: 2 })),
        },
        { requiredKeys: ['id', 'competency', 'action', 'owner', 'status'] },
      ) as fc.Arbitrary<PlanGoal>,
      { selector: (one) => one.id },
    );
    fc.assert(
      fc.property(goals, (some) => {
        const document = valueOf(parsePlan({ ...plan, goals: some }));
        assert.deepEqual(valueOf(parsePlan(serialize(document))), document);
      }),
    );
  });
});
