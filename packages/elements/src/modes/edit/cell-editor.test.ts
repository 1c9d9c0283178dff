import { expect } from 'chai';
import {
  cell,
  editing,
  field,
  focused,
  goTo,
  frameworkOf,
  isOpen,
  press,
  said,
  tell,
  type,
  wordsIn,
  write,
} from '../../../testing/editing.js';
import { all, control, one, settled, textOf, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

async function open(element: CareerTrack, competency = 0, level = 1): Promise<HTMLElement> {
  const at = cell(element, competency, level);
  at.focus();
  await press(element, 'Enter');
  return at;
}

describe('The keys of the table, inside the editor', () => {
  it('Enter saves and stays on the cell; Shift+Enter begins a line', async () => {
    const element = await editing();
    const at = await open(element, 0, 0);
    expect(tell(element, 'Enter', ['Shift'])).to.equal(true);
    expect(isOpen(element)).to.equal(true);
    write(element, 'One\nTwo');
    await press(element, 'Enter');
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal(at);
    expect([...at.querySelectorAll('li')].map(textOf)).to.deep.equal(['One', 'Two']);
    expect(said(element)).to.equal('Changed Framing the question, A1.');
  });

  it('Escape cancels, brings the text back and returns the focus', async () => {
    const element = await editing();
    const at = await open(element);
    const before = textOf(at);
    await type(element, ' and more');
    await press(element, 'Escape');
    expect(isOpen(element)).to.equal(false);
    expect(textOf(at)).to.equal(before);
    expect(focused(element)).to.equal(at);
    expect(element.undo()).to.equal(false);
  });

  it('Tab saves and goes to the next cell, Shift+Tab to the one before, over the ends of rows', async () => {
    const element = await editing();
    await open(element, 0, 4);
    write(element, 'Changed');
    await press(element, 'Tab');
    expect(textOf(cell(element, 0, 4))).to.equal('Changed');
    expect(focused(element)).to.equal(cell(element, 1, 0));
    await press(element, 'Enter', 'Shift+Tab');
    expect(focused(element)).to.equal(cell(element, 0, 4));
  });

  it('going elsewhere saves', async () => {
    const element = await editing();
    const at = await open(element);
    write(element, 'Kept');
    await goTo(element, control(element, 'Level'));
    expect(isOpen(element)).to.equal(false);
    expect(textOf(at)).to.equal('Kept');
  });

  it('leaving the mode saves', async () => {
    const element = await editing();
    await open(element);
    write(element, 'Kept');
    element.mode = 'view';
    await until(() => !element.renderRoot.querySelector('.grid'));
    expect(textOf(one(element, '.matrix'))).to.include('Kept');
  });

  it('nothing written changes nothing', async () => {
    const element = await editing();
    await open(element);
    await press(element, 'Enter');
    expect(isOpen(element)).to.equal(false);
    expect(element.undo()).to.equal(false);
  });

  it('what is written until the editor closes is one step', async () => {
    const element = await editing();
    const at = await open(element);
    const before = textOf(at);
    for (const letter of 'abc') await type(element, letter);
    await press(element, 'Enter', 'Control+z');
    expect(textOf(at)).to.equal(before);
  });

  it('Ctrl+Z takes back typing first', async () => {
    const element = await editing();
    const at = await open(element);
    write(element, 'First');
    await press(element, 'Enter', 'Enter');
    await type(element, 'x');
    expect(tell(element, 'z', ['Control'])).to.equal(true);
    expect(isOpen(element)).to.equal(true);
    expect(textOf(at)).to.equal('First');
  });

  it('while words are composed, Enter and Escape belong to the input method', async () => {
    const element = await editing();
    await open(element);
    const { value } = field(element);
    field(element).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const key of ['Enter', 'Escape', 'Tab']) {
      const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
      field(element).dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(false);
    }
    // Safari ends the composition before it tells of the key.
    const late = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      bubbles: true,
      cancelable: true,
    });
    field(element).dispatchEvent(late);
    expect(late.defaultPrevented).to.equal(false);
    expect(isOpen(element)).to.equal(true);
    expect(field(element).value).to.equal(value);
  });

  it('an input method begins in the editor: the key that starts it opens one that is empty', async () => {
    const element = await editing();
    const at = cell(element, 0, 0);
    at.focus();
    at.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Process', keyCode: 229, bubbles: true, composed: true }),
    );
    expect(focused(element)).to.equal(field(element));
    expect(field(element).value).to.equal('');
    await press(element, 'Escape');
    expect(textOf(at)).to.match(/^Repeats/);
  });

  it('blank lines are left out, and no words leave the cell empty', async () => {
    const element = await editing();
    const at = await open(element);
    write(element, '\n One \n\n Two\n');
    await press(element, 'Enter');
    expect([...at.querySelectorAll('li')].map(textOf)).to.deep.equal(['One', 'Two']);
    await press(element, 'Enter');
    write(element, '  ');
    await press(element, 'Enter');
    expect(wordsIn(at)).to.equal('Add a behaviour');
  });
});

