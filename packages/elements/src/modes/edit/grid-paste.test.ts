import { parseFramework } from '@career-tracks/core';
import { expect } from 'chai';
import { cell, editing, focused, frameworkOf, goTo, press, said } from '../../../testing/editing.js';
import { all, textOf, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const fixture = async (name: string): Promise<string> =>
  (await fetch(`/packages/core/src/exchange/clipboard/fixtures/${name}.txt`)).text();

/** What the browser tells the page when a person pastes; true if somebody took it. */
function paste(texts: Readonly<Record<string, string>>): boolean {
  const clipboardData = new DataTransfer();
  for (const [kind, text] of Object.entries(texts)) clipboardData.setData(kind, text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // Firefox gives a script's event a clipboard of its own.
  if (event.clipboardData !== clipboardData)
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  return !document.body.dispatchEvent(event);
}

const dialog = (element: CareerTrack): Promise<HTMLElement> =>
  until(() => element.renderRoot.querySelector<HTMLElement>('dialog.paste[open]'));
const isClosed = (element: CareerTrack): boolean => all(element, 'dialog[open]').length === 0;

for (const name of ['excel-windows', 'google-sheets']) {
  describe(`Pasting from ${name} into the grid`, () => {
    it('shows what it does, does it as one step, and says so', async () => {
      const element = await editing();
      const before = frameworkOf(element);
      const parsed = parseFramework(before);
      await goTo(element, cell(element, 0, 0));
      // The parts may still be on their way: nothing that is pasted is lost.
      expect(
        paste({ 'text/html': await fixture(`${name}.html`), 'text/plain': await fixture(name) }),
      ).to.equal(true);
      await dialog(element);
      const confirm = await until(() =>
        all(element, 'dialog.paste .form-end button').find((one) => one === focused(element)),
      );
      expect(textOf(confirm)).to.match(/^Paste/);
      await press(element, 'Enter');
      await until(() => isClosed(element) && frameworkOf(element) !== before);
      expect(said(element)).to.match(/^Pasted/);
      expect(element.undo()).to.equal(true);
      expect(parseFramework(frameworkOf(element))).to.deep.equal(parsed);
      expect(element.undo()).to.equal(false);
    });

    it('gives the focus back to the cell on Escape, and changes nothing', async () => {
      const element = await editing();
      const before = JSON.stringify(frameworkOf(element));
      const at = cell(element, 1, 1);
      await goTo(element, at);
      paste({ 'text/html': await fixture(`${name}.html`), 'text/plain': await fixture(name) });
      await dialog(element);
      await press(element, 'Escape');
      await until(() => isClosed(element) && focused(element) === at);
      expect(JSON.stringify(frameworkOf(element))).to.equal(before);
    });
  });
}
