import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { problemsOf } from '../../../../testing/axe.js';
import { textOf, until } from '../../../../testing/page.js';
import { pseudoMessages, angled, untranslated } from '../../../../testing/pseudo-locale.js';
import {
  asked,
  care,
  pasteHost,
  preview,
  controlOf,
  type PasteHost,
} from '../../../../testing/paste-host.js';

const listening = { competency: 'listening', level: 'c1' };
const block = [
  ['Listening', 'Hears.', 'Asks twice.'],
  ['Product knowledge', 'Finds more.', 'Knows.'],
];
const words = (host: PasteHost, selector: string): string => textOf(host.renderRoot.querySelector(selector));
const choose = async (host: PasteHost, text: string): Promise<void> => {
  controlOf(host, 'label', text).querySelector('input')?.click();
  await host.updateComplete;
};
const primary = (host: PasteHost): string => words(host, '.primary');

describe('Choosing how a block is pasted', () => {
  it('replaces words, keeps them or adds to them, and counts what will change', async () => {
    const host = await pasteHost();
    await host.paste(block, listening);
    expect(primary(host)).to.equal('Paste 3 cells');
    expect(words(host, '.paste-where')).to.contain('Replace it (2 cells)');
    await choose(host, 'Keep mine');
    expect(preview(host)[0]).to.equal('Listening: C1 Adviser No change, C2 Senior Adviser Kept Asks.');
    expect(words(host, '[role=status]')).to.equal(
      '1 cell will change; 1 matches what is there and 2 keep their own text.',
    );
    expect(primary(host)).to.equal('Paste 1 cell');
    await choose(host, 'Add the pasted');
    expect(preview(host)[1]).to.equal(
      'Product knowledge: C1 Adviser Adds below Finds it. Finds more., C2 Senior Adviser Fills an empty cell Knows.',
    );
    expect(words(host, '.paste-where')).to.contain('Replace it (2 cells)');
    controlOf(host, 'button', 'Paste 3 cells').click();
    expect(asked(host)).to.include('product c1 Finds it. | Finds more.');
  });

  it('goes through the choices with arrows, and the focus stays there', async () => {
    const host = await pasteHost();
    await host.paste(block, listening);
    host.renderRoot.querySelector<HTMLElement>('[type=radio]')?.focus();
    await sendKeys({ press: 'ArrowDown' });
    await until(() => primary(host) === 'Paste 1 cell');
    expect(textOf((host.renderRoot as ShadowRoot).activeElement?.parentElement)).to.match(/^Keep mine/);
  });

  it('has nothing to paste where all is kept or there already', async () => {
    const host = await pasteHost();
    await host.paste([['Hears.', 'Asks twice.']], listening);
    await choose(host, 'Keep mine');
    expect(words(host, '[role=status]')).to.equal(
      'No cell will change; 1 matches what is there and 1 keeps its own text.',
    );
    expect([...host.renderRoot.querySelectorAll('.form-end button')].map(textOf)).to.deep.equal(['Close']);
    await choose(host, 'Replace it (1 cell)');
    expect(primary(host)).to.equal('Paste 1 cell');
  });

  it('lets people say what the first row and the first column hold', async () => {
    const host = await pasteHost();
    await host.paste(block, listening);
    expect(words(host, '#paste-found')).to.contain('The first column became competencies.');
    await choose(host, 'The first column');
    expect(words(host, '#paste-found')).to.contain('The first cell goes to Listening, C1 Adviser.');
    expect(preview(host)[0]).to.contain('C1 Adviser Replaces Listening In place of: Hears.');
    await choose(host, 'The first column');
    await choose(host, 'The first row');
    expect(words(host, '#paste-found')).to.contain('The first row became level titles');
    expect(preview(host)[0]).to.contain('Hears. New level');
  });

  it('adds levels that have no words yet', async () => {
    const host = await pasteHost();
    await host.paste(
      [
        ['Skill', 'C1', 'C7 Fellow'],
        ['Listening', 'Hears.', ''],
      ],
      listening,
    );
    controlOf(host, 'button', 'Add what is new').click();
    expect(host.framework.tracks[0]?.levels?.map(({ code }) => code)).to.deep.equal(['C1', 'C7', 'C2']);
    expect(host.said).to.deep.equal(['Added what is new. One undo puts everything back.']);
  });

  it('says which rows and columns are left out, and why', async () => {
    const host = await pasteHost();
    await host.paste(
      [
        ['Our ladder', '', '', ''],
        ['Skill', 'C1', 'Weight', ''],
        ['Listening', 'a', '2', 'z'],
        ['', 'b', '', ''],
        ['People', '', '', ''],
      ],
      listening,
    );
    expect(words(host, '#paste-found')).to.contain('A lower row became level titles');
    expect([...host.renderRoot.querySelectorAll('.left-out :is(summary, li)')].map(textOf)).to.deep.equal([
      'Left out: 3 rows and 2 columns.',
      'Column 3, “Weight”: it is not a level.',
      'Column 4, “z”: it has no level title.',
      'Row 1, “Our ladder”: it stands above the level titles.',
      'Row 4, “b”: it has no competency name.',
      'Row 5, “People”: there is nothing beside the name.',
    ]);
    await choose(host, 'The first row');
    expect(host.open).to.equal(true);
  });

  it('says how to copy a block that has no place', async () => {
    const host = await pasteHost({ ...care(), tracks: [{ id: 'empty', name: 'Empty' }] });
    await host.paste('Lets people finish.\nRepeats.');
    expect(words(host, '#paste-found')).to.match(/^Nothing in this block has a place in the track\./);
    expect(primary(host)).to.equal('');
  });
});

