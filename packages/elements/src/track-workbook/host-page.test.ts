import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { deepBox, hostile, restyle } from '../../testing/hostile-page.js';
import { textOf, until } from '../../testing/page.js';
import { button, focused, found, tabTo, workbook } from '../../testing/workbook.js';
import { complete, goTo, openAll, pages } from '../../testing/workbook-samples.js';
import type { TrackWorkbook } from './track-workbook.js';

const root = (element: TrackWorkbook): ShadowRoot => element.renderRoot as ShadowRoot;

/** How everything on the page on show is set, and how wide it is. */
function looks(element: TrackWorkbook): string[] {
  return [...element.renderRoot.querySelectorAll('.frame *')].map((part) => {
    const style = getComputedStyle(part);
    const { width } = part.getBoundingClientRect();
    const type = [
      style.textTransform,
      style.letterSpacing,
      style.wordSpacing,
      style.lineHeight,
      style.textAlign,
    ]
      .concat(
        style.textIndent,
        style.fontStyle,
        style.fontWeight,
        style.fontSize,
        style.whiteSpace,
        style.cursor,
      )
      .join(' ');
    return `${part.localName}.${part.getAttribute('class')} ${type} ${Math.round(width)} px`;
  });
}

/** What is in one list and not at the same place in the other. */
const differences = (before: readonly string[], after: readonly string[]): string[] =>
  before.flatMap((each, index) => (each === after[index] ? [] : [`${each} became ${after[index]}`]));

describe('The workbook in a page that resets every element and sets type of its own', () => {
  it('looks as it does elsewhere, on every page', async () => {
    const element = await workbook({ response: complete });
    const box = element.parentElement as HTMLElement;
    Object.assign(box.style, { display: 'block', fontFamily: 'sans-serif' });
    element.style.setProperty('--ct-base', '16px');
    const before = new Map<string, string[]>();
    for (const page of pages) {
      await goTo(element, page);
      before.set(page, looks(element));
    }
    restyle(hostile);
    for (const page of pages) {
      await goTo(element, page);
      expect(differences(before.get(page) ?? [], looks(element)), page).to.deep.equal([]);
    }
  }).timeout(60_000);

  it('text can be read and controls can be hit where the page’s root is small', async () => {
    restyle('html { font-size: 62.5% }');
    for (const width of [320, 1200]) {
      const element = await workbook({ response: complete }, width);
      for (const page of pages) {
        await goTo(element, page);
        await openAll(element);
        expect(small(element), `${page}, ${width} px`).to.deep.equal([]);
      }
    }
  }).timeout(60_000);

  it('the page may still hide it', async () => {
    const element = await workbook();
    restyle('track-workbook { display: none }');
    expect(element.offsetHeight).to.equal(0);
  });
});

/** Text below 12 px, and controls that are less than 24 px wide or high. */
function small(element: TrackWorkbook): string[] {
  const tell = (part: Element): string => part.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120);
  const tiny = [...element.renderRoot.querySelectorAll('*')].filter(
    (part) =>
      [...part.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      ) && Number.parseFloat(getComputedStyle(part).fontSize) < 12,
  );
  const controls = element.renderRoot.querySelectorAll('button, summary, input, select, textarea, a');
  const narrow = [...controls].filter((control) => {
    const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  });
  return [...tiny, ...narrow].map(tell);
}

describe('The workbook in a page with a fixed header', () => {
  const header = async (): Promise<{ readonly element: TrackWorkbook; readonly bar: HTMLElement }> => {
    const element = await workbook({ response: complete, step: 'tracks-performance' });
    element.style.setProperty('--ct-sticky-top', '50px');
    const bar = document.createElement('div');
    Object.assign(bar.style, { position: 'fixed', inset: '0 0 auto', blockSize: '50px', zIndex: '1' });
    const end = document.createElement('div');
    end.style.blockSize = '3000px';
    (element.parentElement as HTMLElement).style.marginBlockStart = '60px';
    element.before(bar);
    element.after(end);
    return { element, bar };
  };
  afterEach(() => window.scrollTo(0, 0));

  it('nothing lies above it', async () => {
    const { element, bar } = await header();
    for (const page of pages) {
      await goTo(element, page);
      window.scrollTo(0, element.getBoundingClientRect().top + scrollY + 120);
      for (const across of [50, innerWidth / 2, innerWidth - 50])
        expect(document.elementFromPoint(across, 25) === bar, `${page}, at ${across} px`).to.equal(true);
    }
  });

  it('the list of steps stays in view below it', async () => {
    const { element } = await header();
    await goTo(element, 'report');
    window.scrollTo(0, element.getBoundingClientRect().top + scrollY + 400);
    expect(Math.round((await found(element, '.rail')).getBoundingClientRect().top)).to.equal(66);
  });

  it('a step that one goes to begins below it', async () => {
    const { element } = await header();
    const on = await button(element, 'Continue');
    on.scrollIntoView({ block: 'end' });
    on.click();
    const title = await until(() => focused(element)?.matches('.title') && focused(element));
    expect(title.getBoundingClientRect().top).to.be.at.least(50);
    expect(title.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
  });
});

describe('The workbook three shadow roots deep', () => {
  const deep = async (): Promise<TrackWorkbook> => {
    const element = await workbook({ response: complete, step: 'tracks-exist' });
    document.documentElement.lang = 'en-GB';
    deepBox(element.parentElement as Element, 3).append(element);
    await element.updateComplete;
    return element;
  };

  it('goes on by keyboard, and the question of the next step has the focus', async () => {
    const element = await deep();
    (await found(element, '.title')).focus();
    await tabTo(element, (focus) => textOf(focus) === 'Continue');
    await sendKeys({ press: 'Enter' });
    await until(() => element.step === 'tracks-performance' && focused(element)?.matches('.title'));
    const first = await tabTo(element, (focus) => focus.matches('.likert input'));
    await sendKeys({ press: 'ArrowRight' });
    await until(() => root(element).querySelector(`[name="${first.getAttribute('name')}"]:checked`));
  });

  it('axe finds nothing', async () => {
    const element = await deep();
    for (const page of ['tracks-performance', 'matrix', 'roadmap', 'report']) {
      await goTo(element, page);
      expect(await problemsOf(element), page).to.deep.equal([]);
    }
  });
});
