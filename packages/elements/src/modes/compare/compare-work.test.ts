import { expect } from 'chai';
import { all, analyst, control, mount, one, until } from '../../../testing/mount.js';

describe('The work that comparing costs', () => {
  it('another filter makes no rows and writes into none', async () => {
    const element = await analyst({ mode: 'compare' });
    const rows = all(element, 'tbody tr');
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      for (const { target, type, attributeName } of records) {
        const parent = target instanceof Element ? target : target.parentElement;
        if (parent?.closest('tbody')) changed.add(`${type} ${attributeName}`);
      }
    });
    observer.observe(element.renderRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    for (const filter of ['No change', 'Wider only', 'All']) {
      control(element, filter).click();
      await element.updateComplete;
    }
    await new Promise((resolve) => setTimeout(resolve));
    observer.disconnect();
    expect([...changed]).to.deep.equal(['attributes hidden']);
    expect(all(element, 'tbody tr')).to.deep.equal(rows);
  });

  it('of 1,000 competencies the first frame draws those in view, and two cells of each', async () => {
    const { bigFramework } = await import('../../../../../examples/frameworks/wide.mjs');
    const properties = { framework: bigFramework(1000, 20), level: 'l3', mode: 'compare' };
    const element = await mount({ properties });
    const first = all(element, 'td[part=cell]').length;
    expect(first).to.be.at.least(400);
    expect(first).to.be.at.most(1000);
    expect(one(element, '.later').getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.later')).to.deep.equal([]);
    expect(all(element, 'td[part=cell]')).to.have.length(2000);
    window.dispatchEvent(new Event('afterprint'));
    await until(() => element.renderRoot.querySelector('.cmp-filters'));
  }).timeout(60_000);
});
