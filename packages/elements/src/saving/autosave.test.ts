import { expect } from 'chai';
import { notes, settle, TestDesk } from '../../testing/saving.js';

/** Asks as a browser does before it leaves a page; true if the page would be asked about. */
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('Autosave', () => {
  let desk: TestDesk;
  beforeEach(() => (desk = new TestDesk()));
  afterEach(() => desk.clear());

  it('saves half a second after a change', async () => {
    const { autosave, host, write } = await desk.opened();
    write('one');
    await desk.clock.pass(499);
    expect(host.writes).to.have.length(0);
    await desk.clock.pass(1);
    expect(host.writes).to.have.length(1);
    expect(desk.shelf.lines()).to.deep.equal(['one']);
    expect(autosave.status.state).to.equal('saved');
  });

  it('writes at most once a second while somebody types, and always the latest', async () => {
    const { host, write } = await desk.opened();
    for (let key = 0; key < 100; key += 1) {
      write(String(key));
      await desk.clock.pass(100);
    }
    await desk.clock.pass(2000);
    expect(host.writes.length).to.be.within(8, 11);
    expect(desk.shelf.lines()).to.have.length(100);
  });

  it('never has two writes under way together, and the last state wins', async () => {
    const { autosave, host, write } = await desk.opened();
    write('one');
    const first = autosave.flush();
    write('two');
    const second = autosave.flush();
    write('three');
    expect(await Promise.all([first, second])).to.deep.equal([true, true]);
    expect(host.together).to.equal(1);
    expect(desk.shelf.lines()).to.deep.equal(['one', 'two', 'three']);
  });

  it('writes nothing when nothing is changed', async () => {
    const { autosave, host } = await desk.opened(notes('one'));
    await desk.clock.pass(60_000);
    await autosave.flush();
    expect(host.writes).to.have.length(0);
    expect(autosave.status.state).to.equal('idle');
  });

  it('says that it saves only where that takes more than half a second', async () => {
    const seen: string[] = [];
    const tab = desk.tab(undefined, { changed: () => seen.push(tab.autosave.status.state) });
    await tab.autosave.open();
    tab.write('one');
    await desk.clock.pass(1000);
    expect(seen).not.to.include('saving');
    tab.host.behaviour = 'silent';
    tab.write('two');
    await desk.clock.pass(999);
    expect(tab.autosave.status.state).to.equal('pending');
    await desk.clock.pass(1);
    expect(tab.autosave.status.state).to.equal('saving');
  });

  for (const [what, leave] of [
    ['the page goes', () => window.dispatchEvent(new Event('pagehide'))],
    ['the page is hidden', () => hideAnd(() => document.dispatchEvent(new Event('visibilitychange')))],
  ] as const) {
    it(`begins to write at once when ${what}`, async () => {
      const { host, write } = await desk.opened();
      write('one');
      leave();
      // Before any promise is settled: the page may run no more.
      expect(host.writes).to.have.length(1);
      await settle();
      expect(desk.shelf.lines()).to.deep.equal(['one']);
    });
  }

  it('asks before it is left only while something is unsaved', async () => {
    const { autosave, host, write } = await desk.opened();
    expect(asks()).to.equal(false);
    host.behaviour = { error: 'NetworkError' };
    write('one');
    expect(asks()).to.equal(true);
    await desk.clock.pass(5000);
    expect(asks()).to.equal(true);
    await settle();
    host.behaviour = 'works';
    await autosave.flush();
    expect(asks()).to.equal(false);
  });

  it('tries again later and later, and at once when the network is back', async () => {
    const { autosave, host, write } = await desk.opened();
    host.behaviour = { error: 'NetworkError' };
    write('one');
    await desk.clock.pass(500);
    const attempts: number[] = [];
    for (let minute = 0; minute < 5; minute += 1) {
      host.writes = [];
      await desk.clock.pass(60_000);
      attempts.push(host.writes.length);
    }
    expect(attempts[0]).to.be.within(4, 6);
    expect(attempts.slice(1)).to.deep.equal([1, 1, 1, 1]);
    host.behaviour = 'works';
    window.dispatchEvent(new Event('online'));
    await desk.clock.pass(0);
    expect(autosave.status.state).to.equal('saved');
  });

  for (const [error, reason] of [
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'refused'],
    ['NetworkError', 'offline'],
    ['AbortError', 'failed'],
  ] as const) {
    it(`keeps every edit and says "${reason}" after a ${error}`, async () => {
      const { autosave, host, device, store, write } = await desk.opened();
      host.behaviour = { error };
      device.behaviour = { error };
      write('one');
      write('two');
      await desk.clock.pass(500);
      expect(autosave.status).to.deep.equal({ state: 'not-saved', reason, changes: 2, kept: false });
      expect(store.document.lines).to.deep.equal(['one', 'two']);
      host.behaviour = 'works';
      expect(await autosave.flush()).to.equal(true);
      expect(desk.shelf.lines()).to.deep.equal(['one', 'two']);
    });
  }

  it('gives up on a storage that is silent, and knows its own write when that arrives late', async () => {
    const { autosave, host, device, write } = await desk.opened();
    device.behaviour = { error: 'SecurityError' };
    host.behaviour = 'silent';
    write('one');
    await desk.clock.pass(10_500);
    expect(autosave.status).to.include({ state: 'not-saved', reason: 'no-answer' });
    host.behaviour = 'lost';
    await desk.clock.pass(2000);
    expect(autosave.status).to.include({ state: 'not-saved', reason: 'offline' });
    host.behaviour = 'works';
    write('two');
    await desk.clock.pass(1000);
    expect(autosave.status.state).to.equal('saved');
    expect(desk.shelf.lines()).to.deep.equal(['one', 'two']);
  });

  it('never rejects when the storage cannot be read, and reads it before it writes', async () => {
    const first = await desk.opened();
    first.write('one');
    await first.autosave.close();
    const { autosave, host, store } = desk.tab();
    host.behaviour = { error: 'SecurityError' };
    await autosave.open();
    expect(autosave.status).to.include({ state: 'not-saved', reason: 'refused', changes: 0 });
    host.behaviour = 'works';
    await desk.clock.pass(2000);
    expect(store.document.lines).to.deep.equal(['one']);
    expect(autosave.status.state).to.equal('saved');
  });

  it('brings half-typed words back, and forgets them when they are finished', async () => {
    const draft = { place: 'a3/analysis', text: 'Chooses a me' };
    const first = await desk.opened();
    first.autosave.setDraft(draft);
    await desk.clock.pass(500);
    desk.crash(first);
    const second = desk.tab();
    expect((await second.autosave.open()).draft).to.deep.equal(draft);
    second.write('Chooses a method.');
    second.autosave.setDraft(undefined);
    await second.autosave.close();
    const third = desk.tab();
    expect(await third.autosave.open()).to.deep.equal({
      document: notes('Chooses a method.'),
      draft: undefined,
    });
  });

  it('has nothing left to do once it is closed', async () => {
    const { autosave, host, write } = await desk.opened();
    write('one');
    expect(await autosave.close()).to.equal(true);
    expect(desk.shelf.lines()).to.deep.equal(['one']);
    const { loads } = host;
    write('two');
    window.dispatchEvent(new Event('pagehide'));
    window.dispatchEvent(new Event('online'));
    await desk.clock.pass(60_000);
    expect(host.writes).to.have.length(1);
    expect(host.loads).to.equal(loads);
    expect(asks()).to.equal(false);
  });

  it('goes on after it was closed with unsaved work, until that is saved', async () => {
    const { autosave, host, write } = await desk.opened();
    host.behaviour = { error: 'NetworkError' };
    write('one');
    expect(await autosave.close()).to.equal(false);
    expect(asks()).to.equal(true);
    host.behaviour = 'works';
    await desk.clock.pass(5000);
    expect(desk.shelf.lines()).to.deep.equal(['one']);
    expect(asks()).to.equal(false);
  });

  it('saves what was changed while it was closed when it is opened again', async () => {
    const { autosave, write } = await desk.opened();
    await autosave.close();
    write('one');
    await autosave.open();
    expect(desk.shelf.lines()).to.deep.equal(['one']);
  });
});

function hideAnd(run: () => void): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  run();
  Reflect.deleteProperty(document, 'visibilityState');
}
