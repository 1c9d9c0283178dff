import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { TestHost } from '../../testing/keeping.js';
import { textOf, until } from '../../testing/page.js';
import { TestStorage } from '../../testing/saving.js';
import { answered, button, focused, found, workbook } from '../../testing/workbook.js';
import type { TrackWorkbook } from './track-workbook.js';

const step = 'tracks-exist';
const given = answered([{ step: 'levels-defined', value: 'yes' }]);
const opened = (host: TestHost, response = given): Promise<TrackWorkbook> =>
  workbook({ ...host.properties(), step, response });

const says = (element: TrackWorkbook, selector: string, words: RegExp): Promise<unknown> =>
  until(() => words.test(textOf(element.renderRoot.querySelector(selector))));

const choose = async (element: TrackWorkbook): Promise<void> =>
  (await found(element, 'input[value="yes"]')).click();

/** A workbook with an answer that is saved. */
async function saved(host: TestHost): Promise<TrackWorkbook> {
  const element = await opened(host);
  await choose(element);
  await says(element, '.save', /^Saved/);
  return element;
}

/** What there is to know about saving, and how it comes to that. */
const states: readonly (readonly [RegExp, (host: TestHost) => Promise<TrackWorkbook>])[] = [
  [
    /^This is open in another tab\./,
    async (host) => {
      await saved(host);
      return opened(host);
    },
  ],
  [
    /^Somebody else, or another tab, changed this\./,
    async (host) => {
      const first = await opened(host);
      const second = await opened(host);
      await says(second, '.banner', /another tab/);
      // What it has not read yet, it takes as it is.
      await until(() => second.storage instanceof TestStorage && second.storage.loads > 0);
      await choose(first);
      return second;
    },
  ],
  [
    /^Not sent yet\. 1 change is kept on this device and will be sent later\./,
    async (host) => {
      const element = await saved(host);
      if (element.storage instanceof TestStorage) element.storage.behaviour = { error: 'QuotaExceededError' };
      element.undo();
      return element;
    },
  ],
  [
    /^The page has a newer version of this than your saved work began from\./,
    async (host) => {
      (await saved(host)).remove();
      return opened(host, { ...given, answers: [{ step: 'levels-defined', value: 'no' }] });
    },
  ],
];

describe('What there is to know about saving a workbook', () => {
  for (const [words, arrive] of states)
    it(`is said above it, and axe finds nothing: ${words.source.replace(/[\\^]/g, '')}`, async () => {
      document.documentElement.lang = 'en-GB';
      document.body.style.backgroundColor = 'Canvas';
      const element = await arrive(new TestHost());
      await says(element, '.banner', words);
      for (const [scheme, width] of [
        ['light', '1200px'],
        ['dark', '360px'],
      ] as const) {
        document.documentElement.style.colorScheme = scheme;
        (element.parentElement as HTMLElement).style.inlineSize = width;
        await until(() => element.renderRoot.querySelector(width === '360px' ? '.narrow' : '.wide'));
        expect(await problemsOf(element), `${scheme}, ${width}`).to.deep.equal([]);
      }
    });

  it('hands the focus on when it is closed', async () => {
    const host = new TestHost();
    await opened(host);
    const element = await opened(host);
    await says(element, '.banner', /another tab/);
    const close = await button(element, 'Close');
    close.focus();
    close.click();
    await until(() => !element.renderRoot.querySelector('.banner'));
    await until(() => focused(element)?.matches('.title'));
  });
});
