import { mergeFrameworks } from '@career-tracks/core/versions';
import { parseFramework, type Framework } from '@career-tracks/core';
import { createDocumentStore } from '@career-tracks/core/store';
import { expect } from 'chai';
import { until } from '../../testing/page.js';
import { mergeNotes, notes, settle, TestDesk, TestStorage, type Tab } from '../../testing/saving.js';
import { Autosave } from './autosave.js';

describe('Two tabs on one document', () => {
  let desk: TestDesk;
  beforeEach(() => (desk = new TestDesk()));
  afterEach(() => desk.clear());

  /** Two tabs that began with the same, each with a line of its own, of which the first is saved. */
  async function apart(): Promise<[Tab, Tab]> {
    const first = await desk.opened(notes('base'));
    const second = await desk.opened(notes('base'));
    first.write('first');
    await first.autosave.flush();
    second.write('second');
    await second.autosave.flush();
    return [first, second];
  }

  it('tell the later one, until the other is closed', async () => {
    const first = await desk.opened();
    const second = await desk.opened();
    await until(() => second.autosave.notices.has('other-tab'));
    expect(first.autosave.notices.has('other-tab')).to.equal(false);
    await first.autosave.close();
    await until(() => !second.autosave.notices.has('other-tab'));
  });

  it('let nobody overwrite what the other saved', async () => {
    const [, second] = await apart();
    expect(second.autosave.status.state).to.equal('conflict');
    expect(desk.shelf.lines()).to.deep.equal(['base', 'first']);
    await desk.clock.pass(60_000);
    second.write('more');
    await desk.clock.pass(60_000);
    expect(desk.shelf.lines()).to.deep.equal(['base', 'first']);
    expect(second.store.document.lines).to.deep.equal(['base', 'second', 'more']);
  });

  it('tell a tab at once that the other saved', async () => {
    const first = await desk.opened();
    const second = await desk.opened();
    first.write('first');
    await first.autosave.flush();
    await until(() => {
      void desk.clock.pass(0);
      return second.autosave.status.state === 'conflict';
    });
  });

  it('let one of them take over, and the other stop', async () => {
    const [first, second] = await apart();
    expect(await second.autosave.takeOver()).to.equal(true);
    expect(desk.shelf.lines()).to.deep.equal(['base', 'second']);
    first.write('again');
    await first.autosave.flush();
    expect(first.autosave.status.state).to.equal('conflict');
    expect(desk.shelf.lines()).to.deep.equal(['base', 'second']);
  });

  it('let the later one take over before anything has happened', async () => {
    const first = await desk.opened(notes('base'));
    const second = await desk.opened(notes('base'));
    expect(await second.autosave.takeOver()).to.equal(true);
    second.write('second');
    await second.autosave.flush();
    first.write('first');
    await first.autosave.flush();
    expect(first.autosave.status.state).to.equal('conflict');
    expect(second.autosave.status.state).to.equal('saved');
  });

  it('let a person use the other version, and take that back', async () => {
    const [, { autosave, store }] = await apart();
    expect(await autosave.useTheirs('Used the other version')).to.equal(true);
    expect(store.document).to.deep.equal(notes('base', 'first'));
    expect(autosave.status.state).to.equal('saved');
    store.undo();
    expect(store.document).to.deep.equal(notes('base', 'second'));
  });

  it('merge what both wrote, what is typed meanwhile too', async () => {
    const [first] = await apart();
    const slow: (() => void)[] = [];
    const merge: typeof mergeNotes = async (...versions) => {
      await new Promise<void>((resolve) => slow.push(resolve));
      return mergeNotes(...versions);
    };
    const third = await desk.opened(notes('base'), { merge });
    first.write('later');
    await first.autosave.flush();
    third.write('third');
    await third.autosave.flush();
    const merged = third.autosave.merge('Merged');
    await until(() => slow.length === 1);
    third.write('meanwhile');
    slow[0]?.();
    await until(() => slow.length === 2);
    slow[1]?.();
    expect(await merged).to.equal(true);
    expect(desk.shelf.lines()).to.include.members(['first', 'later', 'third', 'meanwhile']);
    expect(desk.shelf.lines()).to.deep.equal(third.store.document.lines);
  });

  it('say nothing when both hold the same', async () => {
    const first = await desk.opened(notes('base'));
    const second = await desk.opened(notes('base'));
    first.write('same');
    second.write('same');
    await first.autosave.flush();
    await second.autosave.flush();
    await desk.clock.pass(5000);
    expect([first.autosave.status.state, second.autosave.status.state]).to.deep.equal(['saved', 'saved']);
  });

  it('ask a tab that was changed before the storage could be read', async () => {
    const first = await desk.opened();
    first.write('first');
    await first.autosave.close();
    const second = desk.tab();
    second.host.behaviour = { error: 'NetworkError' };
    await second.autosave.open();
    second.write('second');
    second.host.behaviour = 'works';
    await desk.clock.pass(5000);
    expect(second.autosave.status.state).to.equal('conflict');
    expect(desk.shelf.lines()).to.deep.equal(['first']);
    expect(await second.autosave.merge()).to.equal(true);
    expect(desk.shelf.lines()).to.deep.equal(['first', 'second']);
  });

  it('bring back after a crash what waited for a choice', async () => {
    const [first, second] = await apart();
    second.write('more');
    await desk.clock.pass(1000);
    desk.crash(second);
    await first.autosave.close();
    const third = await desk.opened(notes('base'));
    await settle();
    expect(third.store.document.lines).to.deep.equal(['base', 'second', 'more']);
    expect(third.autosave.status.state).to.equal('conflict');
    expect(desk.shelf.lines()).to.deep.equal(['base', 'first']);
  });

  it('merge frameworks by what they had in common', async () => {
    const json = await (await fetch('/examples/frameworks/data-analyst.json')).text();
    const parsed = parseFramework(json);
    if (!parsed.ok) throw new Error('The sample does not parse.');
    const tab = () => {
      const store = createDocumentStore(parsed.value);
      const autosave = new Autosave({
        key: 'key',
        store,
        storage: new TestStorage(desk.shelf, desk.clock),
        parse: (input) => parseFramework(input),
        changed: () => undefined,
        merge: (base, ours, theirs) => mergeFrameworks(base, ours, theirs).framework,
        clock: desk.clock,
      });
      return { autosave, store };
    };
    const [first, second] = [tab(), tab()];
    await first.autosave.open();
    await second.autosave.open();
    first.store.update((draft) => void (draft.name = 'First'));
    await first.autosave.flush();
    second.store.update((draft) => void (draft.description = 'Second'));
    await second.autosave.flush();
    expect(second.autosave.canMerge).to.equal(true);
    expect(await second.autosave.merge()).to.equal(true);
    const stored = desk.shelf.stored.get('key')?.saved.document as Framework;
    expect([stored.name, stored.description]).to.deep.equal(['First', 'Second']);
    await Promise.all([first.autosave.takeOver(), second.autosave.takeOver()]);
    await first.autosave.close();
    await second.autosave.close();
  });
});
