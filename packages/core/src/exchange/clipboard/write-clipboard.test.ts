import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readClipboard, writeClipboard } from './index.js';

const awkward = fc.constantFrom(
  ...[
    '"',
    '""',
    '"a"',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\r\r\n',
    ' ',
    '\u00A0',
    '\u00AD',
    '\uFEFF',
    '\0',
    '\uD800',
  ],
  ...[
    '<',
    '>',
    '&',
    '&amp;',
    '&#38;',
    '<br>',
    '</td>',
    '<!--',
    '- a',
    '=1+1',
    '+1',
    '-1',
    '@a',
    "'=1",
    "'",
    "''@",
  ],
  ...['🧑‍🔬', 'مرحبا', '计划', 'data-sheets-', '__proto__', 'a'],
);
const text = fc.oneof(
  awkward,
  fc.string({ unit: 'binary' }),
  fc.array(awkward, { maxLength: 6 }).map((parts) => parts.join('')),
);
const grids = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });

describe('writeClipboard', () => {
  it('writes what reads back as it was from either text, with rows equally long and line breaks as \\n', () => {
    const law = fc.property(grids, (grid) => {
      const width = Math.max(...grid.map((row) => row.length));
      const wanted = grid.map((row) =>
        Array.from({ length: width }, (_, column) => (row[column] ?? '').replace(/\r\n?/g, '\n')),
      );
      const { html, text } = writeClipboard(grid);
      for (const texts of [{ html }, { text }, { html, text }]) {
        const result = readClipboard(texts);
        assert.ok(result.ok);
        assert.deepEqual(result.value, wanted);
      }
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 500) });
  });

  it('keeps line breaks within their cell, in HTML and in text', () => {
    assert.deepEqual(writeClipboard([['a\r\nb', 'c & "d"']]), {
      html:
        '<meta charset="utf-8"><table style="white-space:pre-wrap"><tbody><tr>' +
        '<td>a<br style="mso-data-placement:same-cell">b</td><td>c &amp; "d"</td></tr></tbody></table>',
      text: '"a\nb"\t"c & ""d"""\r\n',
    });
  });

  it('lets no spreadsheet take a cell for a formula', () => {
    const { html, text } = writeClipboard([['=1+1', '@a']]);
    assert.equal(text, "'=1+1\t'@a\r\n");
    assert.ok(html.includes("<td>'=1+1</td><td>'@a</td>"));
  });
});
