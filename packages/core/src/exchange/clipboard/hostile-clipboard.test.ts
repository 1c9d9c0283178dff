import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readClipboard } from './index.js';

const million = 1_000_000;
const repeat = (unit: string, length = million): string => unit.repeat(Math.floor(length / unit.length));

const hostileHtml: Record<string, string> = {
  'nothing but <': repeat('<'),
  'a million open tags': '<b>'.repeat(million),
  'a million lists': `<td>${'<li>'.repeat(million)}`,
  'tables in tables': repeat('<table><tr><td>'),
  'ends of nothing': repeat('</table></td>'),
  'cells that span everything': repeat('<tr><td rowspan=65535 colspan=1000>x'),
  'rows that span everything': `<tr>${repeat('<td rowspan=0>x', 20_000)}${repeat('<tr>')}`,
  'a comment that never ends': `<td>a${repeat('<!-- ')}`,
  'declarations that never end': repeat('<!'),
  'a quote that never ends': `<td>a<b x="${repeat('y')}`,
  'attributes that never end': `<td ${repeat('a=" ')}`,
  'quotes of both kinds': repeat(`<td a='`),
  'slashes in a tag': `<td ${repeat('/')}`,
  'blanks in a tag': `<td ${repeat(' ')}`,
  'a long style': `<td style="${repeat('display : ')}">a`,
  'a style of blanks': `<td style="display${repeat(' ')}none">a`,
  'styles that never end': repeat('<style>'),
  'hidden things that never end': `<td>a${repeat('<p style="display:none">')}`,
  ampersands: `<td>${repeat('&')}`,
  'broken references': `<td>${repeat('&#')}`,
  'line breaks': `<td>${repeat('a<br>')}`,
  'blank lines': `<td>${repeat(' \n ')}`,
};
const hostileText: Record<string, string> = {
  quotes: repeat('"'),
  'quotes that never close': repeat('"\t""'),
  'quotes that close at the end': `"${repeat('\t""')}"`,
  tabs: repeat('\t'),
  'line breaks': repeat('\r'),
  'a wide row above many': `${repeat('\t', 50_000)}${repeat('\n', 50_000)}`,
};

describe('a hostile clipboard', () => {
  for (const [name, html] of Object.entries(hostileHtml)) {
    it(`is read or refused at once as HTML: ${name}`, () => atOnce({ html }));
  }
  for (const [name, text] of Object.entries(hostileText)) {
    it(`is read or refused at once as text: ${name}`, () => atOnce({ text }));
  }

  it('never makes it throw, and rows are equally long', () => {
    const piece = fc.constantFrom(
      ...[
        '<table>',
        '</table>',
        '<tr>',
        '</tr>',
        '<td>',
        '</td>',
        '<td colspan=3 rowspan=2>',
        '<td rowspan=0>',
      ],
      ...[
        '<p>',
        '</p>',
        '<li>',
        '<br>',
        '<!--',
        '-->',
        '<![if x]>',
        '<style>',
        '</style>',
        '<',
        '>',
        '"',
        '&#1;',
      ],
      ...[
        '<span style="display:none">',
        '</span>',
        '<tr style="display:none">',
        '<table style="display:none">',
      ],
      ...['<span style="mso-list:Ignore">', 'a', ' ', '\n', '\t'],
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((all) => all.join(''));
    const law = fc.property(text, text, fc.nat({ max: 50 }), (html, plain, maxCells) => {
      const result = readClipboard({ html, text: plain }, { maxCells });
      if (!result.ok) return assert.equal(result.issues.length, 1);
      const { rows, columns } = result.report;
      assert.ok(rows > 0 && rows * columns <= maxCells);
      assert.equal(result.value.length, rows);
      for (const row of result.value) assert.equal(row.length, columns);
    });
    fc.assert(law, { numRuns: Number(process.env['RUNS'] ?? 200) });
  });
});

function atOnce(texts: { html?: string; text?: string }): void {
  const start = performance.now();
  const result = readClipboard(texts);
  const seconds = (performance.now() - start) / 1000;
  assert.ok(seconds < 10, `${seconds} s`);
  assert.ok(result.ok || result.issues.length === 1);
}
