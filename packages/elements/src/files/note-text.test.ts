import { noteTexts, readTrackFile, type ReadNote } from '@career-tracks/core/exchange/file';
import { expect } from 'chai';
import { render } from 'lit';
import { mount, textOf, until } from '../../testing/mount.js';
import type { Messages } from '../i18n/messages.js';
import { importNotes } from '../i18n/english/import-notes.js';
import { importRefusals } from '../i18n/english/import-refusals.js';
import { createLocalizer, type Localizer } from '../i18n/localizer.js';
import { arabic } from '../locales/arabic.js';
import { german } from '../locales/german.js';
import { noteText, refusalText } from './note-text.js';

const csv = 'Competency,Owner,L1,L2\nPlanning,Jo,Plans.,Leads.\n';
const localizer = (language: string, messages?: Messages): Localizer =>
  createLocalizer(language, messages).with(importNotes);
const leftOut = (text: string): ReadNote => ({
  kind: 'left-out',
  code: 'no-part-of-track',
  values: { text },
  message: `"${text}" is no part of a track.`,
});

/** What is shown of a note, and whether it is marked as English. */
function shown(note: ReadNote, t: Localizer): { readonly text: string; readonly isEnglish: boolean } {
  const place = document.createElement('li');
  render(noteText(note, t), place);
  return { text: textOf(place), isEnglish: place.querySelector('[lang=en]') !== null };
}

describe('What was noted of a file', () => {
  it('is in the language of the page', async () => {
    const element = await mount({ properties: { mode: 'edit', locale: 'de', messages: german } });
    void element.importFrom(csv);
    const list = await until(() => element.renderRoot.querySelector('dialog.import #import-left-out li'));
    expect(textOf(list)).to.match(/„\u2068Owner\u2069“ ist kein Teil eines Karrierepfads\.$/);
    expect(list.querySelector('[lang]')).to.equal(null);
  });

  it('has a sentence in each of our languages for all that is read of a file', async () => {
    const { notes } = (await readTrackFile({ content: csv })).report;
    expect(notes.length).to.be.greaterThan(3);
    for (const note of notes) {
      expect(shown(note, localizer('en')).text.replace(/[\u2068\u2069]/g, '')).to.equal(note.message);
      for (const t of [localizer('de', german), localizer('ar', arabic)])
        expect(shown(note, t), note.code).to.include({ isEnglish: false });
    }
  });

  it('keeps a text of the source apart from the direction of the sentence', () => {
    expect(shown(leftOut('Owner!'), localizer('ar', arabic)).text).to.equal(
      '«\u2068Owner!\u2069» ليس جزءًا من مسار.',
    );
  });

  it('is marked as English where the texts have no sentence for it', () => {
    const french = localizer('fr', { language: 'fr' });
    expect(shown(leftOut('a'), french)).to.deep.equal({
      text: '"\u2068a\u2069" is no part of a track.',
      isEnglish: true,
    });
    const newer: ReadNote = { kind: 'guessed', code: 'of-tomorrow', message: 'Tomorrow came.' };
    for (const t of [french, localizer('de', german)])
      expect(shown(newer, t)).to.deep.equal({ text: 'Tomorrow came.', isEnglish: true });
  });

  it('is a reason in the language of the page, with the details in English, where nothing could be read', async () => {
    const issue = { path: [], code: 'no-levels', message: 'No column of levels was found.' };
    const read = (t: Localizer): readonly [string, string | undefined] => {
      const place = document.createElement('li');
      render(refusalText(issue, t.with(importRefusals)), place);
      return [textOf(place), place.querySelector('[lang=en]')?.textContent ?? undefined];
    };
    expect(read(localizer('en'))).to.deep.equal([issue.message, issue.message]);
    expect(read(localizer('fr', { language: 'fr' }))).to.deep.equal([issue.message, issue.message]);
    const [text, detail] = read(localizer('de', german));
    expect(text.startsWith('Es wurden keine Stufen gefunden.'), text).to.equal(true);
    expect(detail).to.equal(issue.message);
    const element = await mount({ properties: { mode: 'edit', locale: 'de', messages: german } });
    void element.importFrom('only words');
    const item = await until(() => element.renderRoot.querySelector('dialog.import .import-issues li'));
    expect(textOf(item)).to.match(/^[^.]*(?:Stufen|Tabelle)/);
  });

  it('may have a form for each count', () => {
    const t = localizer('fr', {
      language: 'fr',
      'note-hidden-cells': { one: '{count} case', other: '{count} cases' },
    });
    const note = (count: number): ReadNote => ({
      kind: 'left-out',
      code: 'hidden-cells',
      values: { count },
      message: noteTexts['hidden-cells'],
    });
    expect(shown(note(1), t)).to.deep.equal({ text: '1 case', isEnglish: false });
    expect(shown(note(2), t).text).to.equal('2 cases');
  });
});
