import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { buildMatrix, parseFramework, serialize } from '../../index.js';
import { createDocumentStore } from '../../store.js';
import { editedFramework, operate, operations } from './operations.test.js';

const steps = 5_000;

test(`${steps} random edits, undone, done again and reloaded, lead back to the first document`, () => {
  const [first] = fc.sample(editedFramework, { numRuns: 1, seed: 7 });
  assert.ok(first);
  const store = createDocumentStore(first, { historyLimit: steps });
  const all = Object.values(operations);
  let baseline = serialize(first);
  let state = 42;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };

  const undoAll = (): void => {
    while (store.redo());
    const last = serialize(store.document);
    while (store.undo());
    assert.equal(serialize(store.document), baseline);
    while (store.redo());
    assert.equal(serialize(store.document), last);
  };
  let edits = 0;
  for (let step = 0; step < steps; step += 1) {
    const chance = next(100);
    if (chance < 10) store.undo();
    else if (chance < 16) store.redo();
    else if (chance < 17) {
      undoAll();
      store.replace(valueOf(parseFramework(serialize(store.document))));
      baseline = serialize(store.document);
    } else {
      const group = chance < 30 ? { group: 'typing' } : {};
      const operation = all[next(all.length)] as (typeof all)[number];
      if (store.update(operate(store.document, operation, next(2 ** 31)), group)) edits += 1;
    }
    const { tracks } = store.document;
    const track = tracks[next(tracks.length)];
    assert.ok(track);
    const { columns, groups } = buildMatrix(store.document, track.id);
    assert.ok(columns.length > 0);
    for (const { rows } of groups) {
      for (const { cells } of rows) assert.equal(cells.length, columns.length);
    }
    if (step % 25 === 0) {
      assert.deepEqual(valueOf(parseFramework(serialize(store.document))), store.document);
    }
  }
  assert.ok(edits > steps / 2, `${edits} edits`);
  undoAll();
});
