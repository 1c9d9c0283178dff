import { type Assessment, type Framework } from '@career-tracks/core';
import { expect } from 'chai';
import { assessing, assessment, rowOf } from '../../testing/assessment.js';
import { cell, editing, frameworkOf, press, said, write } from '../../testing/editing.js';
import { answer, banners, rewrite, says, status, TestHost } from '../../testing/keeping.js';
import { all, analyst, one, settled, textOf, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

interface Heard {
  readonly type: string;
  readonly detail: unknown;
}

/** All that an element tells of saving from now on. */
function listen(element: CareerTrack): Heard[] {
  const heard: Heard[] = [];
  for (const type of ['ct-save', 'ct-save-error'] as const)
    element.addEventListener(type, ({ detail }) => heard.push({ type, detail }));
  return heard;
}

const wording = (document: unknown): string => JSON.stringify(document) ?? '';

describe('Saving while a track is edited', () => {
  it('an edit is in the host’s storage soon, and the host and the person are told', async () => {
    const host = new TestHost();
    const element = await host.opened();
    expect(status(element)).to.equal('');
    const heard = listen(element);
    await rewrite(element, [0, 0], 'Asks who will use the answer.');
    await says(element, /^Saved at \d/);
    expect(host.document()).to.deep.equal(JSON.parse(JSON.stringify(frameworkOf(element))));
    expect(wording(host.document())).to.include('Asks who will use the answer.');
    expect(heard).to.deep.equal([{ type: 'ct-save', detail: { document: 'framework' } }]);
    await until(() => said(element).startsWith('Saved at'));
  });

  it('is quiet while somebody types, and tells of one write', async () => {
    const host = new TestHost();
    const element = await host.opened();
    const heard = listen(element);
    cell(element, 0, 0).focus();
    await press(element, 'Enter');
    for (const text of ['A', 'As', 'Ask']) write(element, text);
    await press(element, 'Enter');
    await says(element, /^Saved at/);
    expect(heard).to.have.length(1);
    expect(host.wayOf(element).writes.length).to.be.at.most(2);
  });

  it('an edit is on this device where the host gives no storage, and the words say so', async () => {
    const autosave = `test-${crypto.randomUUID()}`;
    const first = await editing({ autosave });
    await rewrite(first, [0, 0], 'Kept on this device.');
    await says(first, /^Saved on this device at \d/);
    first.remove();
    const second = await editing({ autosave });
    await until(() => textOf(cell(second, 0, 0)) === 'Kept on this device.');
    expect(status(second)).to.match(/^Saved on this device at \d/);
    expect(banners(second)).to.deep.equal([]);
  });

  it('says that it saves where that takes long, and why it did not; nothing is lost', async () => {
    const host = new TestHost();
    const element = await host.opened();
    const heard = listen(element);
    host.wayOf(element).behaviour = 'silent';
    await rewrite(element, [0, 0], 'Takes a while.');
    await says(element, /^Saving$/);
    await says(element, /^Not saved\.$/);
    expect(heard).to.deep.equal([
      { type: 'ct-save-error', detail: { document: 'framework', reason: 'no-answer' } },
    ]);
    expect(banners(element)).to.deep.equal([
      'Not sent yet. 1 change is kept on this device and will be sent later. Try againDownload a copy',
    ]);
    expect(textOf(cell(element, 0, 0))).to.equal('Takes a while.');
    host.wayOf(element).behaviour = 'works';
    answer(element, 'Try again');
    await says(element, /^Saved at/);
    expect(banners(element)).to.deep.equal([]);
  });

  it('saves what is in an open editor when another mode comes', async () => {
    const host = new TestHost();
    const element = await host.opened();
    cell(element, 0, 0).focus();
    await press(element, 'Enter');
    write(element, 'Not finished by hand.');
    element.mode = 'view';
    await until(() => wording(host.document()).includes('Not finished by hand.'));
    expect(host.saved()?.draft).to.equal(undefined);
  });

  it('saves what undo brings back', async () => {
    const host = new TestHost();
    const element = await host.opened();
    await rewrite(element, [0, 0], 'Only for a moment.');
    await until(() => wording(host.document()).includes('Only for a moment.'));
    await press(element, 'Control+z');
    await until(() => !wording(host.document()).includes('Only for a moment.'));
    await says(element, /^Saved at/);
    expect(wording(host.document())).to.equal(wording(element.framework));
  });

  it('a read-only element saves nothing, and shows what was given', async () => {
    const host = new TestHost();
    const before = await host.opened();
    await rewrite(before, [0, 0], 'Saved by another.');
    await says(before, /^Saved at/);
    before.remove();
    const element = await analyst({ ...host.properties(), readonly: true, mode: 'edit' });
    await until(() => one(element, '.modes'));
    expect([host.wayOf(element).loads, host.wayOf(element).writes]).to.deep.equal([0, []]);
    expect(textOf(element.renderRoot.querySelector('section'))).not.to.include('Saved');
  });
});

describe('Saving several documents', () => {
  const rate = async (element: CareerTrack): Promise<void> => {
    const row = await rowOf(element, 'Framing the question', true);
    const choice = await until(() => row.querySelector<HTMLInputElement>('.choice input:not(:checked)'));
    choice.click();
    await settled(element);
  };

  it('tells of each document by its kind, and each is there after a reload', async () => {
    const host = new TestHost();
    const element = await assessing(host.properties());
    const heard = listen(element);
    const before = element.assessment as Assessment;
    await rate(element);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{ type: 'ct-save', detail: { document: 'assessment' } }]);
    const after = element.assessment as Assessment;
    expect(after.ratings).not.to.deep.equal(before.ratings);
    element.remove();
    const again = await assessing(host.properties());
    await until(() => JSON.stringify(again.assessment) === JSON.stringify(after));
  });

  it('says once what is wrong with all of them, and one answer is for all', async () => {
    const host = new TestHost();
    const element = await host.opened({ assessment: await assessment() });
    const storage = host.wayOf(element);
    storage.behaviour = { error: 'QuotaExceededError' };
    const heard = listen(element);
    await rewrite(element, [0, 0], 'One.');
    element.mode = 'assess';
    await until(() => all(element, '.ratings > ul > li').length > 0);
    await rate(element);
    await until(() => heard.length === 3);
    expect(heard.map(({ detail }) => detail)).to.have.deep.members([
      { document: 'framework', reason: 'full' },
      { document: 'assessment', reason: 'full' },
      { document: 'plan', reason: 'full' },
    ]);
    expect(banners(element)).to.have.length(1);
    storage.behaviour = 'works';
    answer(element, 'Try again');
    await until(() => host.document('assessment') && host.document('framework'));
    await until(() => banners(element).length === 0);
    expect((host.document() as Framework).tracks).to.deep.equal(frameworkOf(element).tracks);
  });
});