describe('The editor', () => {
  it('stands over its cell, 96 px wider, and on the screen', async () => {
    const element = await editing();
    cell(element, 0, 0).scrollIntoView({ block: 'center' });
    const at = await open(element, 0, 0);
    const [over, box] = [one(element, '.editor'), at].map((each) => each.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    expect(Math.abs(over.left - box.left)).to.be.at.most(2);
    expect(Math.abs(over.top - box.top)).to.be.at.most(2);
    expect(Math.round(over.width - box.width)).to.equal(96);
    await press(element, 'Escape');
    await open(element, 0, 4);
    const right = one(element, '.editor').getBoundingClientRect();
    expect(right.right).to.be.at.most(document.documentElement.clientWidth);
  });

  it('keeps the words with a sentence when the change is refused', async () => {
    const element = await editing();
    const refuse = (event: Event): void => event.preventDefault();
    element.addEventListener('ct-before-change', refuse);
    const at = await open(element);
    const before = textOf(at);
    write(element, 'Not allowed');
    await press(element, 'Enter');
    expect(isOpen(element)).to.equal(true);
    expect(field(element).value).to.equal('Not allowed');
    expect(textOf(one(element, '.editor [role=alert]'))).to.equal(
      'This could not be changed. Your wording is still here.',
    );
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(at)).to.equal(before);
    element.removeEventListener('ct-before-change', refuse);
    await press(element, 'Enter');
    expect(textOf(at)).to.equal('Not allowed');
    expect(all(element, '.editor [role=alert]')).to.have.length(0);
  });

  it('keeps the words when its cell is gone', async () => {
    const element = await editing();
    await open(element);
    write(element, 'Still here');
    const [track, ...others] = frameworkOf(element).tracks;
    const competencies = track?.competencies?.slice(1);
    element.framework = { ...frameworkOf(element), tracks: [{ ...track, competencies }, ...others] };
    await settled(element);
    field(element).focus();
    await press(element, 'Enter');
    expect(isOpen(element)).to.equal(true);
    expect(field(element).value).to.equal('Still here');
  });

  it('opens by a second press on a cell, and by the first on one that is empty', async () => {
    const element = await editing();
    const at = cell(element, 1, 1);
    const click = (target: Element): void => {
      const press = { bubbles: true, composed: true, cancelable: true, button: 0 };
      target.dispatchEvent(new PointerEvent('pointerdown', { ...press, pointerType: 'mouse' }));
      target.dispatchEvent(new PointerEvent('pointerup', { ...press, pointerType: 'mouse' }));
      target.dispatchEvent(new MouseEvent('click', press));
    };
    click(at);
    expect(focused(element)).to.equal(at);
    expect(isOpen(element)).to.equal(false);
    click(at);
    expect(isOpen(element)).to.equal(true);
    write(element, '');
    await press(element, 'Enter');
    cell(element, 0, 0).focus();
    click(one(element, '.blank'));
    expect(isOpen(element)).to.equal(true);
  });
});
