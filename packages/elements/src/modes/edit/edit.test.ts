import { parseFramework, type Framework } from '@career-tracks/core';
import { expect } from 'chai';
import {
  cell,
  clear,
  editing,
  editingOf,
  fill,
  focused,
  frameworkOf,
  goTo,
  press,
  said,
  write,
  menu,
} from '../../../testing/editing.js';
import { all, control, one, sample, settled, textOf, texts, until } from '../../../testing/mount.js';
import type { TrackStorage } from '../../saving/track-storage.js';

/** A framework of `rows` competencies and `columns` levels, with the same words in every cell. */
function big(rows: number, columns: number): Framework {
  const levels = Array.from({ length: columns }, (_, index) => ({ id: `l${index}`, title: `L${index}` }));
  const ids = Array.from({ length: rows }, (_, index) => `c${index}`);
  const expectations = Object.fromEntries(levels.map(({ id }) => [id, ['Does it.']]));
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    competencies: ids.map((id) => ({ id, name: id })),
    tracks: [
      { id: 't', name: 'T', levels, competencies: ids.map((competency) => ({ competency, expectations })) },
    ],
  });
  if (!parsed.ok) throw new Error('not a framework');
  return parsed.value;
}

describe('Editing a track', () => {
  it('undo and redo stay where they are when there is nothing to do, and say so', async () => {
    const element = await editing();
    const [undo, redo] = [control(element, 'Undo'), control(element, 'Redo')];
    expect([undo, redo].map((button) => button.getAttribute('aria-disabled'))).to.deep.equal([
      'true',
      'true',
    ]);
    undo.focus();
    undo.click();
    await settled(element);
    expect(said(element)).to.equal('There is nothing to undo.');
    expect(focused(element)).to.equal(undo);
    cell(element, 0, 0).focus();
    await clear(element, 'Cleared Framing the question, A1.');
    expect(undo.getAttribute('aria-disabled')).to.equal(null);
    undo.click();
    await settled(element);
    expect(redo.getAttribute('aria-disabled')).to.equal(null);
    redo.click();
    await settled(element);
    expect(said(element)).to.equal('Redid: cleared Framing the question, A1.');
  });

  it('tells the host what changed, in ids', async () => {
    const element = await editing();
    const heard: unknown[] = [];
    element.addEventListener('ct-change', ({ detail }) =>
      heard.push([detail.document, detail.type, detail.at]),
    );
    cell(element, 0, 0).focus();
    await clear(element, 'Cleared Framing the question, A1.');
    await press(element, 'Control+z');
    expect(heard).to.deep.equal([
      ['framework', 'clear-cells', { track: 'analyst', competency: 'framing', level: 'a1' }],
      ['framework', 'undo', {}],
    ]);
  });

  it('changes what the track says of itself', async () => {
    const element = await editing();
    control(element, 'Edit details').click();
    await fill(element, { name: 'Analyst of data', owner: '', reviewed: '2026-01-31', type: 'management' });
    expect(textOf(one(element, '.title'))).to.equal('Analyst of data');
    expect(texts(element, '.facts dd')).to.deep.equal(['Data and Insight', 'Management', 'January 31, 2026']);
    expect(said(element)).to.equal('Changed the details.');
  });

  it('adds competencies, levels and themes from the toolbar', async () => {
    const element = await editing();
    control(element, 'Theme').click();
    await fill(element, { name: 'Fresh theme' });
    expect(texts(element, '.theme-name').at(-1)).to.equal('Fresh theme');
    expect(textOf(focused(element))).to.equal('Fresh theme');
    await goTo(element, cell(element, 5, 0));
    control(element, 'Competency').click();
    await fill(element, { name: 'New' });
    expect(textOf(focused(element))).to.equal('New');
    expect(frameworkOf(element).competencies.at(-1)?.theme).to.equal('working-with-others');
    control(element, 'Level').click();
    await fill(element, { code: 'A6' });
    expect(texts(element, '.grid .lv-title').at(-1)).to.equal('A6');
  });

  it('previews the track', async () => {
    const element = await editing();
    const heard: string[] = [];
    element.addEventListener('ct-mode-change', ({ detail }) => heard.push(detail.mode));
    control(element, 'Preview').click();
    await settled(element);
    expect(heard).to.deep.equal(['view']);
    expect(element.renderRoot.querySelector('.grid')).to.equal(null);
  });

  it('begins from nothing', async () => {
    const framework = {
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: [],
      tracks: [{ id: 't', name: 'T' }],
    };
    const element = await editingOf({ properties: { framework } });
    expect(textOf(one(element, '.start'))).to.match(/^Nothing is written in this track yet/);
    control(element, 'Add a competency').click();
    await fill(element, { name: 'First' });
    cell(element, 0, 0).focus();
    await press(element, 'Enter');
    write(element, 'Does it.');
    await press(element, 'Enter');
    one(element, '.add-level button').click();
    await fill(element, { title: 'Junior' });
    expect(texts(element, '.grid .lv-title')).to.deep.equal(['Competency', 'Junior']);
    expect(textOf(cell(element, 0, 0))).to.equal('Does it.');
    expect(parseFramework(frameworkOf(element)).ok).to.equal(true);
  });

  for (const width of [1200, 360]) {
    it(`opens words again that a crash cut off, ${width} px wide`, async () => {
      const document = parseFramework(await sample('data-analyst'));
      const draft = { place: 'analyst\nanalysis\na2', text: 'Half a w' };
      const saved = { document, draft, writer: 'another', at: '2026-01-05T14:02:00.000Z' };
      const drafts: unknown[] = [draft];
      const storage: TrackStorage = {
        load: () =>
          Promise.resolve({ revision: '0', saved: { ...saved, document: document.ok && document.value } }),
        save: (_key, next) => Promise.resolve({ revision: `${drafts.push(next.draft)}` }),
      };
      const element = await editing({ autosave: `crash-${width}`, storage }, width);
      const areas = all(element, 'textarea') as HTMLTextAreaElement[];
      const open = await until(() => areas.find((area) => area === focused(element)) ?? focused(element));
      await until(() => (open as HTMLTextAreaElement).value === 'Half a w');
      expect(open.getAttribute('aria-label')).to.match(/^Analysis, A2/);
      // Nothing unsaved is left behind: the browser would ask before the page can go.
      await press(element, 'Escape');
      await until(() => drafts.at(-1) === undefined);
    });
  }
});

