import { expect } from 'chai';
import { mount, sample, textOf } from '../testing/mount.js';
import { expectViolation } from '../testing/fail-on-violation.js';
import { defineElement } from './define-element.js';
import { CareerTrack, defineElements } from './index.js';

/** What is written to the console as a warning meanwhile. */
async function warnings(run: () => unknown): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: unknown) => void heard.push(String(message));
  await run();
  console.warn = warn;
  return heard;
}

describe('defineElements', () => {
  it('does nothing the second time', async () => {
    expect(await warnings(() => defineElements())).to.deep.equal([]);
    expect(customElements.get('career-track')).to.equal(CareerTrack);
  });

  it('registers a second version under a prefix', async () => {
    expect(await warnings(() => defineElements({ prefix: 'v2' }))).to.deep.equal([]);
    const element = document.createElement('v2-career-track') as CareerTrack;
    expect(element).to.be.instanceOf(CareerTrack);
  });
});

describe('Beside another version on one page', () => {
  it('the one that came first stays, and the other says once how to have both', async () => {
    class Other extends HTMLElement {}
    const heard = await warnings(() => defineElement('career-track', Other));
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/registered already.*prefix/);
    expect(customElements.get('career-track')).to.equal(CareerTrack);
  });

  it('where a page allows one copy of Lit only, the second file stops and the first goes on working', async () => {
    const file = '/packages/elements/dist/career-tracks.min.js';
    const isStrict = 'trustedTypes' in globalThis;
    let stopped = false;
    const load = async (): Promise<void> => {
      await import(file).catch(() => (stopped = true));
    };
    await (isStrict ? expectViolation(load) : load());
    expect(stopped).to.equal(isStrict);
    const element = await mount({ properties: { framework: await sample('data-analyst') } });
    expect(textOf(element.renderRoot.querySelector('.title'))).to.equal('Data Analyst');
  });
});
