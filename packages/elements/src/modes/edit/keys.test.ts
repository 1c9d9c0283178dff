import { expect } from 'chai';
import {
  cell,
  clear,
  editing,
  field,
  focused,
  frameworkOf,
  isOpen,
  levelHead,
  press,
  said,
  type,
  menu,
  wordsIn,
} from '../../../testing/editing.js';
import { all, mount, one, sample, settled, textOf, until } from '../../../testing/mount.js';

describe('The keys of the table, outside the editor', () => {
  it('there is one tab stop, at the first cell', async () => {
    const element = await editing();
    const stops = all(element, '.grid [tabindex="0"]');
    expect(stops).to.deep.equal([cell(element, 0, 0)]);
    expect(all(element, '.grid button').every(({ tabIndex }) => tabIndex === -1)).to.equal(true);
  });

  it('arrows, Home, End and Ctrl with them move by cell, heads too', async () => {
    const element = await editing();
    cell(element, 0, 0).focus();
    await press(element, 'ArrowRight');
    expect(focused(element)).to.equal(cell(element, 0, 1));
    await press(element, 'ArrowDown', 'End');
    expect(focused(element)).to.equal(cell(element, 1, 4));
    await press(element, 'Home');
    expect(focused(element)).to.equal(cell(element, 1, -1));
    await press(element, 'Control+Home');
    expect(focused(element)).to.equal(all(element, '.grid th')[0]);
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(focused(element)).to.equal(levelHead(element, 1));
    // Over the head of the theme, in the same column.
    await press(element, 'ArrowDown');
    expect(focused(element)?.className).to.equal('');
    expect(textOf(focused(element))).to.equal('Craft');
    await press(element, 'ArrowDown');
    expect(focused(element)).to.equal(cell(element, 0, 1));
    await press(element, 'Control+End');
    expect(textOf(focused(element))).to.equal('Add a competency to Impact');
    expect(all(element, '.grid [tabindex="0"]')).to.deep.equal([focused(element)]);
  });

  it('arrows follow the eye from right to left', async () => {
    const element = await mount({ properties: { framework: await sample('nurse-ar'), mode: 'edit' } });
    await until(() => element.renderRoot.querySelector('.grid'));
    await settled(element);
    cell(element, 0, 0).focus();
    await press(element, 'ArrowLeft');
    expect(focused(element)).to.equal(cell(element, 0, 1));
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(focused(element)).to.equal(cell(element, 0, -1));
  });

  for (const key of ['Enter', 'F2']) {
    it(`${key} opens the editor with the words, the caret at their end`, async () => {
      const element = await editing();
      cell(element, 0, 0).focus();
      await press(element, key);
      expect(isOpen(element)).to.equal(true);
      expect(focused(element)).to.equal(field(element));
      expect(field(element).value).to.equal(
        'Repeats a request back and checks it before starting.\nAsks what decision the answer will feed.',
      );
      expect(field(element).selectionStart).to.equal(field(element).value.length);
      expect(field(element).getAttribute('aria-label')).to.equal(
        'Framing the question, A1. One behaviour per line.',
      );
    });
  }

  it('Enter on a head opens its menu, and on a way to add, its form', async () => {
    const element = await editing();
    levelHead(element, 1).focus();
    await press(element, 'Enter');
    await menu(element);
    expect((await menu(element)).getAttribute('aria-label')).to.equal('Actions for A2');
    await press(element, 'Escape');
    expect(focused(element)).to.equal(levelHead(element, 1));
    await press(element, 'Control+End', 'Enter');
    await until(() => element.renderRoot.querySelector('dialog[open]'));
    await press(element, 'Escape');
    expect(textOf(focused(element))).to.equal('Add a competency to Impact');
  });

  it('typing replaces the text, and one undo brings it back', async () => {
    const element = await editing();
    cell(element, 0, 0).focus();
    await type(element, 'Plain');
    expect(field(element).value).to.equal('Plain');
    await press(element, 'Enter');
    expect(textOf(cell(element, 0, 0))).to.equal('Plain');
    await press(element, 'Control+z');
    expect(textOf(cell(element, 0, 0))).to.match(/^Repeats a request back/);
    expect(said(element)).to.equal('Undid: changed Framing the question, A1.');
    await press(element, 'Control+Shift+Z');
    expect(textOf(cell(element, 0, 0))).to.equal('Plain');
    expect(said(element)).to.equal('Redid: changed Framing the question, A1.');
    await press(element, 'Control+z', 'Control+y');
    expect(textOf(cell(element, 0, 0))).to.equal('Plain');
    expect(focused(element)).to.equal(cell(element, 0, 0));
  });

  for (const key of ['Delete', 'Backspace'] as const) {
    it(`${key} clears the cell`, async () => {
      const element = await editing();
      cell(element, 1, 2).focus();
      await clear(element, 'Cleared Analysis, A3.', key);
      expect(wordsIn(cell(element, 1, 2))).to.equal('Add a behaviour');
      expect(focused(element)).to.equal(cell(element, 1, 2));
    });
  }

  it('Shift with arrows selects a range, which Delete clears at once and Escape leaves', async () => {
    const element = await editing();
    cell(element, 0, 0).focus();
    await press(element, 'Shift+ArrowRight', 'Shift+ArrowDown');
    const selected = (): HTMLElement[] => all(element, '.grid [aria-selected=true]');
    expect(selected()).to.have.members([
      cell(element, 0, 0),
      cell(element, 0, 1),
      cell(element, 1, 0),
      cell(element, 1, 1),
    ]);
    await clear(element, 'Cleared 4 cells.');
    await press(element, 'Control+z');
    expect(textOf(cell(element, 1, 1))).to.match(/^Picks a method/);
    await press(element, 'Escape');
    expect(selected()).to.have.length(0);
    expect(focused(element)).to.equal(cell(element, 1, 1));
    await press(element, 'Control+a');
    expect(selected()).to.have.length(8 * 5);
  });

  it('a range goes on into the next theme, past its head', async () => {
    const element = await editing();
    cell(element, 2, 0).focus();
    await press(element, 'Shift+ArrowDown');
    expect(all(element, '.grid [aria-selected=true]')).to.deep.equal([
      cell(element, 2, 0),
      cell(element, 3, 0),
    ]);
  });

  it('Alt with arrows on a head moves that level, competency or theme, and the focus with it', async () => {
    const element = await editing();
    levelHead(element, 0).focus();
    await press(element, 'Alt+ArrowRight');
    // What moves it comes with the first use.
    await until(() => focused(element) === levelHead(element, 1));
    expect(textOf(levelHead(element, 1))).to.match(/^A1 ?Associate/);
    expect(focused(element)).to.equal(levelHead(element, 1));
    expect(said(element)).to.equal('Moved A1 to 2 of 5.');
    cell(element, 0, -1).focus();
    await press(element, 'Alt+ArrowDown');
    expect(said(element)).to.equal('Moved Framing the question to 2 of 3.');
    expect(focused(element)).to.equal(cell(element, 1, -1));
    expect(textOf(cell(element, 1, -1))).to.match(/^Framing/);
    await press(element, 'Alt+ArrowUp', 'Alt+ArrowUp');
    expect(textOf(cell(element, 0, -1))).to.match(/^Framing/);
    all(element, '.grid .theme th')[0]?.focus();
    await press(element, 'Alt+ArrowDown');
    expect(frameworkOf(element).themes?.map(({ name }) => name)).to.deep.equal([
      'Working with others',
      'Craft',
      'Impact',
    ]);
    expect(textOf(focused(element))).to.equal('Craft');
  });

  it('Tab leaves the grid', async () => {
    const element = await editing();
    cell(element, 0, 0).focus();
    await press(element, 'Tab');
    expect(one(element, '.grid').contains(focused(element))).to.equal(false);
  });
});
