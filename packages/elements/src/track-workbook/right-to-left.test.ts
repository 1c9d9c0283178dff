import { defaultWorkbook } from '@career-tracks/core/workbook';
import { expect } from 'chai';
import { cut } from '../../testing/overflow.js';
import { withTexts } from '../../testing/pseudo-locale.js';
import { found, workbook } from '../../testing/workbook.js';
import { complete, goTo, openAll, pages } from '../../testing/workbook-samples.js';
import { arabic } from '../locales/arabic.js';
import type { TrackWorkbook } from './track-workbook.js';

/** A text in letters that are written from right to left, without figures. */
const turned = (text: string): string =>
  text
    .replace(/\d/g, '')
    .replace(/\p{L}/gu, (letter) => 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'[letter.charCodeAt(0) % 28] ?? 'ا');

const definition = { ...withTexts(defaultWorkbook, turned), language: 'ar' };
const response = withTexts(complete, turned);

const shown = (width: number): Promise<TrackWorkbook> => {
  document.documentElement.lang = 'ar-EG';
  document.documentElement.dir = 'rtl';
  return workbook({ definition, response, messages: arabic, locale: 'ar-EG' }, width);
};
afterEach(() => document.documentElement.removeAttribute('dir'));

/** Parts that are written from left to right, but for what is so in any language. */
const leftToRight = ({ renderRoot }: TrackWorkbook): string[] =>
  [...renderRoot.querySelectorAll('.frame *')]
    .filter((part) => !part.closest('bdi, svg, [dir]:not(section), [type=date]'))
    .filter((part) => getComputedStyle(part).direction !== 'rtl')
    .map((part) => part.outerHTML.slice(0, 120));

/** Texts with figures of another script, but for the address that people wrote. */
const otherFigures = ({ renderRoot }: TrackWorkbook): string[] => {
  const found: string[] = [];
  for (const part of renderRoot.querySelectorAll('.frame *')) {
    const names = ['aria-label', 'placeholder', 'title'].map((name) => part.getAttribute(name) ?? '');
    const own = [...part.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    for (const text of [...names, ...own.map(({ nodeValue }) => nodeValue ?? '')])
      if (/\d/.test(text)) found.push(`${part.localName}: ${text.trim()}`);
  }
  return found;
};

/** The tables of the report are core's, and the levels of the editor are named where tracks are read. */
const isNumberedElsewhere = (page: string): boolean => page === 'report' || page === 'matrix';

describe('The workbook in Arabic', () => {
  for (const width of [320, 820, 1200])
    it(`is written from right to left, with its own figures, and nothing overflows, on every page, ${width} px wide`, async () => {
      const element = await shown(width);
      for (const page of pages) {
        await goTo(element, page);
        await openAll(element);
        expect(leftToRight(element), page).to.deep.equal([]);
        if (!isNumberedElsewhere(page)) expect(otherFigures(element), page).to.deep.equal([]);
        expect(cut(element), page).to.deep.equal([]);
        expect(element.scrollWidth, page).to.be.at.most(width);
      }
    });

  it('has the list of steps at the right, and points back to the right', async () => {
    const element = await shown(1200);
    await goTo(element, 'current-stage');
    const side = async (selector: string): Promise<DOMRect> =>
      (await found(element, selector)).getBoundingClientRect();
    expect((await side('.rail')).left).to.be.greaterThan((await side('.step')).right - 1);
    expect((await side('.num-dot')).left).to.be.greaterThan((await side('.stage .nm')).left);
    const arrow = await found(element, '.step-foot .i');
    expect(getComputedStyle(arrow).scale).to.equal('-1 1');
    await goTo(element, 'tracks-performance');
    expect((await side('.statement')).left).to.be.greaterThan((await side('.pick')).left);
    await goTo(element, 'roadmap');
    const bars = [...element.renderRoot.querySelectorAll('.tl-bar')].map((bar) =>
      bar.getBoundingClientRect(),
    );
    expect(bars[0]?.right).to.be.greaterThan(bars.at(-1)?.right ?? Infinity);
  });
});
