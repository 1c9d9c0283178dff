import { expect } from 'chai';
import { windowStart } from './level-window.js';
import { tabAfter } from './roving.js';

describe('tabAfter', () => {
  it('goes round both ends', () => {
    expect(tabAfter('ArrowRight', 4, 5, false)).to.equal(0);
    expect(tabAfter('ArrowLeft', 0, 5, false)).to.equal(4);
  });

  it('follows what is seen in right-to-left text', () => {
    expect(tabAfter('ArrowLeft', 1, 5, true)).to.equal(2);
    expect(tabAfter('ArrowRight', 1, 5, true)).to.equal(0);
  });

  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Enter', 'ArrowDown', 'a'])
      expect(tabAfter(key, 1, 5, false)).to.equal(undefined);
  });
});

describe('windowStart', () => {
  it('puts the level second, as far as the ends allow', () => {
    expect([0, 1, 2, 3, 4].map((level) => windowStart(level, 5))).to.deep.equal([0, 0, 1, 2, 2]);
    expect(windowStart(-1, 5)).to.equal(0);
    expect(windowStart(1, 2)).to.equal(0);
  });
});
