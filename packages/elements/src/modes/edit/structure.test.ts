import { parseFramework } from '@career-tracks/core';
import { expect } from 'chai';
import {
  cell,
  choose,
  editing,
  editingOf,
  fill,
  focused,
  frameworkOf,
  goTo,
  levelHead,
  openMenu,
  press,
  said,
  menu,
  wordsIn,
} from '../../../testing/editing.js';
import { all, control, one, sample, settled, textOf, texts } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const levels = (element: CareerTrack): string[] => texts(element, '.grid thead .lv-title').slice(1);
const competencies = (element: CareerTrack): string[] =>
  all(element, '.grid tbody tr:not(.theme, .add) th').map((head) => head.getAttribute('abbr') ?? '');
const themeHead = (element: CareerTrack, index: number): HTMLElement =>
  all(element, '.grid .theme th')[index] as HTMLElement;
const titles = ['Associate Analyst', 'Analyst', 'Senior Analyst', 'Lead Analyst', 'Principal Analyst'];

describe('The menu of a level', () => {
  it('renames and describes it', async () => {
    const element = await editing();
    await openMenu(element, levelHead(element, 1));
    await choose(element, 'Rename');
    expect(textOf(one(element, 'dialog .form-title'))).to.equal('Level A2');
    await fill(element, { code: 'B2', title: 'Doer', description: '' });
    expect(textOf(levelHead(element, 1))).to.match(/^B2 ?Doer$/);
    expect(said(element)).to.equal('Changed level A2.');
    expect(focused(element)).to.equal(levelHead(element, 1));
  });

  it('moves it earlier and later, as far as it goes, and the focus with it', async () => {
    const element = await editing();
    await openMenu(element, levelHead(element, 1));
    await choose(element, 'Move earlier');
    expect(levels(element).slice(0, 2)).to.deep.equal(['Analyst', 'Associate Analyst']);
    expect(said(element)).to.equal('Moved A2 to 1 of 5.');
    expect(focused(element)).to.equal(levelHead(element, 0));
    await openMenu(element, levelHead(element, 0));
    expect(control(element, 'Move earlier').getAttribute('aria-disabled')).to.equal('true');
    await choose(element, 'Move earlier');
    expect(one(element, '.menu').matches(':popover-open')).to.equal(true);
    await choose(element, 'Move later');
    expect(levels(element)).to.deep.equal(titles);
  });

  it('inserts one before and after, which gets the focus', async () => {
    const element = await editing();
    await openMenu(element, levelHead(element, 1));
    await choose(element, 'Insert a level before');
    await fill(element, { title: 'Earlier' });
    await openMenu(element, levelHead(element, 2));
    await choose(element, 'Insert a level after');
    await fill(element, { code: 'Z', title: 'Later' });
    expect(levels(element).slice(0, 4)).to.deep.equal(['Associate Analyst', 'Earlier', 'Analyst', 'Later']);
    expect(said(element)).to.equal('Added level Z.');
    expect(focused(element)).to.equal(levelHead(element, 3));
  });

  it('duplicates it with all that it asks', async () => {
    const element = await editing();
    await openMenu(element, levelHead(element, 0));
    await choose(element, 'Duplicate level');
    expect(levels(element)[1]).to.equal('Copy of A1');
    expect(textOf(cell(element, 0, 1))).to.equal(textOf(cell(element, 0, 0)));
    expect(focused(element)).to.equal(levelHead(element, 1));
  });

  it('removes it; the focus goes to the neighbour, and undo brings all of it back', async () => {
    const element = await editing();
    const parsed = parseFramework(frameworkOf(element));
    await openMenu(element, levelHead(element, 4));
    await choose(element, 'Remove level');
    expect(levels(element)).to.deep.equal(titles.slice(0, 4));
    expect(said(element)).to.equal('Removed level A5.');
    expect(one(element, '.grid').contains(focused(element))).to.equal(true);
    await press(element, 'Control+z');
    expect(said(element)).to.equal('Undid: removed level A5.');
    expect(levels(element)).to.deep.equal(titles);
    expect(parsed).to.deep.equal({ ok: true, value: frameworkOf(element) });
    expect(one(element, '.grid').contains(focused(element))).to.equal(true);
  });
});

