import { expect } from 'chai';
import { notes, parseNotes, TestDesk } from '../../testing/saving.js';

describe('Opening saved work', () => {
  let desk: TestDesk;
  beforeEach(() => (desk = new TestDesk()));
  afterEach(() => desk.clear());

  async function saved(...lines: string[]): Promise<void> {
    const { autosave, write } = await desk.opened(notes('base'));
    for (const line of lines) write(line);
    await autosave.close();
  }

  it('puts it in place of the page’s own document, with an empty history', async () => {
    await saved('one');
    const { autosave, store } = await desk.opened(notes('base'));
    expect(store.document).to.deep.equal(notes('base', 'one'));
    expect(store.canUndo).to.equal(false);
    expect(autosave.status.state).to.equal('saved');
    expect([...autosave.notices]).to.deep.equal([]);
  });

  it('shows the work and says so when the page’s own document has changed since', async () => {
    await saved('one');
    const { autosave, store, write } = await desk.opened(notes('base', 'published'));
    expect(store.document).to.deep.equal(notes('base', 'one'));
    expect(autosave.notices.has('base-changed')).to.equal(true);
    write('two');
    await autosave.close();
    expect(desk.shelf.lines()).to.deep.equal(['base', 'one', 'two']);
    const again = await desk.opened(notes('base', 'published'));
    expect(again.autosave.notices.has('base-changed')).to.equal(true);
  });

  for (const [choose, lines] of [
    ['takeOver', ['base', 'one']],
    ['useTheirs', ['base', 'published']],
    ['merge', ['base', 'published', 'one']],
  ] as const) {
    it(`asks no more once a person has chosen to ${choose}`, async () => {
      await saved('one');
      const { autosave, store } = await desk.opened(notes('base', 'published'));
      expect(await autosave[choose]()).to.equal(true);
      expect(store.document.lines).to.deep.equal(lines);
      await autosave.close();
      const again = await desk.opened(notes('base', 'published'));
      expect(again.autosave.notices.has('base-changed')).to.equal(false);
      expect(again.store.document.lines).to.deep.equal(lines);
    });
  }

  it('asks nothing when the page has published what was saved', async () => {
    await saved('one');
    const { autosave } = await desk.opened(notes('base', 'one'));
    expect([...autosave.notices]).to.deep.equal([]);
    expect(autosave.status.state).to.equal('saved');
  });

  it('puts aside what it cannot read, says so, and overwrites no other record', async () => {
    const record = { document: { from: 'the future' }, writer: 'w', at: 'never' };
    desk.shelf.put('key', record, undefined);
    const { autosave, write } = await desk.opened();
    expect(autosave.notices.has('unreadable')).to.equal(true);
    write('one');
    await autosave.close();
    expect(desk.shelf.lines()).to.deep.equal(['one']);
    const aside = [...desk.shelf.stored].filter(([key]) => key.startsWith('key/aside/'));
    expect(aside.map(([, { saved }]) => saved.document)).to.deep.equal([record]);
    autosave.dismiss('unreadable');
    expect([...autosave.notices]).to.deep.equal([]);
  });

  it('writes nothing as long as it cannot put aside what it cannot read', async () => {
    const record = { document: null, writer: 'w', at: 'never' };
    desk.shelf.put('key', record, undefined);
    const tab = desk.tab();
    const { host } = tab;
    host.save = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    await tab.autosave.open();
    tab.write('one');
    await desk.clock.pass(10_000);
    expect(tab.autosave.status).to.include({ state: 'not-saved', reason: 'full' });
    expect(desk.shelf.stored.get('key')?.saved).to.deep.equal(record);
    Reflect.deleteProperty(host, 'save');
  });

  it('survives any record', async () => {
    for (const record of [null, 1, 'text', [], {}, { document: 1, draft: { place: 1 } }]) {
      const other = new TestDesk();
      other.shelf.stored.set('key', { revision: 'r', saved: record as never });
      const { autosave } = await other.opened();
      expect(autosave.notices.has('unreadable')).to.equal(true);
      await other.clear();
    }
  });

  it('reads only, where this person may not write', async () => {
    await saved('one');
    const { storage, host } = readOnlyStorage(desk);
    const { autosave, store, write } = await desk.opened(notes('base'), { storage });
    expect(store.document.lines).to.deep.equal(['base', 'one']);
    expect(autosave.status.state).to.equal('read-only');
    write('two');
    await desk.clock.pass(10_000);
    expect(host.writes).to.have.length(0);
    expect(await autosave.close()).to.equal(false);
    store.undo();
  });

  it('works without a base, where the storage is the only source', async () => {
    desk.shelf.put('key', { document: notes('one'), writer: 'w', at: '2026-01-05T14:02:00Z' }, undefined);
    const { autosave, store } = await desk.opened(notes('base'));
    expect(store.document).to.deep.equal(notes('one'));
    expect([...autosave.notices]).to.deep.equal([]);
    expect(parseNotes({}).ok).to.equal(false);
  });
});

function readOnlyStorage(desk: TestDesk) {
  const { host } = desk.tab();
  const storage = { readOnly: true, load: (key: string) => host.load(key), save: host.save.bind(host) };
  return { storage, host };
}
