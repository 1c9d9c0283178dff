import { expect } from 'chai';
import { onPaper } from '../../testing/paper.js';
import { textOf, until } from '../../testing/page.js';
import { TestStorage } from '../../testing/saving.js';
import { workbook } from '../../testing/workbook.js';
import { complete, goTo, pages } from '../../testing/workbook-samples.js';
import { TestHost } from '../../testing/keeping.js';

import type { TrackWorkbook } from './track-workbook.js';

const shown = ({ renderRoot }: TrackWorkbook, selector: string): HTMLElement[] =>
  [...renderRoot.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility());
const words = (element: TrackWorkbook, selector: string): string[] => shown(element, selector).map(textOf);

describe('On paper', () => {
  for (const width of [1200, 820, 360])
    it(`the report is all there, and nothing that one could press, from ${width} px`, async () => {
      const element = await workbook({ response: complete }, width);
      await goTo(element, 'report');
      await until(() => textOf(element.renderRoot.querySelector('.report')).includes('attitude'));
      await onPaper(element, () => {
        expect(shown(element, 'button, .rail, .compact, .step-foot, .margin').map(textOf)).to.deep.equal([]);
        expect(words(element, '.title, .rp-title')).to.deep.equal([
          'Where you stand: Career tracks, step by step',
          'What to do next',
          'Foundations',
          'Where you stand',
          'What matters',
          'Your first track',
          'Roadmap',
          'What is not answered yet',
        ]);
        expect(words(element, '.rp-quotes dd').join(' ')).to.include('Easy in the end.');
        expect(words(element, '.rp-table td').join(' ')).to.include('Lena');
      });
      expect(shown(element, '.step-foot')).to.have.length(1);
    });

  it('no page has anything that one could press, and every one has its question', async () => {
    const element = await workbook({ response: complete });
    for (const page of pages) {
      await goTo(element, page);
      await onPaper(element, () => {
        expect(shown(element, 'button, .rail, .step-foot').map(textOf), page).to.deep.equal([]);
        expect(shown(element, '#step-title, .report .title'), page).to.have.length(1);
      });
    }
  });

  it('a page that begins at the side of the list of steps goes over the whole width', async () => {
    const element = await workbook({ response: complete, step: 'current-stage' });
    const step = shown(element, '.step')[0];
    const before = step?.offsetWidth ?? 0;
    await onPaper(element, () => expect(step?.offsetWidth).to.equal(1200));
    expect(before).to.be.lessThan(1000);
  });

  it('what is to be known about saving is left out', async () => {
    const host = new TestHost();
    const properties = host.properties();
    const element = await workbook({ ...properties, step: 'tracks-exist' });
    const way = properties.storage;
    if (way instanceof TestStorage) way.behaviour = { error: 'QuotaExceededError' };
    element.renderRoot.querySelector<HTMLElement>('input[value="yes"]')?.click();
    await until(() => shown(element, '.banner').length > 0);
    await onPaper(element, () => expect(shown(element, '.banner, .save')).to.deep.equal([]));
  });
});
