import { expect } from 'chai';
import { cell, editing, frameworkOf, isOpen, press, write } from '../../testing/editing.js';
import {
  answer,
  asks,
  banners,
  openWords,
  rewrite,
  says,
  status,
  TestHost,
  warns,
} from '../../testing/keeping.js';
import { sample, settled, textOf, until } from '../../testing/mount.js';

describe('After a reload', () => {
  it('an edit is there, the host’s own document is as it was given, and nothing is asked', async () => {
    const host = new TestHost();
    const first = await host.opened();
    await rewrite(first, [0, 0], 'Here again.');
    await says(first, /^Saved at/);
    first.remove();
    const second = await host.opened();
    await until(() => textOf(cell(second, 0, 0)) === 'Here again.');
    expect(banners(second)).to.deep.equal([]);
    expect(asks()).to.equal(false);
  });

  it('an element that was taken out and put back goes on, and saves', async () => {
    const host = new TestHost();
    const element = await host.opened();
    const box = element.parentElement as HTMLElement;
    await rewrite(element, [0, 0], 'Before.');
    element.remove();
    await until(() => JSON.stringify(host.document() ?? '').includes('Before.'));
    box.append(element);
    await settled(element);
    expect(textOf(cell(element, 0, 0))).to.equal('Before.');
    await rewrite(element, [0, 1], 'After.');
    await until(() => JSON.stringify(host.document()).includes('After.'));
    expect(JSON.stringify(host.document())).to.include('Before.');
    await press(element, 'Control+z', 'Control+z');
    expect(textOf(cell(element, 0, 0))).not.to.equal('Before.');
  });

  it('half-written words are in the open editor again, and are saved from there', async () => {
    const host = new TestHost();
    const first = await host.opened();
    cell(first, 1, 1).focus();
    await press(first, 'Enter');
    write(first, 'Half a sen');
    await until(() => host.saved()?.draft?.text === 'Half a sen');
    const after = host.afterCrash();
    first.remove();
    const second = await after.opened();
    await until(() => openWords(second) === 'Half a sen');
    write(second, 'Half a sentence more.');
    await press(second, 'Enter');
    expect(textOf(cell(second, 1, 1))).to.match(/^Half a sentence more\./);
    await says(second, /^Saved at/);
    expect(after.saved()).not.to.have.property('draft');
    second.remove();
    const third = await after.opened();
    await until(() => textOf(cell(third, 1, 1)).startsWith('Half a sentence more.'));
    expect(isOpen(third)).to.equal(false);
  });

  it('half-written words that are thrown away do not come back', async () => {
    const host = new TestHost();
    const first = await host.opened();
    cell(first, 1, 1).focus();
    await press(first, 'Enter');
    write(first, 'Never mind');
    await until(() => host.saved()?.draft);
    await press(first, 'Escape');
    await until(() => !host.saved()?.draft);
    const after = host.afterCrash();
    first.remove();
    const second = await after.opened();
    await says(second, /^Saved at/);
    expect(isOpen(second)).to.equal(false);
  });

  it('half-written words wait for the track and the mode that they belong to', async () => {
    const host = new TestHost();
    const framework = await sample('data-analyst');
    const other = { id: 'other', name: 'Other', levels: [{ id: 'o1' }] };
    const properties = { framework: { ...framework, tracks: [...framework.tracks, other] } };
    const first = await host.opened(properties);
    cell(first, 1, 1).focus();
    await press(first, 'Enter');
    write(first, 'Half a sen');
    await until(() => host.saved()?.draft);
    const after = host.afterCrash();
    first.remove();
    const second = await after.opened({ ...properties, track: 'other' });
    expect(isOpen(second)).to.equal(false);
    second.track = 'analyst';
    await until(() => openWords(second) === 'Half a sen');
  });
});

describe('Where saving does not work', () => {
  for (const [error, words] of [
    [
      'QuotaExceededError',
      /^Not saved\. There is no room left where it is saved\. Your wording is still here\./,
    ],
    ['NotAllowedError', /^Not saved\. Saving is not allowed here\. Your wording is still here, until/],
  ] as const) {
    it(`after a ${error}, every edit stays, is tried again and can be downloaded`, async () => {
      await withoutDatabase(async () => {
        const host = new TestHost();
        const element = await host.opened();
        host.wayOf(element).behaviour = { error };
        await rewrite(element, [0, 0], 'One.');
        await warns(element, words);
        expect(status(element)).to.equal('Not saved.');
        expect(asks()).to.equal(true);
        await rewrite(element, [0, 1], 'Two.');
        expect([0, 1].map((level) => textOf(cell(element, 0, level)))).to.deep.equal(['One.', 'Two.']);
        const file = await downloaded(() => answer(element, 'Download a copy'));
        expect(file.name).to.equal('framework.json');
        expect(JSON.parse(file.text)).to.deep.equal(JSON.parse(JSON.stringify(frameworkOf(element))));
        host.wayOf(element).behaviour = 'works';
        answer(element, 'Try again');
        await says(element, /^Saved at/);
        expect(banners(element)).to.deep.equal([]);
        expect(asks()).to.equal(false);
        expect(JSON.stringify(host.document())).to.include('One.').and.to.include('Two.');
      });
    });
  }

  it('without any database, the page is as it was given, and says that it cannot save', async () => {
    await withoutDatabase(async () => {
      const element = await editing({ autosave: `test-${crypto.randomUUID()}` });
      await warns(element, /^Saving does not work here at the moment\./);
      expect(status(element)).to.equal('Saving does not work here at the moment.');
      expect(asks()).to.equal(false);
      await rewrite(element, [0, 0], 'Only in the page.');
      await warns(element, /^Not saved\. Saving is not allowed here\./);
      expect(textOf(cell(element, 0, 0))).to.equal('Only in the page.');
      expect(asks()).to.equal(true);
      await press(element, 'Control+z');
      await until(() => !asks());
    });
  });
});

describe('Leaving the page', () => {
  it('asks while something is unsaved, and not otherwise', async () => {
    const host = new TestHost();
    const element = await host.opened();
    expect(asks()).to.equal(false);
    host.wayOf(element).behaviour = 'silent';
    await rewrite(element, [0, 0], 'Unsaved.');
    expect(asks()).to.equal(true);
  });

  it('without a name to save under never asks: saving is the page’s part', async () => {
    const element = await editing();
    await rewrite(element, [0, 0], 'The page saves.');
    expect(asks()).to.equal(false);
    expect(status(element)).to.equal('');
  });
});

/** Takes the browser's database away while `run` goes on. */
async function withoutDatabase(run: () => Promise<void>): Promise<void> {
  const get = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const before = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  Object.defineProperty(window, 'indexedDB', { get, configurable: true });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(window, 'indexedDB');
    if (before) Object.defineProperty(window, 'indexedDB', before);
  }
}

/** The file that a person gets. */
async function downloaded(act: () => void): Promise<{ readonly name: string; readonly text: string }> {
  let file: Blob | undefined;
  let name = '';
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (file = blob));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    act();
  } finally {
    Object.assign(URL, { createObjectURL });
    Object.assign(HTMLAnchorElement.prototype, { click });
  }
  return { name, text: (await file?.text()) ?? '' };
}
