import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { cell, focused, said } from '../../testing/editing.js';
import { answer, asks, banners, rewrite, says, TestHost, warns } from '../../testing/keeping.js';
import { control, textOf, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const words = (element: CareerTrack, level: number): string => textOf(cell(element, 0, level));
const wording = (host: TestHost): string => JSON.stringify(host.document() ?? '');

const openElsewhere = /^This is open in another tab\./;
const changedElsewhere =
  /^Somebody else, or another tab, changed this\. Nothing is overwritten until you choose\./;

/** Two elements on one document: the first has saved an edit, and the second has one of another cell. */
async function apart(host: TestHost): Promise<readonly [CareerTrack, CareerTrack]> {
  const first = await host.opened();
  const second = await host.opened();
  await rewrite(first, [0, 0], 'Of the first.');
  await until(() => wording(host).includes('Of the first.'));
  await warns(second, changedElsewhere);
  await rewrite(second, [0, 1], 'Of the second.');
  return [first, second];
}

describe('A banner about saving', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`keeps the focus in reach, is read out, and axe finds nothing: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.backgroundColor = 'Canvas';
      document.documentElement.lang = 'en-GB';
      const host = new TestHost();
      await host.opened();
      const second = await host.opened({}, 1200);
      await warns(second, openElsewhere);
      await until(() => said(second).startsWith('This is open in another tab.'));
      expect(await problemsOf(second)).to.deep.equal([]);
      const close = control(second, 'Close');
      close.focus();
      close.click();
      await until(() => banners(second).length === 0);
      await until(() => textOf(focused(second)) === 'Edit');
      expect(focused(second)?.matches('.modes button')).to.equal(true);
    });

    it(`of two versions, 360 px wide, axe finds nothing: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.backgroundColor = 'Canvas';
      document.documentElement.lang = 'en-GB';
      const host = new TestHost();
      const first = await host.opened();
      const second = await host.opened({}, 360);
      await rewrite(first, [0, 0], 'Of the first.');
      await warns(second, changedElsewhere);
      await until(() => said(second).startsWith('Somebody else, or another tab, changed this.'));
      expect(await problemsOf(second)).to.deep.equal([]);
    });
  }
});

describe('Two elements on one document, as two tabs', () => {
  it('the later one is told, until it is closed or the other goes', async () => {
    const host = new TestHost();
    const first = await host.opened();
    const second = await host.opened();
    await warns(second, openElsewhere);
    expect(banners(first)).to.deep.equal([]);
    answer(second, 'Close');
    await until(() => banners(second).length === 0);
    const third = await host.opened();
    await warns(third, openElsewhere);
    first.remove();
    second.remove();
    await until(() => banners(third).length === 0);
  });

  it('nothing is overwritten, both stay in the page, and it asks before it is left', async () => {
    const host = new TestHost();
    const [first, second] = await apart(host);
    await says(second, /^Somebody else, or another tab, changed this\.$/);
    expect(banners(second)).to.have.length(1);
    // More than one write would have come by now.
    await rewrite(second, [0, 2], 'More of the second.');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(wording(host)).to.include('Of the first.').and.not.to.include('of the second.');
    expect([words(second, 1), words(second, 2)]).to.deep.equal(['Of the second.', 'More of the second.']);
    expect(words(first, 0)).to.equal('Of the first.');
    expect(asks()).to.equal(true);
  });

  it('both come together, as one step that can be taken back', async () => {
    const host = new TestHost();
    const [, second] = await apart(host);
    answer(second, 'Bring both together');
    await says(second, /^Saved at/);
    expect([words(second, 0), words(second, 1)]).to.deep.equal(['Of the first.', 'Of the second.']);
    expect(wording(host)).to.include('Of the first.').and.to.include('Of the second.');
    expect(banners(second)).to.deep.equal([]);
    expect(asks()).to.equal(false);
    second.undo();
    await until(() => words(second, 0) !== 'Of the first.');
    expect(words(second, 1)).to.equal('Of the second.');
  });

  it('the later one keeps its own, and now the other is told', async () => {
    const host = new TestHost();
    const [first, second] = await apart(host);
    answer(second, 'Keep mine');
    await says(second, /^Saved at/);
    expect(wording(host)).to.include('Of the second.').and.not.to.include('Of the first.');
    await warns(first, changedElsewhere);
    expect(words(first, 0)).to.equal('Of the first.');
    answer(first, 'Keep mine');
    await until(() => wording(host).includes('Of the first.'));
    await warns(second, changedElsewhere);
  });

  it('the later one uses the other version, and can take that back', async () => {
    const host = new TestHost();
    const [, second] = await apart(host);
    answer(second, 'Use the other version');
    await says(second, /^Saved at/);
    expect(words(second, 0)).to.equal('Of the first.');
    expect(words(second, 1)).not.to.equal('Of the second.');
    expect(second.undo()).to.equal(true);
    await until(() => words(second, 1) === 'Of the second.');
  });

  it('the later one goes on in place of the other before anything has happened', async () => {
    const host = new TestHost();
    const first = await host.opened();
    const second = await host.opened();
    await warns(second, openElsewhere);
    answer(second, 'Go on here');
    await rewrite(second, [0, 1], 'Of the second.');
    await until(() => wording(host).includes('Of the second.'));
    await rewrite(first, [0, 0], 'Of the first.');
    await warns(first, changedElsewhere);
    expect(wording(host)).not.to.include('Of the first.');
  });
});
