import { defaultWorkbook } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { cut } from '../../testing/overflow.js';
import { withTexts } from '../../testing/pseudo-locale.js';
import { until } from '../../testing/page.js';
import { found, workbook } from '../../testing/workbook.js';
import { complete, divided, goTo, openAll, outdated, pages } from '../../testing/workbook-samples.js';
import type { TrackWorkbook } from './track-workbook.js';

/** Shows a page with everything on it open, and what of it does not fit. */
async function tooWide(element: TrackWorkbook, page: string): Promise<string[]> {
  await goTo(element, page);
  await openAll(element);
  const width = (element.parentElement as HTMLElement).clientWidth;
  const over = element.scrollWidth > width ? [`The element is ${element.scrollWidth} px wide.`] : [];
  return [...over, ...cut(element)];
}

describe('Nothing of the workbook is cut and nothing overflows', () => {
  for (const width of [280, 320, 560, 1040])
    it(`on every page, ${width} px wide`, async () => {
      const element = await workbook({ response: complete }, width);
      for (const page of pages) expect(await tooWide(element, page), page).to.deep.equal([]);
    });

  it('where people disagree, and with answers to an older workbook, 320 px wide', async () => {
    for (const response of [divided, outdated]) {
      const element = await workbook({ response }, 320);
      for (const page of pages) expect(await tooWide(element, page), page).to.deep.equal([]);
    }
  });

  it('with words that are longer than a line', async () => {
    const long = (text: string): string => `${text.replaceAll(' ', '')}${'ä'.repeat(60)}`;
    for (const width of [320, 1040]) {
      const properties = {
        definition: withTexts(defaultWorkbook, long),
        response: withTexts(complete, long),
      };
      const element = await workbook(properties, width);
      for (const page of pages)
        expect(await tooWide(element, page), `${page}, ${width} px`).to.deep.equal([]);
    }
  });

  it('with text at 400 percent, which takes the narrower layout', async () => {
    const element = await workbook({ response: complete }, 1280);
    element.style.setProperty('--ct-base', '64px');
    (element.parentElement as HTMLElement).style.inlineSize = '1279px';
    await until(() => element.renderRoot.querySelector('section.narrow'));
    for (const page of pages) expect(await tooWide(element, page), page).to.deep.equal([]);
  });

  it('a person reaches every step where there is no room for the list of them', async () => {
    const element = await workbook({ response: complete }, 320);
    (await found(element, '.compact summary')).click();
    const last = [...element.renderRoot.querySelectorAll<HTMLElement>('.all-steps button')].at(-1);
    expect(last?.checkVisibility()).to.equal(true);
    last?.click();
    await until(() => element.step === 'report');
  });
});