describe('The menu of a competency', () => {
  it('renames, describes, weighs, and makes it a must-have', async () => {
    const element = await editing();
    await openMenu(element, cell(element, 2, -1));
    await choose(element, 'Rename');
    await fill(element, { name: 'Care', description: 'For data' });
    expect(textOf(cell(element, 2, -1))).to.match(/^Care ?For data$/);
    await openMenu(element, cell(element, 2, -1));
    await choose(element, 'Weight');
    await fill(element, { weight: 'many' });
    expect(textOf(one(element, 'dialog .refused'))).to.match(/^A weight is a number/);
    await fill(element, { weight: '1,5' });
    expect(textOf(cell(element, 2, -1))).to.include('Weight 1.5');
    await openMenu(element, cell(element, 2, -1));
    expect(control(element, 'Must have').getAttribute('aria-checked')).to.equal('false');
    await choose(element, 'Must have');
    expect(said(element)).to.equal('Care is a must-have now.');
    await openMenu(element, cell(element, 2, -1));
    expect(control(element, 'Must have').getAttribute('aria-checked')).to.equal('true');
    await choose(element, 'Must have');
    expect(said(element)).to.equal('Care is no must-have now.');
  });

  it('moves it up, down, and to another theme', async () => {
    const element = await editing();
    await openMenu(element, cell(element, 0, -1));
    expect(control(element, 'Move up').getAttribute('aria-disabled')).to.equal('true');
    await choose(element, 'Move down');
    expect(competencies(element).slice(0, 2)).to.deep.equal(['Analysis', 'Framing the question']);
    await openMenu(element, cell(element, 1, -1));
    await choose(element, 'Move up');
    await openMenu(element, cell(element, 0, -1));
    await choose(element, 'Move to a theme');
    const impact = frameworkOf(element).themes?.find(({ name }) => name === 'Impact')?.id ?? '';
    await fill(element, { theme: impact });
    expect(said(element)).to.equal('Moved Framing the question to Impact.');
    expect(competencies(element).at(-1)).to.equal('Framing the question');
    expect(focused(element)).to.equal(cell(element, 7, -1));
  });

  it('inserts one after it, and duplicates it', async () => {
    const element = await editing();
    await openMenu(element, cell(element, 0, -1));
    await choose(element, 'Insert a competency after');
    await fill(element, { name: 'Between' });
    expect(competencies(element)[1]).to.equal('Between');
    expect(focused(element)).to.equal(cell(element, 1, -1));
    await openMenu(element, cell(element, 0, -1));
    await choose(element, 'Duplicate competency');
    expect(competencies(element)[1]).to.equal('Copy of Framing the question');
    expect(textOf(cell(element, 1, 0))).to.equal(textOf(cell(element, 0, 0)));
  });

  it('removes it; the focus goes to the one that takes its place', async () => {
    const element = await editing();
    await openMenu(element, cell(element, 1, -1));
    await choose(element, 'Remove competency');
    expect(competencies(element)[1]).to.equal('Data care');
    expect(focused(element)).to.equal(cell(element, 1, -1));
    expect(said(element)).to.equal('Removed Analysis.');
    element.undo();
    await settled(element);
    expect(competencies(element)[1]).to.equal('Analysis');
    expect(one(element, '.grid').contains(focused(element))).to.equal(true);
  });

  it('says why one that the track takes over cannot be removed', async () => {
    const framework = await sample('shared-wording');
    const track = framework.tracks.find((each) => each.extends)?.id;
    const element = await editingOf({ properties: { framework, track } });
    await openMenu(element, cell(element, 0, -1));
    expect(control(element, 'Remove competency').getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(control(element, 'Remove competency'))).to.include('It comes from the track');
  });
});

describe('The menu of a theme', () => {
  it('renames, moves and removes it; its competencies stay', async () => {
    const element = await editing();
    await openMenu(element, themeHead(element, 1));
    await choose(element, 'Rename');
    await fill(element, { name: 'Together' });
    expect(texts(element, '.theme-name')).to.deep.equal(['Craft', 'Together', 'Impact']);
    await openMenu(element, themeHead(element, 1));
    await choose(element, 'Move up');
    expect(texts(element, '.theme-name')).to.deep.equal(['Together', 'Craft', 'Impact']);
    expect(focused(element)).to.equal(themeHead(element, 0));
    await openMenu(element, themeHead(element, 0));
    await choose(element, 'Move down');
    await openMenu(element, themeHead(element, 2));
    await choose(element, 'Remove theme');
    expect(texts(element, '.theme-name')).to.deep.equal(['Craft', 'Together']);
    expect(competencies(element)).to.have.length(8);
    expect(one(element, '.grid').contains(focused(element))).to.equal(true);
  });

  it('adds a competency to it', async () => {
    const element = await editing();
    await openMenu(element, themeHead(element, 0));
    await choose(element, 'Add a competency');
    await fill(element, { name: 'Fresh' });
    expect(competencies(element)[3]).to.equal('Fresh');
    expect(focused(element)).to.equal(cell(element, 3, -1));
  });
});

describe('The menu of a cell', () => {
  it('marks it as not expected, weighs it, makes it a must-have, clears it', async () => {
    const element = await editing();
    const at = cell(element, 2, 0);
    await openMenu(element, at);
    expect((await menu(element)).getAttribute('aria-label')).to.equal('Actions for Data care, A1');
    await choose(element, 'Must have here');
    expect(textOf(at)).to.match(/Must have$/);
    await openMenu(element, at);
    await choose(element, 'Weight here');
    await fill(element, { weight: '4' });
    expect(textOf(at)).to.match(/Weight 4$/);
    await openMenu(element, at);
    await choose(element, 'Not expected here');
    expect(textOf(at)).to.equal('Not expected here');
    expect(said(element)).to.equal('Data care is not expected at A1 now.');
    await openMenu(element, at);
    expect(control(element, 'Must have here').getAttribute('aria-disabled')).to.equal('true');
    await choose(element, 'Not expected here');
    expect(wordsIn(at)).to.equal('Add a behaviour');
    await openMenu(element, cell(element, 2, 1));
    await choose(element, 'Clear');
    expect(wordsIn(cell(element, 2, 1))).to.equal('Add a behaviour');
    expect(focused(element)).to.equal(cell(element, 2, 1));
  });

  it('opens by the button that the cell with the focus has', async () => {
    const element = await editing();
    await goTo(element, cell(element, 1, 1));
    const button = one(element, '.cell-kebab');
    const [box, at] = [button, cell(element, 1, 1)].map((each) => each.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    expect(box.right).to.be.within(at.right - 8, at.right + 2);
    expect(box.top).to.be.within(at.top, at.top + 6);
    button.click();
    await settled(element);
    expect((await menu(element)).getAttribute('aria-label')).to.equal('Actions for Analysis, A2');
    await press(element, 'Escape');
    expect(focused(element)).to.equal(cell(element, 1, 1));
    await goTo(element, cell(element, 1, -1));
    expect(button.hidden).to.equal(true);
  });
});
