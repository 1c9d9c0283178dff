import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { applyRecipe } from '../../edit.js';
import { parseFramework, serialize, type Framework } from '../../index.js';
import { createDocumentStore } from '../../store.js';
import { editedFramework, operate, operations } from './operations.test.js';

const someOperations = fc.array(
  fc.tuple(fc.constantFrom(...Object.entries(operations)), fc.nat({ max: 2 ** 31 })),
  { minLength: 1, maxLength: 4 },
);

/** Makes some edits of any framework one after another, and hands each to `check` in the state that it finds. */
const eachEdit = (
  check: (framework: Framework, recipe: ReturnType<typeof operate>, name: string) => void,
): void =>
  fc.assert(
    fc.property(editedFramework, someOperations, (framework, steps) => {
      let current = framework;
      for (const [[name, operation], seed] of steps) {
        const recipe = operate(current, operation, seed);
        check(current, recipe, name);
        current = applyRecipe(current, recipe);
      }
    }),
    { numRuns: 200 },
  );

describe('every recipe', () => {
  it('leaves a framework that a parser reads back as it is', () => {
    eachEdit((framework, recipe) => {
      const next = applyRecipe(framework, recipe);
      assert.deepEqual(valueOf(parseFramework(serialize(next))), next);
    });
  });

  it('makes the same of a copy as in a document store, and leaves the document as it was', () => {
    eachEdit((framework, recipe) => {
      const before = serialize(framework);
      const store = createDocumentStore(framework);
      store.update(recipe);
      assert.equal(serialize(store.document), serialize(applyRecipe(framework, recipe)));
      assert.equal(serialize(framework), before);
    });
  });

  it('puts no part of a document in two places, where a later change would change both', () => {
    eachEdit((framework, recipe, name) => {
      const seen = new Set<object>();
      const visit = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        assert.ok(!seen.has(value), name);
        seen.add(value);
        Object.values(value).forEach(visit);
      };
      visit(applyRecipe(framework, recipe));
    });
  });

  it('is taken back and done again byte for byte', () => {
    eachEdit((framework, recipe) => {
      const store = createDocumentStore(framework);
      if (!store.update(recipe)) return;
      const after = serialize(store.document);
      store.undo();
      assert.equal(serialize(store.document), serialize(framework));
      store.redo();
      assert.equal(serialize(store.document), after);
    });
  });

  it('emits no patches when it changes nothing', () => {
    eachEdit((framework, recipe, name) => {
      const store = createDocumentStore(framework);
      const isChanged = store.update(recipe);
      assert.equal(isChanged, serialize(store.document) !== serialize(framework), name);
      // What was done cannot be done once more, unless it adds or moves on.
      if (/^(change|weigh|clear|set|same)/.test(name)) assert.equal(store.update(recipe), false, name);
    });
  });
});
