import { expect } from 'chai';
import { timeScale } from './time-scale.js';

describe('A time scale', () => {
  it('goes from the first of a month to the end of a month, with a line at each', () => {
    const scale = timeScale('2026-11-20', '2027-01-03', 12);
    expect(scale.ticks.map(({ day }) => day)).to.deep.equal(['2026-11-01', '2026-12-01', '2027-01-01']);
    expect(scale.at('2026-11-01')).to.equal(0);
    expect(scale.after('2027-01-31')).to.equal(1);
    expect(scale.at('2026-12-01')).to.be.closeTo(30 / 92, 1e-9);
  });

  it('places a day of one stage right before the next day, over leap days and year ends', () => {
    const scale = timeScale('2027-12-01', '2028-03-31', 12);
    expect(scale.after('2028-02-28')).to.equal(scale.at('2028-02-29'));
    expect(scale.after('2027-12-31')).to.equal(scale.at('2028-01-01'));
  });

  it('never has more lines than fit, however long it is', () => {
    for (const to of ['2026-12-31', '2031-01-01', '2399-06-30', '9999-12-31']) {
      const scale = timeScale('2026-01-15', to, 7);
      expect(scale.ticks.length, to).to.be.within(1, 7);
      expect(scale.after(to), to).to.be.within(0, 1);
    }
  });
});
