import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guardFormula, unguardFormula } from './formula.js';

describe('the guard against formulas', () => {
  it('stands before whatever could start one, also after quotes and blanks', () => {
    for (const cell of [
      '=1+1',
      '+1-1',
      '-1+1',
      '@SUM(A1)',
      '\t=1',
      '\r',
      '＝1',
      '＋1',
      '－x',
      '＠x',
      ' =1',
      "'=1",
      '"=1',
      '" \'-x',
    ])
      assert.equal(guardFormula(cell), `'${cell}`);
  });

  it('leaves words and real numbers alone', () => {
    for (const cell of ['', 'Plans', "'tis", '-5', '-0.5', '+3', '-1,5', 'a=b', '1-2'])
      assert.equal(guardFormula(cell), cell);
  });

  it('is taken off again, and from nothing else', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom("'", '"', ' ', '=', '-', '5', '＝', '\t', 'a')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(cell, (text) => {
        assert.equal(unguardFormula(guardFormula(text)), text);
      }),
      { numRuns: 2000 },
    );
  });
});
