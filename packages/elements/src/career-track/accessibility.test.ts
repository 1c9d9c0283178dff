import { expect } from 'chai';
import { problemsOf } from '../../testing/axe.js';
import { cut } from '../../testing/overflow.js';
import { control, mount, sample, until } from '../../testing/mount.js';
import type { CareerTrack } from '../index.js';

const widths = { narrow: 360, medium: 800, wide: 1280 };

/** Every state that the element can be in while reading. */
const states: Record<string, () => Promise<Partial<CareerTrack>>> = {
  'a track': async () => ({ framework: await sample('data-analyst'), track: 'analyst', level: 'a3' }),
  'a track without a reader': async () => ({ framework: await sample('shared-wording') }),
  'a flat track': async () => ({ framework: await sample('support-flat') }),
  'a right-to-left track': async () => ({ framework: await sample('nurse-ar'), level: 'n2' }),
  nothing: async () => Promise.resolve({}),
  'an unreachable address': async () => Promise.resolve({ src: '/nowhere.json' }),
  'a document with mistakes': async () => Promise.resolve({ framework: { schemaVersion: 1 } }),
  'a track that is not published': async () => {
    const framework = await sample('data-analyst');
    return { framework: { ...framework, tracks: [...framework.tracks, { id: 'x', name: 'X' }] }, track: 'x' };
  },
};

describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, properties] of Object.entries(states)) {
      it(`in ${name}, ${scheme}, at any width`, async () => {
        document.documentElement.style.colorScheme = scheme;
        // axe takes a page without a background for white.
        document.body.style.backgroundColor = 'Canvas';
        document.documentElement.lang = 'en-GB';
        for (const width of Object.values(widths)) {
          const element = await mount({ width, properties: await properties() });
          if (element.src !== undefined || (element.framework as object | undefined) !== undefined)
            await until(() => element.renderRoot.querySelector('section, [role=alert]'));
          expect(await problemsOf(element)).to.deep.equal([]);
        }
      });
    }
  }

  it('with every disclosure open, and with changes not marked', async () => {
    document.documentElement.lang = 'en-GB';
    const element = await mount({ width: 360, properties: (await states['a track']?.()) ?? {} });
    control(element, 'Open all').click();
    await element.updateComplete;
    expect(await problemsOf(element)).to.deep.equal([]);
    control(element, 'Show what changes').click();
    await element.updateComplete;
    expect(await problemsOf(element)).to.deep.equal([]);
  });

  it('in a track that scrolls', async () => {
    const { bigFramework } = await import('../../../../examples/frameworks/wide.mjs');
    document.documentElement.lang = 'en-GB';
    const element = await mount({ properties: { framework: bigFramework(6, 9), level: 'l3' } });
    expect(await problemsOf(element)).to.deep.equal([]);
  });
});

describe('Nothing is cut and nothing overflows', () => {
  for (const name of ['data-analyst', 'support-flat', 'nurse-ar', 'shared-wording', 'hostile']) {
    it(`in ${name}, in containers from 280 to 1600 px`, async () => {
      const { hostileFramework } = await import('../../../../examples/frameworks/hostile.mjs');
      const framework = name === 'hostile' ? (hostileFramework() as never) : await sample(name);
      const element = await mount({ width: 280, properties: { framework } });
      for (const width of name === 'hostile'
        ? [280, 800, 1600]
        : [280, 320, 360, 480, 559, 560, 640, 820, 1039, 1040, 1280, 1600]) {
        (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
        await element.updateComplete;
        expect(cut(element), `${width}`).to.deep.equal([]);
        expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      }
    }).timeout(60_000);
  }

  it('with text at 400 percent, which takes the narrower layout', async () => {
    const element = await mount({
      width: 1280,
      properties: { framework: await sample('data-analyst'), level: 'a3' },
    });
    element.style.setProperty('--ct-base', '64px');
    (element.parentElement as HTMLElement).style.inlineSize = '1279px';
    await until(() => element.renderRoot.querySelector('section.narrow .tabs'));
    expect(cut(element)).to.deep.equal([]);
  });
});
