import { expect } from 'chai';
import type { ReactiveControllerHost } from 'lit';
import { until } from '../../testing/page.js';
import { OnDemand } from './on-demand.js';

/** A host that counts how often it is asked to draw. */
function countingHost(): { host: ReactiveControllerHost; drawn: () => number } {
  let count = 0;
  return { host: { requestUpdate: () => void (count += 1) } as ReactiveControllerHost, drawn: () => count };
}

describe('OnDemand', () => {
  it('loads once, when it is first asked, and draws the host when the module has come', async () => {
    const { host, drawn } = countingHost();
    let loads = 0;
    const onDemand = new OnDemand(host, () => Promise.resolve(`module ${(loads += 1)}`));
    expect(onDemand.loaded).to.equal(undefined);
    expect(loads).to.equal(0);
    expect(onDemand.module).to.equal(undefined);
    await until(() => drawn() === 1);
    expect(onDemand.module).to.equal('module 1');
    expect(loads).to.equal(1);
  });

  it('says that loading failed, and does not try for ever', async () => {
    const { host, drawn } = countingHost();
    const onDemand = new OnDemand(host, () => Promise.reject(new Error('offline')));
    expect(onDemand.module).to.equal(undefined);
    await until(() => drawn() === 1);
    expect(onDemand.failed).to.equal(true);
    expect(onDemand.module).to.equal(undefined);
    expect(drawn()).to.equal(1);
  });
});
