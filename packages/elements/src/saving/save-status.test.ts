import { html, render } from 'lit';
import { expect } from 'chai';
import { textOf } from '../../testing/page.js';
import { download } from './download.js';
import { saving as savingMessages } from '../i18n/english/saving.js';
import type { SavingTexts } from './saving-texts.js';
import { mostUrgent, type SaveNotice, type SaveStatus } from './save-state.js';
import { saveBanners, saveStatus, saveText, type SaveIntents } from './save-status.js';

/** Marks every text that came through the bundle, so that any other stands out. */
const t: SavingTexts = {
  language: 'en',
  text: (id, values = {}) =>
    `[${id}${Object.values(values)
      .map((value) => `: ${value}`)
      .join('')}]`,
};

const at = new Date();
const statuses: readonly SaveStatus[] = [
  { state: 'idle' },
  { state: 'conflict' },
  { state: 'read-only' },
  { state: 'pending' },
  { state: 'pending', at },
  { state: 'saving' },
  { state: 'saved', at, onDevice: true },
  { state: 'saved', at: new Date(0), onDevice: false },
  { state: 'not-saved', reason: 'refused', changes: 0, kept: false },
  ...(['full', 'refused', 'offline', 'no-answer', 'failed'] as const).flatMap((reason) =>
    [true, false].map((kept) => ({ state: 'not-saved' as const, reason, changes: 3, kept })),
  ),
];
const notices: readonly SaveNotice[] = ['other-tab', 'base-changed', 'unreadable'];

function draw(status: SaveStatus, shown: readonly SaveNotice[] = [], canMerge = true) {
  const done: string[] = [];
  const intents = Object.fromEntries(
    ['retry', 'download', 'takeOver', 'useTheirs', 'merge', 'dismiss'].map((name) => [
      name,
      () => void done.push(name),
    ]),
  ) as unknown as SaveIntents;
  const view = { status, notices: new Set(shown), canMerge };
  const box = document.createElement('div');
  render(html`${saveStatus(view, t)}${saveBanners(view, t, intents)}`, box);
  const buttons = [...box.querySelectorAll('button')];
  for (const button of buttons) button.click();
  return { box, done };
}

describe('The words about saving', () => {
  it('all come from the messages, in every state', () => {
    for (const status of statuses) {
      const { box } = draw(status, notices);
      expect(
        textOf(box)
          .replace(/\[[^\]]*\]/g, '')
          .trim(),
      ).to.equal('');
      expect(
        saveText(status, t)
          .replace(/\[[^\]]*\]/g, '')
          .trim(),
      ).to.equal('');
    }
  });

  it('use every message', () => {
    const all = statuses
      .map(
        (status) =>
          textOf(draw(status, notices).box) + textOf(draw(status, ['other-tab']).box) + saveText(status, t),
      )
      .join('');
    for (const id of Object.keys(savingMessages)) expect(all).to.match(new RegExp(`\\[${id}[\\]:]`), id);
  });

  it('offer what can be done, and nothing that cannot', () => {
    expect(draw({ state: 'saved', at, onDevice: true }).done).to.deep.equal([]);
    expect(draw({ state: 'not-saved', reason: 'full', changes: 1, kept: false }).done).to.deep.equal([
      'retry',
      'download',
    ]);
    expect(draw({ state: 'conflict' }).done).to.deep.equal(['merge', 'takeOver', 'useTheirs', 'download']);
    expect(draw({ state: 'conflict' }, [], false).done).to.deep.equal(['takeOver', 'useTheirs', 'download']);
    expect(draw({ state: 'idle' }, ['base-changed']).done).to.deep.equal([
      'merge',
      'takeOver',
      'useTheirs',
      'download',
    ]);
    expect(draw({ state: 'idle' }, ['other-tab', 'unreadable']).done).to.deep.equal([
      'takeOver',
      'dismiss',
      'dismiss',
    ]);
  });

  it('are an alert only where work is nowhere but in the page', () => {
    const alert = (kept: boolean) =>
      draw({ state: 'not-saved', reason: 'offline', changes: 1, kept }).box.querySelector('[role=alert]');
    expect(alert(false)).not.to.equal(null);
    expect(alert(true)).to.equal(null);
    expect(draw({ state: 'conflict' }).box.querySelector('[role=alert]')).to.equal(null);
  });

  it('of several documents are those of the worst', () => {
    const [early, late] = [new Date(1), new Date(2)].map(
      (time) => ({ state: 'saved', at: time, onDevice: true }) as const,
    );
    expect(mostUrgent([])).to.deep.equal({ state: 'idle' });
    expect(mostUrgent([late, early] as SaveStatus[])).to.equal(late);
    expect(mostUrgent([{ state: 'idle' }, early as SaveStatus, { state: 'pending' }]).state).to.equal(
      'pending',
    );
    expect(mostUrgent([{ state: 'conflict' }, { state: 'saving' }]).state).to.equal('conflict');
  });
});

describe('A download of the work', () => {
  it('is a file of JSON that the strict policy lets through', async () => {
    let file: Blob | undefined;
    const seen: HTMLAnchorElement[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob: Blob) => createObjectURL.call(URL, (file = blob));
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      seen.push(this);
      click.call(this);
    };
    try {
      download({ name: 'Acme' }, 'career-framework');
    } finally {
      Object.assign(URL, { createObjectURL });
      Object.assign(HTMLAnchorElement.prototype, { click });
    }
    const [link] = seen;
    expect(link?.download).to.equal('career-framework.json');
    expect(link?.href).to.match(/^blob:/);
    expect(await file?.text()).to.equal('{\n  "name": "Acme"\n}\n');
  });
});
