import { expect } from 'chai';
import { html, render } from 'lit';
import { all, samples, textOf, until } from '../testing/mount.js';
import type { CareerTrack } from './index.js';

/** The blocks of HTML in a page of the docs that show the element. */
async function snippets(page: string): Promise<string[]> {
  const text = await (await fetch(page)).text();
  return [...text.matchAll(/^```html\n([\s\S]*?)^```/gm)]
    .map(([, code = '']) => code.replace(/<script[^>]*><\/script>\n/g, ''))
    .filter((code) => code.includes('<career-track'));
}

describe('The HTML in the docs', () => {
  for (const page of ['/README.md', '/docs/guides/career-track.md']) {
    it(`shows a track when it is copied from ${page}`, async () => {
      const found = await snippets(page);
      expect(found).not.to.deep.equal([]);
      for (const code of found) {
        const markup = code.replace('/frameworks/acme.json', `${samples}data-analyst.json`);
        const box = document.createElement('div');
        box.style.inlineSize = '1200px';
        document.body.append(box);
        render(html(Object.assign([markup], { raw: [markup] })), box);
        const element = box.querySelector('career-track') as CareerTrack;
        await until(() => all(element, 'td').length > 1);
        expect(textOf(element.renderRoot.querySelector('[role=alert]'))).to.equal('');
        box.remove();
      }
    });
  }
});
