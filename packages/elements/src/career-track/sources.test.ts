import { parseFramework, type Framework } from '@career-tracks/core';
import { createDocumentStore } from '@career-tracks/core/store';
import { expect } from 'chai';
import { html, render } from 'lit';
import {
  all,
  control,
  mount,
  node,
  one,
  sample,
  samples,
  settled,
  textOf,
  texts,
  until,
} from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const title = (element: CareerTrack): string => textOf(element.renderRoot.querySelector('.title'));
/** A script as the parser makes it: the policy lets nobody write into one. */
function json(text: string): Element {
  const markup = `<script type="application/json">${text.replaceAll('<', '\\u003c')}</script>`;
  const box = document.createElement('div');
  render(html(Object.assign([markup], { raw: [markup] })), box);
  return box.firstElementChild as Element;
}
const table = (): HTMLElement =>
  node(
    'table',
    node('caption', 'Baker'),
    node('thead', node('tr', node('th', 'Competency'), node('th', 'C1 Baker'), node('th', 'C2 Head Baker'))),
    node(
      'tbody',
      node(
        'tr',
        node('th', 'Dough'),
        node('td', node('ul', node('li', 'Mixes.'), node('li', 'Proves.'))),
        node('td', 'Writes the recipes.'),
      ),
    ),
  );

describe('Where a track comes from', () => {
  it('an address', async () => {
    const element = await mount({ properties: { src: `${samples}data-analyst.json` } });
    expect(title(element)).to.equal('Data Analyst');
  });

  it('a property: JSON, JSON text, or a parsed framework', async () => {
    const framework = await sample('support-flat');
    for (const value of [
      framework,
      JSON.stringify(framework),
      (parseFramework(framework) as { value: Framework }).value,
    ]) {
      const element = await mount({ properties: { framework: value } });
      expect(title(element)).to.equal('Support Member');
    }
  });

  it('a child script', async () => {
    const element = await mount({ children: [json(JSON.stringify(await sample('data-analyst')))] });
    expect(title(element)).to.equal('Data Analyst');
  });

  it('a child table, with its lists as statements', async () => {
    const element = await mount({ children: [table()] });
    await until(() => title(element));
    expect(title(element)).to.equal('Baker');
    expect(texts(element, 'thead th')).to.deep.equal(['Competency', 'C1 Baker', 'C2 Head Baker']);
    expect(texts(element, 'td li')).to.deep.equal(['Mixes.', 'Proves.', 'Writes the recipes.']);
  });

  it('children that come later, or change', async () => {
    const element = await mount();
    expect(textOf(one(element, '.state'))).to.include('There is no career track here yet');
    const script = json('{');
    element.append(script);
    await until(() => element.renderRoot.querySelector('[role=alert]'));
    script.replaceWith(json(JSON.stringify(await sample('data-analyst'))));
    await until(() => title(element) === 'Data Analyst');
  });

  it('a store, whose changes show at once', async () => {
    const parsed = parseFramework(await sample('data-analyst'));
    if (!parsed.ok) throw new Error('not a framework');
    const store = createDocumentStore(parsed.value);
    const element = await mount({ properties: { frameworkStore: store } });
    store.update((draft) => void ((draft.tracks[0] as { name: string }).name = 'Renamed'));
    await element.updateComplete;
    expect(title(element)).to.equal('Renamed');
    store.undo();
    await element.updateComplete;
    expect(title(element)).to.equal('Data Analyst');
  });

  it('another address, as soon as it is given', async () => {
    const element = await mount({ properties: { src: `${samples}data-analyst.json` } });
    element.src = `${samples}support-flat.json`;
    await until(() => title(element) === 'Support Member');
  });

  it('emits nothing when a page sets a property', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ['ct-track-select', 'ct-level-select', 'ct-error'])
      document.addEventListener(type, listen);
    const element = await mount({ properties: { framework: await sample('data-analyst') } });
    element.track = 'analytics-manager';
    element.level = 'm1';
    await element.updateComplete;
    for (const type of ['ct-track-select', 'ct-level-select', 'ct-error'])
      document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
  });
});

