import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  all,
  analyst,
  control,
  mount,
  one,
  resize,
  sample,
  settled,
  textOf,
  texts,
  until,
} from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const press = async (element: CareerTrack, key: string): Promise<void> => {
  await sendKeys({ press: key });
  await settled(element);
};
const selected = (element: CareerTrack): string => textOf(one(element, '[role=tab][aria-selected=true]'));

describe('A track in a narrow container', () => {
  it("shows the reader's level, and what changes after it", async () => {
    const element = await analyst({}, 360);
    expect(selected(element)).to.equal('A3');
    expect(textOf(one(element, '.level-head'))).to.equal(
      'You are here A3 Senior Analyst Owns one subject area',
    );
    expect(texts(element, '.group')).to.deep.equal(['Craft', 'Working with others', 'Impact']);
    expect(all(element, 'details')).to.have.length(8);
    expect(all(element, 'details[open]')).to.have.length(2);
    expect(textOf(one(element, '.ahead'))).to.match(/^At A4, Lead Analyst New: Splits a problem/);
    expect(textOf(all(element, 'summary')[2])).to.equal('Data care Same at A4');
  });

  it('names each tab in full, with one tab stop', async () => {
    const element = await analyst({}, 360);
    expect(all(element, '[role=tab]').map((tab) => tab.getAttribute('aria-label'))).to.deep.equal([
      'A1 Associate Analyst',
      'A2 Analyst',
      'A3 Senior Analyst, you are here',
      'A4 Lead Analyst, next level',
      'A5 Principal Analyst',
    ]);
    expect(all(element, '[role=tab]').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('moves through the levels by arrows, Home and End, with the focus, and tells the page', async () => {
    const element = await analyst({}, 360);
    const heard: string[] = [];
    element.addEventListener('ct-level-select', ({ detail }) => heard.push(detail.level));
    one(element, '[role=tab][aria-selected=true]').focus();
    await press(element, 'ArrowRight');
    expect(selected(element)).to.equal('A4');
    await until(() => element.shadowRoot?.activeElement === one(element, '[role=tab][aria-selected=true]'));
    expect(element.shadowRoot?.activeElement).to.equal(one(element, '[role=tab][aria-selected=true]'));
    expect(textOf(one(element, '[role=status]'))).to.equal('Level 4 of 5, A4 Lead Analyst, next level.');
    await press(element, 'End');
    await press(element, 'ArrowRight');
    expect(selected(element)).to.equal('A1');
    await press(element, 'ArrowLeft');
    await press(element, 'Home');
    expect(heard).to.deep.equal(['a4', 'a5', 'a1', 'a5', 'a1']);
    expect(element.level).to.equal('a3');
  });

  it('goes the other way in right-to-left text', async () => {
    const element = await mount({
      width: 360,
      properties: { framework: await sample('nurse-ar'), level: 'n2' },
    });
    expect(one(element, 'section').dir).to.equal('rtl');
    one(element, '[role=tab][aria-selected=true]').focus();
    await press(element, 'ArrowLeft');
    expect(selected(element)).to.equal('N3');
  });

  it('goes to the levels beside it from the bottom', async () => {
    const element = await analyst({}, 360);
    control(element, 'A4, next level').click();
    await element.updateComplete;
    expect(selected(element)).to.equal('A4');
    expect(textOf(one(element, '.steps .right'))).to.equal('A5 Principal Analyst');
  });

  it('opens all, closes all, and remembers what a person opened', async () => {
    const element = await analyst({}, 360);
    control(element, 'Open all').click();
    await element.updateComplete;
    expect(all(element, 'details[open]')).to.have.length(8);
    await resize(element, 1200, 'wide');
    await resize(element, 360, 'narrow');
    expect(all(element, 'details[open]')).to.have.length(8);
    control(element, 'Close all').click();
    await element.updateComplete;
    expect(all(element, 'details[open]')).to.have.length(0);
  });

  it('hides what changes when a person does not want it', async () => {
    const element = await analyst({}, 360);
    control(element, 'Show what changes at A4').click();
    await element.updateComplete;
    expect(all(element, '.ahead, .side')).to.have.length(0);
  });

  it('needs no tabs for a flat track', async () => {
    const element = await mount({ width: 360, properties: { framework: await sample('support-flat') } });
    expect(all(element, '[role=tab], [role=tabpanel], .steps')).to.have.length(0);
    expect(all(element, 'details').length).to.be.greaterThan(3);
  });

  it('starts again when a track with other levels comes in its place', async () => {
    const element = await analyst({ track: undefined }, 360);
    control(element, 'A4, next level').click();
    await element.updateComplete;
    element.framework = await sample('support-flat');
    await until(() => textOf(one(element, '.title')) === 'Support Member');
    expect(all(element, '.quiet')).to.have.length(0);
    element.framework = await sample('nurse-ar');
    await until(() => all(element, '[role=tab]').length === 4);
    expect(selected(element)).to.equal('N1');
  });

  it('calls a target that is further on a target, not the next level', async () => {
    const element = await analyst({ target: 'a5' }, 360);
    expect(one(element, '#tab-4').getAttribute('aria-label')).to.equal('A5 Principal Analyst, target');
    one(element, '#tab-4').click();
    await element.updateComplete;
    expect(textOf(one(element, '[role=status]'))).to.equal('Level 5 of 5, A5 Principal Analyst, target.');
    expect(textOf(one(element, '.level-head'))).to.include('Target');
  });
});