describe('A large block', () => {
  const grid = (rows: number, levels: number): string[][] => [
    ['Skill', ...Array.from({ length: levels }, (_, x) => `L${x}`)],
    ...Array.from({ length: rows }, (_, y) => [
      `Skill ${y}`,
      ...Array.from({ length: levels }, (_, x) => `Does ${y} ${x}.`),
    ]),
  ];

  it('shows its first rows and levels, and says how many more follow', async () => {
    const host = await pasteHost();
    const heard = new Set<string>();
    const observer = new MutationObserver(() => heard.add(words(host, '#paste-found')));
    observer.observe(host.renderRoot, { childList: true, characterData: true, subtree: true });
    await host.paste(grid(150, 33));
    await until(() => primary(host) === 'Paste 4,950 cells');
    expect([...heard]).to.have.length(2);
    expect([...heard][0]).to.equal('This is a large block and takes a moment.');
    expect(preview(host)).to.have.length(40);
    expect([...host.renderRoot.querySelectorAll('.preview-box .note')].map(textOf)).to.deep.equal([
      '110 more competencies follow.',
      '3 more levels follow.',
    ]);
    expect(words(host, '.paste-end')).to.contain('This is a large block and takes a moment.');
  });

  it('can be left while it is planned', async () => {
    const host = await pasteHost();
    let isLeft = false;
    const observer = new MutationObserver(() => {
      if (!host.open) return;
      isLeft = preview(host).length === 0;
      controlOf(host, 'button', 'Cancel').click();
    });
    observer.observe(host.renderRoot, { attributes: true, subtree: true });
    await host.paste(grid(100, 11));
    await until(() => words(host, 'dialog') === '');
    observer.disconnect();
    expect([isLeft, host.open]).to.deep.equal([true, false]);
    await host.paste([['a', 'b']]);
    expect(host.open).to.equal(true);
  });

  it('is pasted once, however often the button is pressed', async () => {
    const host = await pasteHost();
    await host.paste(grid(100, 11));
    await until(() => primary(host) !== '');
    const button = controlOf(host, 'button', 'Paste 1,100 cells');
    button.click();
    button.click();
    await until(() => !host.open);
    expect(host.steps).to.have.length(1);
    expect(host.framework.competencies).to.have.length(102);
  }).timeout(30_000);
});

describe('The preview of a paste, everywhere', () => {
  it('has no words that come from no message', async () => {
    const host = await pasteHost(angled(care()), pseudoMessages);
    await host.paste(
      [
        ['«Skill»', '«C1»', '«C9»'],
        ['«Listening»', '«Hears.»\n«Asks.»', 'n/a'],
      ],
      listening,
    );
    expect(untranslated(host.renderRoot)).to.deep.equal(['button: Cell']);
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [340, 780])
      it(`axe finds nothing: ${scheme}, ${width} px wide, and nothing is wider than the dialog`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.documentElement.lang = 'en-GB';
        const host = await pasteHost();
        await host.paste([
          ['Skill', 'C1', 'C2', 'C9'],
          ...block.map((row) => [...row, 'x'.repeat(80)]),
          ['', 'a', '', ''],
        ]);
        const dialog = host.renderRoot.querySelector('dialog') as HTMLElement;
        if (width < 400) dialog.style.inlineSize = `${width}px`;
        expect(getComputedStyle(host.renderRoot.querySelector('.preview') as Element).display).to.equal(
          width < 400 ? 'block' : 'table',
        );
        expect(await problemsOf(host)).to.deep.equal([]);
        expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      });

  it('reads from the right in a track of such a language', async () => {
    document.documentElement.lang = 'en-GB';
    const host = await pasteHost({ ...care(), language: 'ar' });
    await host.paste(block, listening);
    const [first, second] = [...host.renderRoot.querySelectorAll('.preview thead th')].map((cell) =>
      cell.getBoundingClientRect(),
    );
    expect(first?.left).to.be.above(second?.left ?? Infinity);
    expect(await problemsOf(host)).to.deep.equal([]);
  });
});
