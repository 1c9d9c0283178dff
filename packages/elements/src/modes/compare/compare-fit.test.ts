import { expect } from 'chai';
import { all, mount, sample } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

describe('Nothing is cut and nothing overflows while comparing', () => {
  const cut = (element: CareerTrack): string[] =>
    all(element, '*')
      .filter((part) => !part.closest('.vh, svg, select, .narrow thead'))
      .filter(
        (part) =>
          part.scrollWidth > part.clientWidth + 1 &&
          part.clientWidth > 0 &&
          getComputedStyle(part).display !== 'inline',
      )
      .map((part) => `${part.localName}.${part.className}: ${part.scrollWidth} in ${part.clientWidth}`);

  for (const name of ['data-analyst', 'nurse-ar', 'hostile']) {
    it(`in ${name}, in containers from 280 to 1600 px`, async () => {
      const { hostileFramework } = await import('../../../../../examples/frameworks/hostile.mjs');
      const framework = name === 'hostile' ? (hostileFramework() as never) : await sample(name);
      const element = await mount({ width: 280, properties: { framework, mode: 'compare' } });
      for (const width of [280, 320, 559, 560, 820, 1040, 1600]) {
        (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
        await element.updateComplete;
        expect(cut(element), `${width}`).to.deep.equal([]);
        expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      }
      expect('hostileRan' in globalThis).to.equal(false);
    }).timeout(60_000);
  }
});
