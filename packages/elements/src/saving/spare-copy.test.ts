import { expect } from 'chai';
import { notes, settle, TestDesk } from '../../testing/saving.js';

const offline = { error: 'NetworkError' };

describe('A host’s storage that cannot be reached', () => {
  let desk: TestDesk;
  beforeEach(() => (desk = new TestDesk()));
  afterEach(() => desk.clear());

  it('leaves the work on this device, and says how much', async () => {
    const { autosave, host, write } = await desk.opened();
    host.behaviour = offline;
    write('one');
    write('two');
    await desk.clock.pass(500);
    expect(autosave.status).to.deep.equal({ state: 'not-saved', reason: 'offline', changes: 2, kept: true });
    expect(desk.deviceShelf.lines('key/unsent')).to.deep.equal(['one', 'two']);
  });

  it('is not sent again what it took, where the copy was not emptied in time', async () => {
    const first = await desk.opened();
    first.write('one');
    await first.autosave.flush();
    const record = desk.shelf.stored.get('key');
    if (!record) throw new Error('Nothing is saved.');
    first.write('two');
    await first.autosave.flush();
    desk.crash(first);
    desk.deviceShelf.stored.set('key/unsent', record);
    const second = desk.tab();
    expect((await second.autosave.open()).document).to.deep.equal(notes('one', 'two'));
    expect(second.autosave.status.state).to.equal('saved');
    expect(second.host.writes).to.have.length(0);
  });

  it('gets the work after a crash and a day', async () => {
    const first = await desk.opened();
    first.host.behaviour = offline;
    first.write('one');
    first.autosave.setDraft({ place: 'p', text: 'tw' });
    await desk.clock.pass(500);
    desk.crash(first);
    const second = desk.tab();
    second.host.behaviour = offline;
    expect(await second.autosave.open()).to.deep.equal({
      document: notes('one'),
      draft: { place: 'p', text: 'tw' },
    });
    expect(second.autosave.status).to.include({ state: 'not-saved', kept: true });
    second.host.behaviour = 'works';
    await desk.clock.pass(60_000);
    expect(second.autosave.status).to.include({ state: 'saved', onDevice: false });
    expect(desk.shelf.lines()).to.deep.equal(['one']);
  });

  it('never gets it over what somebody else saved meanwhile', async () => {
    const first = await desk.opened(notes('base'));
    first.host.behaviour = offline;
    first.write('mine');
    await desk.clock.pass(500);
    desk.crash(first);
    desk.shelf.put('key', { document: notes('base', 'theirs'), writer: 'w', at: '' }, undefined);
    const second = await desk.opened(notes('base'));
    expect(second.autosave.status.state).to.equal('conflict');
    expect(second.store.document.lines).to.deep.equal(['base', 'mine']);
    expect(await second.autosave.merge()).to.equal(true);
    expect(desk.shelf.lines()).to.deep.equal(['base', 'theirs', 'mine']);
  });

  it('leaves no copy on this device once everything has arrived', async () => {
    const { autosave, write } = await desk.opened();
    write('one');
    await autosave.flush();
    await settle();
    expect(JSON.stringify([...desk.deviceShelf.stored])).not.to.include('one');
    expect(autosave.status).to.include({ state: 'saved', onDevice: false });
  });

  it('overwrites no other tab’s unsent work', async () => {
    const first = await desk.opened();
    const second = await desk.opened();
    first.host.behaviour = offline;
    second.host.behaviour = offline;
    first.write('first');
    await first.autosave.flush();
    second.write('second');
    await second.autosave.flush();
    expect(first.autosave.status).to.include({ kept: true });
    expect(second.autosave.status).to.include({ kept: false });
    expect(desk.deviceShelf.lines('key/unsent')).to.deep.equal(['first']);
  });
});
