import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { analyst, mount, node, one, sample, settled, textOf, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

/** What a page may do to every element of its own. */
const hostile = `
  * { all: unset }
  html { font-size: 62.5%; text-transform: uppercase; letter-spacing: 4px; word-spacing: 9px; line-height: 3;
    text-align: center; text-indent: 40px; font-style: italic; font-weight: 900; white-space: pre; cursor: wait }
`;

let sheet: CSSStyleSheet | undefined;

function restyle(css: string): void {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
});

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
    let place: Element = outer.parentElement as HTMLElement;
    outer.remove();
    for (let depth = 0; depth < 3; depth += 1) {
      const box = document.createElement('div');
      (place.shadowRoot ?? place).append(box);
      box.attachShadow({ mode: 'open' });
      place = box;
    }
    const element = document.createElement('career-track');
    Object.assign(element, { framework: await sample('data-analyst'), track: 'analyst', level: 'a3', mode });
    place.shadowRoot?.append(element);
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
