import { expect } from 'chai';
import { problemsOf } from '../../../testing/axe.js';
import { cell, editing, editingOf, levelHead, openMenu, press, menu } from '../../../testing/editing.js';
import { all, control, node, one, sample, settled, until } from '../../../testing/mount.js';
import type { CareerTrack } from '../../index.js';

const widths = [360, 800, 1280];

/** What can be open while a track is written. */
const states: Readonly<Record<string, (element: CareerTrack) => Promise<void>>> = {
  'the grid': async () => Promise.resolve(),
  'an open editor': async (element) => {
    const button = element.renderRoot.querySelector<HTMLElement>('.edit-cell');
    if (button) button.click();
    else {
      cell(element, 0, 0).focus();
      await press(element, 'Enter');
    }
    await settled(element);
  },
  'a menu': async (element) => {
    if (element.renderRoot.querySelector('.grid')) return openMenu(element, levelHead(element, 0));
    one(element, '.kebab').click();
    await menu(element);
  },
  'a form': async (element) => {
    control(element, 'Edit details').click();
    await until(() => element.renderRoot.querySelector('dialog[open]'));
  },
};

describe('axe finds nothing in edit mode', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, open] of Object.entries(states)) {
      it(`in ${name}, ${scheme}, at any width`, async () => {
        document.documentElement.style.colorScheme = scheme;
        // axe takes a page without a background for white.
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        for (const width of widths) {
          const element = await editing({}, width);
          await open(element);
          expect(await problemsOf(element), `${width}`).to.deep.equal([]);
          (element.parentElement as HTMLElement).remove();
        }
      }).timeout(30_000);
    }
  }

  for (const name of ['nurse-ar', 'support-flat', 'shared-wording']) {
    it(`in ${name}`, async () => {
      document.documentElement.lang = 'en-GB';
      for (const width of widths) {
        const element = await editingOf({ width, properties: { framework: await sample(name) } });
        expect(await problemsOf(element), `${width}`).to.deep.equal([]);
      }
    });
  }
});

describe('Edit mode in any page', () => {
  it('keeps its looks where the page resets everything', async () => {
    const element = await editing();
    const before = getComputedStyle(one(element, '.grid')).fontSize;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset } html { font-size: 62.5% }');
    document.adoptedStyleSheets.push(sheet);
    element.style.setProperty('--ct-base', '16px');
    try {
      cell(element, 0, 0).focus();
      await press(element, 'Enter');
      expect(getComputedStyle(one(element, '.grid')).fontSize).to.equal(before);
      expect(getComputedStyle(one(element, '.editor')).position).to.equal('fixed');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('opens over a box that would cut it off, inside other shadow roots', async () => {
    const element = await editing();
    const box = element.parentElement as HTMLElement;
    const outer = node('div');
    box.replaceWith(outer);
    const inner = node('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(box);
    box.style.setProperty('overflow', 'hidden');
    box.style.setProperty('block-size', '420px');
    await settled(element);
    await until(() => element.renderRoot.querySelector('.grid'));
    cell(element, 0, 0).focus();
    await press(element, 'Enter');
    const popup = one(element, '.editor').getBoundingClientRect();
    const root = element.getRootNode() as ShadowRoot;
    const on = root.elementFromPoint(popup.left + 20, popup.bottom - 8);
    expect(on).to.equal(element);
    outer.remove();
  });

  it('nothing is narrower than a finger can hit on a small screen, and every button has a name', async () => {
    for (const width of widths) {
      const element = await editing({}, width);
      const small = all(element, 'button').filter((button) => {
        const { width: across, height } = button.getBoundingClientRect();
        return across > 0 && (across < 24 || height < 24);
      });
      expect(
        small.map((button) => button.outerHTML.slice(0, 80)),
        `${width}`,
      ).to.deep.equal([]);
    }
  });
});
