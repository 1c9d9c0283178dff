import { createDocumentStore } from '@career-tracks/core/store';
import { expect } from 'chai';
import { notes, parseNotes } from '../../testing/saving.js';
import { Autosave } from './autosave.js';
import { browserStorage } from './browser-storage.js';
import { documentStorage } from './document-storage.js';

const saved = (...lines: string[]) => ({
  document: notes(...lines),
  writer: 'w',
  at: '2026-01-05T14:02:00Z',
});

describe('Saving in the browser', () => {
  const database = `saving-test-${Math.random()}`;
  after(() => void indexedDB.deleteDatabase(database));

  it('gives back what was saved, and its revision', async () => {
    const storage = browserStorage(database);
    expect(await storage.load('a')).to.equal(undefined);
    const result = await storage.save('a', saved('one'), undefined);
    expect(await browserStorage(database).load('a')).to.deep.equal({
      ...Object(result),
      saved: saved('one'),
    });
  });

  it('replaces only the expected revision, whoever asks at the same time', async () => {
    const [one, other] = [browserStorage(database), browserStorage(database)];
    const both = await Promise.all([
      one.save('b', saved('one'), undefined),
      other.save('b', saved('other'), undefined),
    ]);
    expect(both.filter((result) => result === 'conflict')).to.have.length(1);
    const stored = await one.load('b');
    expect(await other.save('b', saved('next'), 'another')).to.equal('conflict');
    expect(await one.load('b')).to.deep.equal(stored);
    expect(await other.save('b', saved('next'), stored?.revision)).to.have.property('revision');
  });

  it('brings work back after a reload, half-typed words too', async () => {
    const open = () => {
      const store = createDocumentStore(notes());
      const storage = documentStorage(undefined, () => browserStorage(database));
      const autosave = new Autosave({
        key: 'c',
        store,
        storage,
        parse: parseNotes,
        changed: () => undefined,
      });
      return { store, autosave };
    };
    const first = open();
    await first.autosave.open();
    first.store.update((draft) => void draft.lines.push('one'));
    first.autosave.setDraft({ place: 'p', text: 'hal' });
    expect(await first.autosave.flush()).to.equal(true);
    expect(first.autosave.status).to.include({ state: 'saved', onDevice: true });
    const second = open();
    expect(await second.autosave.open()).to.deep.equal({
      document: notes('one'),
      draft: { place: 'p', text: 'hal' },
    });
    await Promise.all([first.autosave.close(), second.autosave.close()]);
  });

  /** Puts a database in place of the browser's while `run` goes on. */
  async function instead(open: () => unknown, run: () => Promise<void>): Promise<void> {
    const indexedDB = window.indexedDB as unknown;
    Object.defineProperty(window, 'indexedDB', { get: open, configurable: true });
    try {
      await run();
    } finally {
      Object.defineProperty(window, 'indexedDB', { value: indexedDB, configurable: true });
    }
  }

  for (const [where, open] of [
    [
      'a sandboxed frame, where the database may not even be named',
      (): unknown => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    [
      'a private window that refuses to open it',
      () => ({
        open() {
          const request: { error: DOMException; onerror?: () => void } = {
            error: new DOMException('', 'InvalidStateError'),
          };
          queueMicrotask(() => request.onerror?.());
          return request;
        },
      }),
    ],
    ['a browser without one', () => undefined],
  ] as const) {
    it(`says that nothing is saved in ${where}, keeps the work, and saves once that is over`, async () => {
      const store = createDocumentStore(notes());
      const storage = documentStorage(undefined, () => browserStorage(database));
      const key = `d ${where}`;
      const autosave = new Autosave({ key, store, storage, parse: parseNotes, changed: () => undefined });
      await instead(open, async () => {
        await autosave.open();
        store.update((draft) => void draft.lines.push('one'));
        expect(await autosave.flush()).to.equal(false);
        expect(autosave.status).to.include({ state: 'not-saved', kept: false });
        expect(store.document).to.deep.equal(notes('one'));
      });
      expect(await autosave.close()).to.equal(true);
      expect(autosave.status.state).to.equal('saved');
    });
  }
});
