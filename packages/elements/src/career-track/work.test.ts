import { parseFramework, type Framework } from '@career-tracks/core';
import { createDocumentStore, type DocumentStore } from '@career-tracks/core/store';
import { expect } from 'chai';
import { all, mount, sample, settled, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };

async function storeOf(name: string): Promise<DocumentStore<Framework>> {
  const parsed = parseFramework(await sample(name));
  if (!parsed.ok) throw new Error('not a framework');
  return createDocumentStore(parsed.value);
}

/** A framework of `rows` competencies, each with one cell that nobody has written. */
function withHoles(rows: number): Framework {
  const ids = Array.from({ length: rows }, (_, index) => `c${index}`);
  const parsed = parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    competencies: ids.map((id) => ({ id, name: id })),
    tracks: [
      {
        id: 't',
        name: 'T',
        levels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
        competencies: ids.map((competency) => ({ competency, expectations: { a: ['One'], c: ['Two'] } })),
      },
    ],
  });
  if (!parsed.ok) throw new Error('not a framework');
  return parsed.value;
}

describe('The work that a change costs', () => {
  it('one cell draws one row out of fifty, counted', async () => {
    let drawn = 0;
    // Every row has one hole, and asks for this word once each time that it is drawn.
    const notDefined = {
      get other() {
        drawn += 1;
        return 'Not defined yet';
      },
    };
    const store = createDocumentStore(withHoles(50));
    const properties = { frameworkStore: store, level: 'a', messages: { notDefined } };
    const element = await mount({ properties });
    expect(drawn).to.equal(50);
    store.update((draft) => {
      const row = draft.tracks[0]?.competencies?.[7] as Writable<{ expectations: Record<string, unknown> }>;
      row.expectations['a'] = { statements: [{ id: 's1', text: 'Rewritten' }] };
    });
    await element.updateComplete;
    expect(drawn).to.equal(51);
    expect(all(element, 'td')[7 * 3]?.textContent).to.include('Rewritten');
    element.requestUpdate();
    await element.updateComplete;
    expect(drawn).to.equal(51);
  });

  it('one cell draws one row again, and touches nothing of the others', async () => {
    const store = await storeOf('data-analyst');
    const element = await mount({ properties: { frameworkStore: store, track: 'analyst', level: 'a3' } });
    const rows = all(element, 'tbody tr:not(.theme)');
    const changed = new Set<Element>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const row = (target instanceof Element ? target : target.parentElement)?.closest('tr');
        if (row) changed.add(row);
      }
    });
    observer.observe(element.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    store.update((draft) => {
      const track = draft.tracks[0] as Writable<Framework['tracks'][number]>;
      const cell = track.competencies?.[1]?.expectations?.['a1'] as { statements: { text: string }[] };
      (cell.statements[0] as { text: string }).text = 'Rewritten';
    });
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect([...changed]).to.deep.equal([rows[1]]);
    expect(rows[1]?.textContent).to.include('Rewritten');
    expect(all(element, 'tbody tr:not(.theme)')).to.deep.equal(rows);
  });

  it('rows out of sight are not laid out, and no cell has an element or a shadow root of its own', async () => {
    const { bigFramework } = await import('../../../../examples/frameworks/wide.mjs');
    const element = await mount({ properties: { framework: bigFramework(100, 8), level: 'l3' } });
    const rows = all(element, 'tbody tr:not(.theme)');
    expect(rows).to.have.length(100);
    expect(rows.every((row) => getComputedStyle(row).contentVisibility === 'auto')).to.equal(true);
    expect(
      all(element, '*').filter(({ localName, shadowRoot }) => localName.includes('-') || shadowRoot),
    ).to.deep.equal([]);
  });

  it('column widths come from the number of columns, never from what is in them', async () => {
    const widths = async (name: string): Promise<number[]> => {
      const element = await mount({ properties: { framework: await sample(name) } });
      return all(element, 'thead th')
        .slice(1)
        .map((head) => Math.round(head.getBoundingClientRect().width));
    };
    const [first, ...others] = await widths('nurse-ar');
    for (const width of others) expect(Math.abs(width - (first ?? 0))).to.be.at.most(1);
  });

  it('a change of nothing draws nothing', async () => {
    const store = await storeOf('data-analyst');
    const element = await mount({ properties: { frameworkStore: store, track: 'analyst', level: 'a3' } });
    await settled(element);
    expect(store.update((draft) => void (draft.name = store.document.name))).to.equal(false);
    expect(element.isUpdatePending).to.equal(false);
  });
});

describe('The first frame of a very large track', () => {
  const big = async (): Promise<CareerTrack> => {
    const { bigFramework } = await import('../../../../examples/frameworks/wide.mjs');
    return mount({ properties: { framework: bigFramework(300, 20), level: 'l3' } });
  };

  it('draws what a window shows; the rest follows in slices of few rows, and nothing changes its height', async () => {
    const element = await big();
    const waiting = (): number => all(element, '.later').length;
    expect(waiting()).to.be.greaterThan(200);
    const height = element.offsetHeight;
    const left: number[] = [];
    const observer = new MutationObserver(() => left.push(waiting()));
    observer.observe(element.renderRoot, { subtree: true, childList: true });
    await until(() => waiting() === 0, 30_000);
    observer.disconnect();
    expect(left.length).to.be.greaterThan(20);
    expect(element.offsetHeight).to.equal(height);
    expect(all(element, 'tbody tr:not(.theme) td')).to.have.length(300 * 20);
  }).timeout(40_000);

  it('is whole at once on paper', async () => {
    const element = await big();
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.later')).to.deep.equal([]);
    window.dispatchEvent(new Event('afterprint'));
  }).timeout(40_000);
});
