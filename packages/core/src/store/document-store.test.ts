import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyPatches, enablePatches, type Patch } from 'immer';
import { createDocumentStore, type StoreEvent } from '../store.js';

interface Note {
  title: string;
  lines: string[];
}
const empty: Note = { title: '', lines: [] };

describe('createDocumentStore', () => {
  test('changes a copy and leaves the document as it was', () => {
    const store = createDocumentStore(empty);
    assert.equal(
      store.update((note) => void note.lines.push('one')),
      true,
    );
    assert.deepEqual(store.document, { title: '', lines: ['one'] });
    assert.deepEqual(empty, { title: '', lines: [] });
  });

  test('keeps what did not change the same object', () => {
    const store = createDocumentStore({ a: { x: 1 }, b: { y: 1 } });
    const { b } = store.document;
    store.update((draft) => void (draft.a.x = 2));
    assert.equal(store.document.b, b);
  });

  test('does nothing, and says so, when a recipe changes nothing', () => {
    const store = createDocumentStore(empty);
    const events: StoreEvent[] = [];
    store.subscribe((event) => events.push(event));
    assert.equal(
      store.update((note) => void (note.title = '')),
      false,
    );
    assert.equal(store.canUndo, false);
    assert.deepEqual(events, []);
  });

  test('takes a group of changes back in one step', () => {
    const store = createDocumentStore(empty);
    for (const title of ['a', 'ab', 'abc'])
      store.update((note) => void (note.title = title), { group: 'typing' });
    store.update((note) => void (note.title = 'other'), { group: 'other' });
    store.undo();
    assert.equal(store.document.title, 'abc');
    store.undo();
    assert.equal(store.document.title, '');
    store.redo();
    assert.equal(store.document.title, 'abc');
  });

  test('forgets what was taken back once something new is done', () => {
    const store = createDocumentStore(empty);
    store.update((note) => void (note.title = 'a'));
    store.undo();
    assert.equal(store.canRedo, true);
    store.update((note) => void (note.title = 'b'));
    assert.equal(store.canRedo, false);
    assert.equal(store.redo(), false);
  });

  test('tells its listeners what happened, until they have heard enough', () => {
    const store = createDocumentStore(empty);
    const kinds: string[] = [];
    const stop = store.subscribe(({ kind }) => kinds.push(kind));
    store.update((note) => void (note.title = 'a'), { label: 'rename' });
    store.undo();
    store.redo();
    store.replace(empty);
    stop();
    store.update((note) => void (note.title = 'b'));
    assert.deepEqual(kinds, ['update', 'undo', 'redo', 'replace']);
  });

  test('remembers no more steps than it was told to', () => {
    const store = createDocumentStore(empty, { historyLimit: 2 });
    for (const title of ['a', 'b', 'c']) store.update((note) => void (note.title = title));
    while (store.undo());
    assert.equal(store.document.title, 'a');
  });

  test('undoing everything gives the first document, doing it again the last, and patches say how', () => {
    enablePatches();
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('push' as const),
        at: fc.nat(5),
        text: fc.string({ maxLength: 3 }),
        group: fc.constantFrom(undefined, 'g'),
      }),
      fc.record({
        kind: fc.constantFrom('remove' as const, 'reverse' as const, 'undo' as const, 'redo' as const),
        at: fc.nat(5),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const store = createDocumentStore(empty);
        let followed = empty;
        store.subscribe((event) => {
          if (event.kind === 'replace') return;
          followed = applyPatches(followed, event.patches as Patch[]);
          assert.deepEqual(followed, store.document);
        });
        for (const action of steps) {
          if (action.kind === 'undo') store.undo();
          else if (action.kind === 'redo') store.redo();
          else if (action.kind === 'push')
            store.update(
              (note) => void note.lines.splice(action.at, 0, action.text),
              action.group ? { group: action.group } : {},
            );
          else if (action.kind === 'remove') store.update((note) => void note.lines.splice(action.at, 1));
          else store.update((note) => void note.lines.reverse());
        }
        while (store.redo());
        const last = store.document;
        while (store.undo());
        assert.deepEqual(store.document, empty);
        while (store.redo());
        assert.deepEqual(store.document, last);
      }),
    );
  });
});
