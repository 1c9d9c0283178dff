import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { numberFormat } from './number-format.js';

const cases: readonly (readonly [code: string, value: number, shown: string])[] = [
  ['', 1e21, '1e+21'],
  ['General', -0.1, '-0.1'],
  ['@', 12, '12'],
  ['0', 2.6, '3'],
  ['0', -0.2, '0'],
  ['000', 7, '007'],
  ['0.00', 2, '2.00'],
  ['0.0#', 2, '2.0'],
  ['0.0#', 2.256, '2.26'],
  ['#.##', 2, '2'],
  ['#,##0', 12345.6, '12346'],
  ['#,##0.00_);[Red](#,##0.00)', -1234.5, '(1234.50)'],
  ['#,##0.00_);[Red](#,##0.00)', 1234.5, '1234.50'],
  ['0%', 0.29, '29%'],
  ['0.0%', -0.125, '-12.5%'],
  ['"L"0', 3, 'L3'],
  ['\\L0', 3, 'L3'],
  ['"Level "0" (of; 9)"', 3, 'Level 3 (of; 9)'],
  ['+0;-0;"none "0', 2, '+2'],
  ['+0;-0;"none "0', -2, '-2'],
  ['+0;-0;"none "0', 0, 'none 0'],
  ['0;;', -3, '-3'],
  ['[$€-407] 0.00', 2, '€ 2.00'],
  ['yyyy-mm-dd', 45351, '2024-02-29'],
  ['m/d/yy', 1, '1900-01-01'],
  ['d', 59, '1900-02-28'],
  ['d', 60, '1900-02-29'],
  ['d', 61, '1900-03-01'],
  ['mmm', 2958465.4, '9999-12-31'],
  ['d', 2958466, '2958466'],
  ['d', -1, '-1'],
  ['[$-409]dddd\\, mmmm d\\, yyyy;@', 45351.9, '2024-02-29'],
  ['yyyy"年"m"月"d"日"', 45351, '2024-02-29'],
  ['hh:mm', 0.5, '12:00'],
  ['h:mm:ss AM/PM', 0.75001, '18:00:01'],
  ['d/m/yyyy h:mm', 45350.999999, '2024-02-29 00:00'],
  ['[h]:mm', 1.5, '1.5'],
  ['# ?/?', 0.5, '0.5'],
  ['0.00E+00', 1500, '1500'],
  ['0,', 1500, '1500'],
  ['[>=3]"high";"low"', 4, '4'],
];

describe('a number format', () => {
  for (const [code, value, shown] of cases) {
    it(`of ${code || 'no code'} shows ${value} as ${shown}`, () => {
      assert.equal(numberFormat(code, false)(value), shown);
    });
  }

  it('counts days from 1904 where the workbook does', () => {
    assert.equal(numberFormat('yyyy-mm-dd', true)(0), '1904-01-01');
    assert.equal(numberFormat('yyyy-mm-dd', true)(43889), '2024-02-29');
  });

  it('shows every day of the calendar', () => {
    const law = fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const shown = numberFormat('d', false)(serial);
      assert.equal(Date.parse(shown) / 86_400_000 + 25_569, serial);
    });
    fc.assert(law);
  });

  it('never throws and never hangs, whatever its code', () => {
    const piece = fc.constantFrom(...'0#?.,%;"\\[]$-_*@ymdhsaepE+()/: x'.split(''), '[h]', '"a"', '[>', '年');
    const code = fc.array(piece, { maxLength: 300 }).map((pieces) => pieces.join(''));
    const law = fc.property(code, fc.double(), fc.boolean(), (text, value, is1904) => {
      assert.equal(typeof numberFormat(text, is1904)(value), 'string');
    });
    fc.assert(law, { numRuns: 500 });
  });
});
