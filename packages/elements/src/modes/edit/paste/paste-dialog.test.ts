import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  asked,
  care,
  pasteHost,
  preview,
  controlOf,
  type PasteHost,
} from '../../../../testing/paste-host.js';
import { textOf, until } from '../../../../testing/page.js';

const listening = { competency: 'listening', level: 'c1' };
const fixture = async (name: string): Promise<string> =>
  (await fetch(`/packages/core/src/exchange/clipboard/fixtures/${name}.txt`)).text();
const button = (host: PasteHost, text: string): HTMLElement => controlOf(host, 'button', text);
const press = async (host: PasteHost, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await host.updateComplete;
};
const closed = async (host: PasteHost): Promise<void> => {
  await until(
    () =>
      !host.open && preview(host).length === 0 && (host.renderRoot as ShadowRoot).activeElement === host.cell,
  );
};
const block = [
  ['Competency', 'C1 Adviser', 'C2 Senior Adviser', 'C3'],
  ['Listening', 'Hears.', 'Asks twice.', ''],
  ['Product knowledge', '', 'Knows.', 'n/a'],
  ['Chat', 'Types.', '', ''],
];

describe('The preview of a paste', () => {
  it('shows what each cell will become, with the words that go', async () => {
    const host = await pasteHost();
    await host.paste(block, listening);
    expect(host.open).to.equal(true);
    expect(preview(host)).to.deep.equal([
      'Listening: C1 Adviser No change, C2 Senior Adviser Replaces Asks twice. In place of: Asks., C3 New level Blank, stays empty',
      'Product knowledge: C1 Adviser Blank, stays as it is, C2 Senior Adviser Fills an empty cell Knows., C3 New level New Not expected here',
      'Chat New competency: C1 Adviser New Types., C2 Senior Adviser Blank, stays empty, C3 New level Blank, stays empty',
    ]);
    expect(textOf(host.renderRoot.querySelector('del'))).to.equal('Asks.');
    expect(textOf(host.renderRoot.querySelector('#paste-found'))).to.equal(
      'Found 3 competencies and 3 levels. The first row became level titles and the first column became competencies. 4 cells will change; 1 matches what is there and 4 are blank.',
    );
  });

  it('pastes by keyboard as one step, says so, and gives the focus back', async () => {
    const host = await pasteHost();
    const before = JSON.stringify(host.framework);
    await host.paste(block, listening);
    expect(textOf((host.renderRoot as ShadowRoot).activeElement)).to.equal('Paste 4 cells');
    await press(host, 'Enter');
    await closed(host);
    expect(asked(host)).to.deep.equal([
      'listening c1 Hears.',
      'listening c2 Asks twice.',
      'product c1 Finds it.',
      'product c2 Knows.',
      'product c3 not-expected',
      'chat c1 Types.',
    ]);
    expect(host.said).to.deep.equal(['Pasted 4 cells. One undo puts everything back.']);
    expect(host.steps).to.deep.equal(['pasted 4 cells']);
    host.store.undo();
    expect(JSON.stringify(host.framework)).to.equal(before);
    expect(host.store.canUndo).to.equal(false);
  });

  it('changes nothing when it is left by Escape or by Cancel', async () => {
    const host = await pasteHost();
    const { framework } = host;
    await host.paste(block, listening);
    await press(host, 'Escape');
    await closed(host);
    await host.paste(block, listening);
    button(host, 'Cancel').click();
    await closed(host);
    expect(host.framework).to.equal(framework);
    expect(host.said).to.deep.equal([]);
    expect(preview(host)).to.deep.equal([]);
  });

  it('keeps its keys from the mode around it', async () => {
    const host = await pasteHost();
    const heard: string[] = [];
    host.addEventListener('keydown', ({ key }) => heard.push(key));
    await host.paste(block, listening);
    await press(host, 'Home');
    expect(heard).to.deep.equal([]);
  });

  it('pastes one text into one cell at once, as a spreadsheet does', async () => {
    const host = await pasteHost();
    const [html, text] = await Promise.all(
      ['google-sheets-one-cell.html', 'google-sheets-one-cell'].map(fixture),
    );
    await host.paste(text ?? '', { competency: 'product', level: 'c2' }, html);
    expect(host.open).to.equal(false);
    expect(host.said).to.deep.equal(['Pasted 1 cell. Undo takes it back.']);
    await host.paste(text ?? '', { competency: 'product', level: 'c2' }, html);
    expect(host.said.at(-1)).to.equal('Nothing has changed.');
    host.refuses = true;
    await host.paste('Other.', listening);
    expect(host.said.at(-1)).to.match(/^This could not be changed/);
    await host.paste('Other.');
    expect(preview(host)).to.deep.equal(['Listening: C1 Adviser Replaces Other. In place of: Hears.']);
  });

  it('says why there is nothing to paste', async () => {
    const host = await pasteHost();
    await host.paste('', listening);
    const words = (): string => textOf(host.renderRoot.querySelector('dialog'));
    expect(words()).to.match(/^Nothing was pasted There is no text on the clipboard\. .* Close$/);
    await press(host, 'Enter');
    await closed(host);
    await host.paste('\t'.repeat(100_001), listening);
    expect(words()).to.match(/^Nothing was pasted This is too much at once: .* Close$/);
  });

  it('keeps a block that was refused, and can be tried again', async () => {
    const host = await pasteHost();
    host.refuses = true;
    await host.paste(block, listening);
    button(host, 'Paste 4 cells').click();
    await until(() => host.renderRoot.querySelector('[role=alert]'));
    expect(host.open).to.equal(true);
    host.refuses = false;
    button(host, 'Paste 4 cells').click();
    await closed(host);
    expect(host.steps).to.have.length(2);
  });

  it('shows a block again where the track has changed in the meantime, and says when its place is gone', async () => {
    const host = await pasteHost();
    const add = (text: string): void => {
      host.store.update((draft) => {
        const [row] = draft.tracks[0]?.competencies ?? [];
        if (row) row.expectations = { c1: { statements: [{ id: text, text }] } };
      });
    };
    await host.paste([['Hears more.', 'Asks more.']], listening);
    add('Other.');
    button(host, 'Paste 2 cells').click();
    await until(() => host.renderRoot.querySelector('[role=alert]'));
    expect(host.steps).to.deep.equal([]);
    expect(preview(host)[0]).to.contain('In place of: Other.');
    host.store.update((draft) => void draft.tracks[0]?.competencies?.shift());
    button(host, 'Paste 2 cells').click();
    await until(() => textOf(host.renderRoot.querySelector('dialog')).includes('is not there any more'));
    expect(host.steps).to.deep.equal([]);
  });

  it('takes no second block while one is shown', async () => {
    const host = await pasteHost();
    await host.paste(block, listening);
    const before = preview(host);
    host.dialog.open(listening, { html: '', text: 'x\ty' });
    await host.updateComplete;
    expect(preview(host)).to.deep.equal(before);
  });
});