describe('The work that editing costs', () => {
  it('one edit draws one row of many and touches no other; opening the editor draws none', async () => {
    const element = await editingOf({ properties: { framework: big(120, 6) } });
    const rows = all(element, '.grid tbody tr');
    const touched = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('.grid tbody tr');
        // The tab stop and the range are the only attributes that move without drawing.
        if (row && attributeName !== 'tabindex') touched.add(row);
      }
    });
    observer.observe(element.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    cell(element, 7, 2).focus();
    await press(element, 'Enter');
    await new Promise((resolve) => setTimeout(resolve));
    expect([...touched]).to.deep.equal([]);
    write(element, 'Rewritten');
    await press(element, 'Enter');
    await new Promise((resolve) => setTimeout(resolve));
    expect(textOf(cell(element, 7, 2))).to.equal('Rewritten');
    expect([...touched]).to.deep.equal([rows[7]]);
    touched.clear();
    await press(element, 'Control+z', 'ArrowDown', 'ArrowRight');
    await new Promise((resolve) => setTimeout(resolve));
    expect([...touched]).to.deep.equal([rows[7]]);
    observer.disconnect();
    expect(all(element, '.grid tbody tr')).to.deep.equal(rows);
  });

  it('a removed row draws none of the others', async () => {
    const element = await editingOf({ properties: { framework: big(60, 3) } });
    const rows = all(element, '.grid tbody tr');
    cell(element, 3, -1).focus();
    await press(element, 'Enter');
    await menu(element);
    control(element, 'Remove competency').click();
    await settled(element);
    expect(all(element, '.grid tbody tr')).to.deep.equal(rows.toSpliced(3, 1));
    expect(focused(element)).to.equal(cell(element, 3, -1));
  });
});
