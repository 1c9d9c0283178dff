import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { rateable } from '../../testing/assessments.js';
import {
  addGoal,
  changeGoal,
  moveGoal,
  newGoalId,
  parsePlan,
  removeGoal,
  type DevelopmentPlan,
} from '../growth.js';
import { serialize } from '../index.js';
import type { Recipe } from '../schema/recipe.js';
import { createDocumentStore } from '../store.js';

const goal = (id: string) => ({ id, competency: 'c1', action: `Do ${id}.`, owner: 'person', status: 'open' });
const plan = valueOf(
  parsePlan(
    {
      schemaVersion: 1,
      framework: 'f',
      track: 't',
      level: 'a2',
      created: '2026-01-31',
      goals: [
        goal('a'),
        { ...goal('b'), note: 'Ask Ines', due: '2026-03-31', extensions: { x: 1 } },
        goal('c'),
      ],
    },
    { framework: rateable },
  ),
);
const after = (...recipes: readonly Recipe<DevelopmentPlan>[]): DevelopmentPlan => {
  const store = createDocumentStore(plan);
  for (const recipe of recipes) store.update(recipe);
  return store.document;
};
const order = ({ goals }: DevelopmentPlan): string => goals.map(({ id }) => id).join('');
const fresh = { id: 'd', competency: 'c2', action: 'Run it.', owner: 'manager' };

describe('goals of a plan', () => {
  test('are added last, or after another, and open', () => {
    assert.equal(order(after(addGoal(fresh))), 'abcd');
    assert.equal(order(after(addGoal({ ...fresh, after: 'a' }))), 'adbc');
    assert.deepEqual(after(addGoal(fresh)).goals[3], { ...fresh, status: 'open' });
    assert.equal(after(addGoal({ ...fresh, status: 'done' })).goals[3]?.status, 'done');
  });

  test('change where they stand, and lose what is taken out', () => {
    const [, changed] = after(changeGoal({ goal: 'b', status: 'done', due: undefined, level: 'a1' })).goals;
    assert.deepEqual(changed, {
      ...goal('b'),
      status: 'done',
      level: 'a1',
      note: 'Ask Ines',
      extensions: { x: 1 },
    });
  });

  test('do not change where all is as it was', () => {
    const store = createDocumentStore(plan);
    const same = { goal: 'b', action: 'Do b.', due: '2026-03-31', level: undefined };
    assert.equal(store.update(changeGoal(same)), false);
    store.update(changeGoal({ goal: 'b', statements: ['s1'] }));
    assert.equal(store.update(changeGoal({ goal: 'b', statements: ['s1'] })), false);
  });

  test('are removed and moved; a place beyond an end is that end', () => {
    assert.equal(order(after(removeGoal({ goal: 'b' }))), 'ac');
    assert.equal(order(after(moveGoal({ goal: 'a', to: 1 }))), 'bac');
    assert.equal(order(after(moveGoal({ goal: 'a', to: 9 }))), 'bca');
    assert.equal(order(after(moveGoal({ goal: 'c', to: -1 }))), 'cab');
    assert.equal(createDocumentStore(plan).update(moveGoal({ goal: 'a', to: 0 })), false);
  });

  test('have ids of their own', () => {
    assert.equal(newGoalId(plan, { competency: 'c1' }), 'c1');
    const once = after(addGoal({ ...fresh, id: 'c1' }));
    assert.equal(newGoalId(once, { competency: 'c1' }), 'c1-2');
    for (const id of ['a', '', '__proto__'])
      assert.throws(() => after(addGoal({ ...fresh, id })), RangeError, id);
  });

  test('have days that there are, and are there', () => {
    const unknown = [
      removeGoal({ goal: 'x' }),
      moveGoal({ goal: 'x', to: 0 }),
      changeGoal({ goal: 'constructor', note: '' }),
      addGoal({ ...fresh, after: 'x' }),
    ];
    for (const recipe of unknown) assert.throws(() => after(recipe), RangeError);
    for (const due of ['2026-02-31', '2026-01-31T10:00:00Z', 'soon']) {
      assert.throws(() => addGoal({ ...fresh, due }), RangeError, due);
      assert.throws(() => changeGoal({ goal: 'a', due }), RangeError, due);
    }
  });

  test("are copies: the caller's own lists stay open for change", () => {
    const statements = ['s1'];
    after(addGoal({ ...fresh, statements }), changeGoal({ goal: 'a', statements }));
    assert.ok(!Object.isFrozen(statements));
  });

  test('read back as they are after any changes, and are taken back to the byte', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 });
    const due = fc.constantFrom('2026-03-31', '2027-01-01');
    const statements = fc.subarray(['s1', 's2']);
    const fields = { level: fc.constantFrom('a1', 'a2'), statements, evidenceSought: text, due, note: text };
    const optional = fc.record(fields, { requiredKeys: [] });
    const emptied = fc.record(
      { ...fields, note: fc.constant(undefined), due: fc.option(due, { nil: undefined }), action: text },
      { requiredKeys: [] },
    );
    type Change = (of: DevelopmentPlan) => Recipe<DevelopmentPlan>;
    const nothing: Recipe<DevelopmentPlan> = () => undefined;
    const ofGoal =
      (index: number, recipe: (goal: string) => Recipe<DevelopmentPlan>): Change =>
      ({ goals }) => {
        const some = goals[index % goals.length];
        return some ? recipe(some.id) : nothing;
      };
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.tuple(optional, text).map(([more, action]): Change => (of) => {
        const id = newGoalId(of, { competency: 'عربي' });
        return addGoal({ id, competency: 'عربي', action, owner: 'person', ...more });
      }),
      fc
        .tuple(fc.nat(), emptied)
        .map(([index, details]) => ofGoal(index, (id) => changeGoal({ ...details, goal: id }))),
      fc.nat().map((index) => ofGoal(index, (id) => removeGoal({ goal: id }))),
      fc
        .tuple(fc.nat(), fc.integer({ min: -1, max: 9 }))
        .map(([index, to]) => ofGoal(index, (id) => moveGoal({ goal: id, to }))),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const store = createDocumentStore(plan);
        const copy = structuredClone(plan) as Parameters<Recipe<DevelopmentPlan>>[0];
        for (const each of changes) {
          const recipe = each(store.document);
          store.update(recipe);
          recipe(copy);
        }
        const { document } = store;
        assert.deepEqual(valueOf(parsePlan(serialize(document), { framework: rateable })), document);
        assert.equal(serialize(copy), serialize(document));
        while (store.undo());
        assert.equal(serialize(store.document), serialize(plan));
        while (store.redo());
        assert.equal(serialize(store.document), serialize(document));
      }),
      { numRuns: 300 },
    );
  });
});
