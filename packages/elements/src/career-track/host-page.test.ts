import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { deepBox, hostile, restyle } from '../../testing/hostile-page.js';
import { analyst, mount, node, one, sample, settled, textOf, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const modes = ['view', 'compare', 'assess', 'edit'] as const;

describe('In a page that resets every element and sets type of its own', () => {
  for (const mode of modes) {
    it(`the text of ${mode} keeps its own shape`, async () => {
      restyle(hostile);
      const element = await analyst({ mode });
      const style = getComputedStyle(one(element, '.title'));
      expect(style.textTransform).to.equal('none');
      expect(style.fontStyle).to.equal('normal');
      expect(['start', 'left']).to.include(style.textAlign);
      expect(style.whiteSpaceCollapse ?? style.whiteSpace).to.match(/collapse|normal/);
      expect(style.wordSpacing).to.equal('0px');
      const text = getComputedStyle(one(element, 'p, button'));
      expect(Number.parseFloat(text.fontSize)).to.be.at.least(12);
    });
  }

  it('it still answers to the width of its container', async () => {
    restyle(hostile);
    const element = await analyst({}, 300);
    (element.parentElement as HTMLElement).style.display = 'block';
    await until(() => element.renderRoot.querySelector('section.narrow'));
  });

  it('the page may still hide it', async () => {
    const element = await analyst();
    restyle('career-track { display: none }');
    expect(element.offsetHeight).to.equal(0);
  });
});

describe('In a page that fights with z-index', () => {
  it('nothing of a track lies above what the page puts above it', async () => {
    const element = await analyst();
    const bar = node('div', 'The header of the page');
    Object.assign(bar.style, { position: 'fixed', inset: '0 0 auto', blockSize: '50px', zIndex: '1' });
    element.before(bar);
    element.after(node('div'));
    (element.nextElementSibling as HTMLElement).style.blockSize = '3000px';
    window.scrollTo(0, element.getBoundingClientRect().top + scrollY + 400);
    expect(document.elementFromPoint(200, 25)).to.equal(bar);
    window.scrollTo(0, 0);
  });
});

describe('Three shadow roots deep', () => {
  const deep = async (mode: string): Promise<CareerTrack> => {
    const outer = await mount({ properties: { framework: await sample('data-analyst') } });
    const place = deepBox(outer.parentElement as HTMLElement, 3);
    outer.remove();
    const element = document.createElement('career-track');
    Object.assign(element, { framework: await sample('data-analyst'), track: 'analyst', level: 'a3', mode });
    place.append(element);
    await settled(element);
    return element;
  };

  for (const mode of modes) {
    it(`${mode} is drawn and axe finds nothing`, async () => {
      document.documentElement.lang = 'en-GB';
      const element = await deep(mode);
      expect(textOf(one(element, '.title'))).not.to.equal('');
      expect(await problemsOf(element)).to.deep.equal([]);
    });
  }
});
