import { defaultWorkbook, type WorkbookResponse } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { problemsOf } from '../../../testing/axe.js';
import { downloaded } from '../../../testing/downloads.js';
import { textOf, until } from '../../../testing/page.js';
import { answered, button, found, workbook } from '../../../testing/workbook.js';
import type { TrackWorkbook } from '../track-workbook.js';

const ratings = ['known', 'accessible', 'used-for-plans', 'scalable', 'measurable', 'useful-to-both'];

/** A workbook that is nearly done. */
const response: WorkbookResponse = {
  ...answered([
    { step: 'competencies-defined', value: 'yes' },
    { step: 'levels-defined', value: 'yes' },
    { step: 'tracks-exist', value: 'yes' },
    ...ratings.map((item, index) => ({
      step: 'tracks-performance',
      item,
      value: ([4, 2, 1, 3, 3, 5] as const)[index] ?? 3,
    })),
    { step: 'tracks-performance', item: 'values-aligned', value: 'dont-know' },
    { step: 'benefits', item: 'retention', value: 5 },
    { step: 'current-stage', value: 'development' },
    { step: 'reflection', item: 'difficulty', value: 'Easy.\nIn the end.' },
  ]),
  framework: {
    schemaVersion: 1,
    id: 'first',
    name: 'First',
    competencies: [{ id: 'safety', name: 'Safety' }],
    tracks: [
      {
        id: 'porters',
        name: 'Hospital porters',
        levels: [
          { id: 'a', title: 'Porter' },
          { id: 'b', title: 'Team lead' },
        ],
        competencies: [
          {
            competency: 'safety',
            expectations: { a: { statements: [{ id: 's1', text: 'Follows the routine.' }] } },
          },
        ],
      },
    ],
  },
  roadmap: [{ stage: 'development', owner: 'Lena', start: '2020-01-06', finish: '2020-02-28' }],
};

const report = (properties: Partial<TrackWorkbook> = {}, width?: number): Promise<TrackWorkbook> =>
  workbook({ step: 'report', response, ...properties }, width);
const all = (element: TrackWorkbook, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map(textOf);
const table = (element: TrackWorkbook, caption: string): Promise<Element> =>
  until(() =>
    [...element.renderRoot.querySelectorAll('.report table')].find(
      (each) => textOf(each.querySelector('caption')) === caption,
    ),
  );

describe('The report', () => {
  it('begins with four sentences: the verdict in words, then the range', async () => {
    const element = await report();
    const sentences = all(element, '.big-sum bdi');
    expect(sentences).to.have.length(4);
    expect(sentences[0]).to.equal(
      'Whether you are ready to bring in career tracks depends on what is still open.',
    );
    expect(sentences[1]).to.match(/^Your readiness lies between \d+% and \d+%; 70% is enough\.$/);
    expect(textOf(await found(element, '.big-sum strong'))).to.equal(sentences[0]);
    expect(all(element, '.rp-next li')).to.have.length(3);
  });

  it('has its sections in order', async () => {
    const element = await report();
    await found(element, '.report');
    expect(all(element, '.rp-title').slice(1)).to.deep.equal([
      'Foundations',
      'Where you stand',
      'What matters',
      'Your first track',
      'Roadmap',
      'What is not answered yet',
    ]);
  });

  it('draws the ratings beside their numbers, the lowest first', async () => {
    const element = await report();
    const statements = await table(element, 'Your tracks today, the lowest first');
    const points = [...statements.querySelectorAll('tbody td:nth-child(2) bdi')].map(textOf);
    expect(points).to.deep.equal(['1', '2', '3', '3', '4', '5']);
    const places = [...statements.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
    expect(places).to.deep.equal([6, 26, 46, 46, 66, 86]);
  });

  it('shows the track, what the checker finds in it, and opens it', async () => {
    const element = await report();
    expect(textOf(await found(element, '.report .matrix'))).to.include('Follows the routine.');
    await table(element, 'Hints on your track');
    const opened: string[] = [];
    element.addEventListener('ct-open-track', ({ detail }) => opened.push(detail.track));
    (await button(element, 'Open the track')).click();
    expect(opened).to.deep.equal(['porters']);
  });

  it('shows the track as a list where there is little room', async () => {
    const element = await report({}, 360);
    expect(textOf(await table(element, 'Your track'))).to.include('Follows the routine.');
    expect(element.renderRoot.querySelector('.report .matrix')).to.equal(null);
  });

  it('says that there is no track yet, and offers none to open', async () => {
    const { framework: _, ...without } = response;
    const element = await report({ response: without });
    expect(textOf(await found(element, '.report'))).to.include('You have not written a track yet.');
    expect(all(element, '.report button').join()).not.to.include('Open the track');
  });

  it('keeps the lines of what people wrote, and lets no text become markup', async () => {
    const element = await report({
      response: answered([{ step: 'improvement-impact', item: 'difference', value: '<b>x</b>' }]),
    });
    await found(element, '.report');
    expect(element.renderRoot.querySelector('.report b')).to.equal(null);
    const other = await report();
    const quote = await found(other, '.rp-quotes dd');
    expect(quote.textContent).to.equal('Easy.\nIn the end.');
  });

  it('gives itself as a file of Markdown', async () => {
    const element = await report();
    const download = await button(element, 'Download as text');
    const { name, text } = await downloaded(() => download.click());
    expect(name).to.equal(`${defaultWorkbook.id}-report.md`);
    expect(text).to.match(/^# Where you stand: /);
    expect(text).to.include('Hospital porters');
  });

  it('has nothing that axe finds, dark or light, wide or narrow', async () => {
    for (const [scheme, width] of [
      ['light', 1200],
      ['dark', 360],
    ] as const) {
      document.documentElement.style.setProperty('color-scheme', scheme);
      const element = await report({}, width);
      await table(element, 'Hints on your track');
      expect(await problemsOf(element)).to.deep.equal([]);
    }
  });
});
