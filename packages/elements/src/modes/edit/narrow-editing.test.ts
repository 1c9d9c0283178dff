import { expect } from 'chai';
import {
  choose,
  editing,
  fill,
  focused,
  goTo,
  frameworkOf,
  isOpen,
  press,
  said,
  tell,
  write,
  menu,
} from '../../../testing/editing.js';
import { all, control, one, resize, settled, textOf, texts, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const narrow = async (properties: Partial<CareerTrack> = {}): Promise<CareerTrack> =>
  editing(properties, 360);
const entry = (element: CareerTrack, index: number): HTMLElement =>
  all(element, '.entry[data-id]')[index] as HTMLElement;
const area = (element: CareerTrack): HTMLTextAreaElement =>
  one(element, '.entry textarea') as HTMLTextAreaElement;

async function edit(element: CareerTrack, index: number): Promise<void> {
  entry(element, index).querySelector<HTMLElement>('.edit-cell')?.click();
  await until(() => focused(element)?.localName === 'textarea');
}

function writeHere(element: CareerTrack, text: string): void {
  area(element).value = text;
  area(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function actions(element: CareerTrack, at: HTMLElement, text: string): Promise<void> {
  at.querySelector<HTMLElement>('.kebab')?.click();
  await menu(element);
  await choose(element, text);
}

describe('Editing in a narrow container', () => {
  it("shows the reader's level and its competencies, each with the way to write it", async () => {
    const element = await narrow();
    expect(textOf(one(element, '[role=tab][aria-selected=true]'))).to.include('A3');
    expect(textOf(one(element, '.level-title'))).to.equal('A3 Senior Analyst');
    expect(texts(element, '.group')).to.deep.equal(['Craft', 'Working with others', 'Impact']);
    expect(all(element, '.edit-cell')).to.have.length(8);
    expect(all(element, '.edit-cell')[0]?.getAttribute('aria-label')).to.equal(
      'Edit Framing the question, A3',
    );
  });

  it('saves by the button, and the focus returns', async () => {
    const element = await narrow();
    await edit(element, 1);
    expect(area(element).getAttribute('aria-label')).to.equal('Analysis, A3. One behaviour per line.');
    writeHere(element, 'One\nTwo');
    control(element, 'Save').click();
    await until(() => (focused(element)?.className ?? '').includes('edit-cell'));
    expect(texts(element, '.entry[data-id]:nth-of-type(n) li').slice(2, 4)).to.deep.equal(['One', 'Two']);
    expect(entry(element, 1).contains(focused(element))).to.equal(true);
    expect(said(element)).to.equal('Changed Analysis, A3.');
    element.undo();
    await settled(element);
    expect(textOf(entry(element, 1))).to.include('Puts a range');
  });

  it('cancels by the button and by Escape', async () => {
    const element = await narrow();
    const before = frameworkOf(element);
    for (const cancel of [() => control(element, 'Cancel').click(), () => void tell(element, 'Escape')]) {
      await edit(element, 0);
      writeHere(element, 'Nothing');
      cancel();
      await until(() => !element.renderRoot.querySelector('.entry textarea'));
      await settled(element);
    }
    expect(frameworkOf(element)).to.equal(before);
  });

  it('Enter begins a line, Ctrl+Enter saves', async () => {
    const element = await narrow();
    await edit(element, 0);
    expect(tell(element, 'Enter')).to.equal(true);
    writeHere(element, 'Saved');
    await press(element, 'Control+Enter');
    expect(textOf(entry(element, 0))).to.include('Saved');
  });

  it('going elsewhere saves', async () => {
    const element = await narrow();
    await edit(element, 0);
    writeHere(element, 'Kept');
    await goTo(element, one(element, '[role=tab][aria-selected=true]'));
    expect(textOf(entry(element, 0))).to.include('Kept');
    expect(element.renderRoot.querySelector('.entry textarea')).to.equal(null);
  });

  it('keeps the words when the change is refused', async () => {
    const element = await narrow();
    element.addEventListener('ct-before-change', (event) => event.preventDefault());
    await edit(element, 0);
    writeHere(element, 'Not allowed');
    control(element, 'Save').click();
    await settled(element);
    expect(area(element).value).to.equal('Not allowed');
    expect(textOf(one(element, '.entry [role=alert]'))).to.match(/Your wording is still here/);
  });

  it('words that are being written go with the width, there and back', async () => {
    const element = await narrow();
    await edit(element, 0);
    writeHere(element, 'Half a w');
    await resize(element, 1200, 'wide');
    await until(() => isOpen(element));
    expect((focused(element) as HTMLTextAreaElement).value).to.equal('Half a w');
    write(element, 'Half a wo');
    await resize(element, 360, 'narrow');
    await until(() => focused(element)?.localName === 'textarea');
    expect(area(element).value).to.equal('Half a wo');
    control(element, 'Save').click();
    await settled(element);
    expect(textOf(entry(element, 0))).to.include('Half a wo');
  });

  it('moves through the levels by arrows, with the focus', async () => {
    const element = await narrow();
    one(element, '[role=tab][aria-selected=true]').focus();
    await press(element, 'ArrowRight');
    await until(() => textOf(focused(element)) === 'A4');
    expect(said(element)).to.equal('Level 4 of 5, A4 Lead Analyst.');
    expect(textOf(one(element, '.level-title'))).to.equal('A4 Lead Analyst');
  });

  it('has the menus of levels, themes, competencies and cells behind buttons', async () => {
    const element = await narrow();
    await actions(element, one(element, '.level-head'), 'Insert a level after');
    await fill(element, { title: 'New one' });
    await until(() => textOf(one(element, '.level-title')) === 'New one');
    expect(one(element, '.level-head').contains(focused(element))).to.equal(true);
    await actions(element, one(element, '.level-head'), 'Remove level');
    expect(textOf(one(element, '.level-title'))).to.equal('A4 Lead Analyst');
    expect(focused(element)).to.not.equal(null);
    await actions(element, entry(element, 0), 'Not expected here');
    expect(textOf(entry(element, 0))).to.include('Not expected here');
    await actions(element, entry(element, 7), 'Remove competency');
    expect(all(element, '.entry[data-id]')).to.have.length(7);
    expect(focused(element)).to.not.equal(null);
    await actions(element, all(element, '.with-kebab[data-id]')[0] as HTMLElement, 'Move down');
    expect(texts(element, '.group')[0]).to.equal('Working with others');
  });

  it('adds, pastes and previews from the menu of the toolbar', async () => {
    const element = await narrow();
    control(element, '').focus();
    const more = all(element, '.edit-bar [aria-haspopup]')[0] as HTMLElement;
    more.click();
    await menu(element);
    expect(texts(element, '.menu button')).to.deep.equal([
      'Add a competency',
      'Add a level',
      'Add a theme',
      'Paste from spreadsheet',
      'Import from a file',
      'Save as Excel (XLSX)',
      'Save as CSV',
      'Save as Markdown',
      'Save as HTML',
      'Save as JSON',
      'Preview',
    ]);
    await choose(element, 'Add a competency');
    await fill(element, { name: 'Fresh' });
    await until(() => all(element, '.entry[data-id]').length === 9);
    await until(() => entry(element, 0).contains(focused(element)));
    expect(textOf(entry(element, 0))).to.match(/^Fresh/);
  });
});