describe('When there is nothing to show', () => {
  it('says so, or what the page says in its place', async () => {
    const words = node('p', 'Ask Ravi.');
    words.slot = 'empty';
    const element = await mount({ children: [words] });
    expect((one(element, 'slot[name=empty]') as HTMLSlotElement).assignedElements()).to.deep.equal([words]);
  });

  it('shows an outline of the matrix while it loads, not before 300 ms, with a sentence', async () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => undefined);
    const element = document.createElement('career-track');
    document.body.append(element);
    element.src = `${samples}data-analyst.json`;
    await element.updateComplete;
    window.fetch = fetch;
    expect(textOf(one(element, '[role=status]'))).to.equal('Loading the career track');
    await until(() => element.renderRoot.querySelector('.late'));
    expect(getComputedStyle(one(element, '.late')).animationDelay).to.equal('0.3s');
    expect(getComputedStyle(one(element, '.late')).visibility).to.equal('hidden');
    element.remove();
  });

  it('names the nearest track that has been written', async () => {
    const framework = await sample('data-analyst');
    const draft = { id: 'draft', name: 'Data Engineer', owner: 'Ravi Menon', levels: [{ id: 'a' }] };
    const element = await mount({
      properties: { framework: { ...framework, tracks: [...framework.tracks, draft] }, track: 'draft' },
    });
    expect(textOf(one(element, '.state'))).to.equal(
      'This track has not been published yet Ravi Menon is writing it. Until then, Data Analyst is the closest published track. See Data Analyst',
    );
    control(element, 'See Data Analyst').click();
    await settled(element);
    expect(title(element)).to.equal('Data Analyst');
  });
});

describe('When something is wrong', () => {
  const errors = (): { codes: string[]; stop: () => void } => {
    const codes: string[] = [];
    const listen = (event: HTMLElementEventMap['ct-error']): void =>
      void codes.push(...event.detail.issues.map((issue) => issue.code));
    document.addEventListener('ct-error', listen as EventListener);
    return { codes, stop: () => document.removeEventListener('ct-error', listen as EventListener) };
  };

  it('says what the page asked for, without what may be secret in it, and tries again', async () => {
    const { codes, stop } = errors();
    const element = await mount({ properties: { src: '/nowhere/track.json?token=secret' } });
    const alert = await until(() => element.renderRoot.querySelector<HTMLElement>('[role=alert]'));
    expect(textOf(alert)).to.include(
      'The page asked for /nowhere/track.json and the server answered with status 404.',
    );
    expect(element.renderRoot.textContent).not.to.include('secret');
    expect(codes).to.deep.equal(['unreachable']);
    control(element, 'Try again').click();
    await until(() => codes.length === 2);
    stop();
  });

  it('shows where a document is wrong, and leaves a table readable', async () => {
    const { codes, stop } = errors();
    const element = await mount({
      properties: { framework: { schemaVersion: 1, id: 'f', name: 3, competencies: [], tracks: [] } },
    });
    const alert = await until(() => element.renderRoot.querySelector<HTMLElement>('[role=alert]'));
    expect(textOf(alert)).to.include('This track has a mistake in it');
    expect(textOf(alert.querySelector('li'))).to.equal('name Expected text, found a number.');
    expect(codes).to.deep.equal(['wrong-type']);
    stop();
  });

  it('leaves a child table in view that it cannot read as a track', async () => {
    const broken = node('table', node('tr', node('td', 'Lunch menu')));
    const element = await mount({ children: [broken] });
    await until(() => element.renderRoot.querySelector('[role=alert]'));
    expect(broken.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('names the tracks there are when the page asks for another', async () => {
    const element = await mount({ properties: { framework: await sample('data-analyst'), track: 'nobody' } });
    const alert = await until(() => element.renderRoot.querySelector<HTMLElement>('[role=alert]'));
    expect(textOf(alert)).to.include('There are: analyst and analytics-manager.');
  });

  it('runs nothing of what a framework says, and shows it as text', async () => {
    const { hostileFramework } = await import('../../../../examples/frameworks/hostile.mjs');
    for (const width of [360, 1200]) {
      const element = await mount({ width, properties: { framework: hostileFramework() } });
      expect(all(element, 'img, script, iframe, a')).to.have.length(0);
      expect(title(element)).to.equal('<img src=x onerror=globalThis.hostileRan=true>');
    }
    expect((globalThis as { hostileRan?: boolean }).hostileRan).to.equal(undefined);
  });
});