describe('What programs put on the clipboard', () => {
  const programs = ['excel-windows', 'excel-mac', 'google-sheets', 'libreoffice', 'numbers', 'word'];
  for (const program of programs)
    it(`is previewed alike as HTML and as text: ${program}`, async () => {
      const [html, text] = await Promise.all([`${program}.html`, program].map(fixture));
      // The text of Word says nothing of cells that have several lines.
      const ways =
        program === 'word'
          ? [[text, html]]
          : [
              [text, html],
              ['', html],
              [text, ''],
            ];
      for (const [text = '', html = ''] of ways) {
        const host = await pasteHost();
        await host.paste(text, listening, html);
        const rows = preview(host);
        expect(rows).to.have.length(2);
        expect(rows[0]).to.match(
          /^Listening: C1 Adviser Replaces Lets people finish\. ?Repeats back what was said\. In place of: Hears\., C2 Senior Adviser Replaces Asks .what else\?. before advising\. In place of: Asks\.$/,
        );
        expect(rows[1]).to.equal(
          'Product knowledge: C1 Adviser Replaces Finds the answer in the guide & says where. In place of: Finds it., C2 Senior Adviser Blank, stays empty',
        );
      }
    });

  it('is a column of cells where it is lines of text', async () => {
    const host = await pasteHost();
    await host.paste(await fixture('notes'), listening);
    expect(preview(host).map((row) => row.split(':')[0])).to.deep.equal(['Listening', 'Product knowledge']);
    expect(textOf(host.renderRoot.querySelector('.left-out'))).to.match(/^Left out: 1 row\. Row 4, /);
  });

  it('is drawn as words, whatever it looks like', async () => {
    const evil = '<img src=x onerror=alert(1)> {count}';
    const host = await pasteHost({ ...care(), name: evil });
    await host.paste(
      [
        ['Skill', evil],
        [evil, evil],
      ],
      listening,
    );
    expect(preview(host)[0]).to.contain(`${evil} New competency: `);
    expect(host.renderRoot.querySelector('img')).to.equal(null);
  });
});
