import { expect } from 'chai';
import { mount, sample, textOf } from '../testing/mount.js';
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

describe('The one file for a script tag', () => {
  it('beside another version warns once and breaks nothing', async () => {
    const file = '/packages/elements/dist/career-tracks.min.js';
    const heard = await warnings(async () => {
      await import(`${file}?one`);
    });
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/registered already/);
    const element = await mount({ properties: { framework: await sample('data-analyst') } });
    expect(textOf(element.renderRoot.querySelector('.title'))).to.equal('Data Analyst');
  });
});
