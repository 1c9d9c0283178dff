import { expect } from 'chai';
import { createLocalizer, directionOf, usableLocale } from './localizer.js';
import { english } from './english.js';

describe('createLocalizer', () => {
  it('fills in values and chooses the plural', () => {
    const t = createLocalizer('en-GB');
    expect(t.text('countsNew', { count: 1 })).to.equal('1 competency asks for something new');
    expect(t.text('countsNew', { count: 1200 })).to.equal('1,200 competencies ask for something new');
  });

  it('fills values in as they are, whatever they look like', () => {
    const t = createLocalizer('en');
    expect(t.text('sibling', { track: '{count} $& <b>' })).to.equal('See {count} $& <b>');
  });

  it('falls back to English for what a bundle leaves out, and never mixes two languages of numbers', () => {
    const t = createLocalizer('de-CH', {});
    expect(t.language).to.equal('en');
    expect(t.date('2025-03-03')).to.match(/March/);
    expect(createLocalizer('de-CH', { language: 'de' }).date('2025-03-03')).to.match(/März/);
  });

  it('survives languages that are none', () => {
    expect(createLocalizer('not a language', { language: '???' }).language).to.equal('en');
    expect(usableLocale('also not', 'en')).to.equal('en');
  });

  it('knows the direction of a language', () => {
    expect([
      directionOf('ar'),
      directionOf('he-IL'),
      directionOf('ur'),
      directionOf('en'),
      directionOf('az-Arab'),
    ]).to.deep.equal(['rtl', 'rtl', 'rtl', 'ltr', 'rtl']);
    expect(directionOf(undefined)).to.equal(undefined);
    expect(directionOf('???')).to.equal(undefined);
  });

  it('has only placeholders that are written alike everywhere', () => {
    for (const [id, message] of Object.entries(english)) {
      const forms = typeof message === 'string' ? [message] : Object.values(message);
      for (const form of forms) expect(form, id).to.match(/^[^{}]*(\{[a-z]+\}[^{}]*)*$/i);
    }
  });
});
