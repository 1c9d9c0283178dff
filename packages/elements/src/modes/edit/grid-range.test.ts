import { expect } from 'chai';
import {
  cell,
  editing,
  field,
  goTo,
  isOpen,
  levelHead,
  press,
  said,
  wordsIn,
} from '../../../testing/editing.js';
import { all, one, textOf, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

/** What the browser tells the page when a person copies, cuts or pastes; undefined where it cannot be made. */
function clipboardEvent(
  type: 'copy' | 'cut' | 'paste',
  texts: Readonly<Record<string, string>> = {},
): ClipboardEvent {
  const clipboardData = new DataTransfer();
  for (const [kind, text] of Object.entries(texts)) clipboardData.setData(kind, text);
  const event = new ClipboardEvent(type, { clipboardData, bubbles: true, composed: true, cancelable: true });
  // Firefox gives a script's event a clipboard of its own.
  if (event.clipboardData !== clipboardData)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return event;
}

/** Browsers tell the focused element or the body; either way the page hears of it. */
async function copied(type: 'copy' | 'cut', by: EventTarget = document.body): Promise<DataTransfer> {
  let event: ClipboardEvent | undefined;
  // What writes the clipboard comes with the first focus.
  await until(() => {
    event = clipboardEvent(type);
    by.dispatchEvent(event);
    return event.defaultPrevented;
  });
  return event?.clipboardData as DataTransfer;
}

/** The text on the clipboard, without the end of its last line. */
const textOn = (data: DataTransfer): string =>
  data.getData('text/plain').replaceAll('\r\n', '\n').replace(/\n$/, '');

const drag = (from: Element, to: Element): void => {
  const press = { bubbles: true, composed: true, cancelable: true, button: 0, pointerType: 'mouse' };
  from.dispatchEvent(new PointerEvent('pointerdown', press));
  to.dispatchEvent(new PointerEvent('pointermove', press));
  to.dispatchEvent(new PointerEvent('pointerup', press));
};

const selected = (element: CareerTrack): HTMLElement[] => all(element, '.grid [aria-selected=true]');

describe('A range of cells', () => {
  it('is selected by dragging, and by a press with Shift', async () => {
    const element = await editing();
    drag(cell(element, 0, 0), cell(element, 1, 1));
    expect(selected(element)).to.have.length(4);
    drag(cell(element, 2, 0), cell(element, 2, 0));
    expect(selected(element)).to.have.length(0);
    const details = { bubbles: true, composed: true, cancelable: true, button: 0, shiftKey: true };
    cell(element, 0, 2).dispatchEvent(new PointerEvent('pointerdown', { ...details, pointerType: 'mouse' }));
    expect(selected(element)).to.have.length(9);
    expect(isOpen(element)).to.equal(false);
  });

  it('is copied as text and as a table, cell for cell', async () => {
    const element = await editing();
    await goTo(element, cell(element, 0, 0));
    await press(element, 'Shift+ArrowRight', 'Shift+ArrowDown');
    const data = await copied('copy');
    expect(textOn(data)).to.equal(
      [
        '"Repeats a request back and checks it before starting.\nAsks what decision the answer will feed."\t' +
          '"Turns a loose request into one question that can be tested.\nAgrees what “done” looks like with the person asking."',
        '"Follows an agreed method for counts, rates and trends.\nKeeps queries readable and in the shared folder."\t' +
          '"Picks a method that fits and states its limits.\nChecks each result a second way before sharing it."',
      ].join('\n'),
    );
    expect(data.getData('text/html')).to.include('<td>Repeats a request back');
    expect(said(element)).to.equal('Copied 4 cells.');
  });

  it('of one cell is that cell, and a head gives its name', async () => {
    const element = await editing();
    await goTo(element, cell(element, 2, 1));
    expect(textOn(await copied('copy'))).to.equal(
      'Records source, filter and date for every published figure.',
    );
    await goTo(element, levelHead(element, 0));
    expect(textOn(await copied('copy'))).to.equal('Associate Analyst');
  });

  it('is cut in one step', async () => {
    const element = await editing();
    await goTo(element, cell(element, 0, 0));
    await press(element, 'Shift+ArrowRight');
    const data = await copied('cut');
    expect(data.getData('text/plain')).to.include('Repeats a request');
    await element.updateComplete;
    expect(wordsIn(cell(element, 0, 0))).to.equal('Add a behaviour');
    expect(said(element)).to.equal('Cut 2 cells.');
    await press(element, 'Control+z');
    expect(textOf(cell(element, 0, 1))).to.match(/^Turns/);
    expect(element.undo()).to.equal(false);
  });
});

describe('The clipboard', () => {
  it('is left alone while the focus is elsewhere, and in the editor', async () => {
    const element = await editing();
    await goTo(element, cell(element, 0, 0));
    await copied('copy');
    await press(element, 'Enter');
    const inside = clipboardEvent('copy');
    field(element).dispatchEvent(inside);
    expect(inside.defaultPrevented).to.equal(false);
    await press(element, 'Escape');
    one(element, '.title').focus();
    const outside = clipboardEvent('paste', { 'text/plain': 'x' });
    document.body.dispatchEvent(outside);
    expect(outside.defaultPrevented).to.equal(false);
  });

  it('is asked for in the way that Safari needs', async () => {
    const element = await editing();
    await goTo(element, cell(element, 0, 0));
    await until(() => {
      const ask = new Event('beforecopy', { bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(ask);
    });
  });
});
