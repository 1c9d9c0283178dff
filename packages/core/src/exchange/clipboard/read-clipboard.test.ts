import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readClipboard, type ClipboardReport } from './index.js';

function payload(name: string): { html?: string; text?: string } {
  const read = (file: string): string | undefined => {
    const url = new URL(`fixtures/${file}`, import.meta.url);
    return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
  };
  const [html, text] = [read(`${name}.html.txt`), read(`${name}.txt`)];
  return { ...(html === undefined ? {} : { html }), ...(text === undefined ? {} : { text }) };
}

function cells(texts: { html?: string; text?: string }): readonly (readonly string[])[] {
  const result = readClipboard(texts);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

function report(texts: { html?: string; text?: string }): ClipboardReport {
  const result = readClipboard(texts);
  assert.ok(result.ok, JSON.stringify(result));
  return result.report;
}

const html = (body: string): readonly (readonly string[])[] => cells({ html: `<table>${body}</table>` });

const block = [
  ['Competency', 'C1 Adviser', 'C2 Senior Adviser'],
  ['Listening', 'Lets people finish.\nRepeats back what was said.', 'Asks "what else?" before advising.'],
  ['Product knowledge', 'Finds the answer in the guide & says where.', ''],
];

describe('readClipboard', () => {
  for (const name of ['excel-windows', 'excel-mac', 'google-sheets', 'libreoffice', 'numbers']) {
    it(`reads a block of ${name}, from its HTML and from its text`, () => {
      const { html = '', text = '' } = payload(name);
      assert.deepEqual(cells({ html, text }), block);
      assert.deepEqual(cells({ html }), block);
      assert.deepEqual(cells({ text }), block);
      const counts = { rows: 3, columns: 3, merged: 0, hidden: 0 };
      assert.deepEqual(report({ html, text }), { from: 'html', ...counts });
      assert.deepEqual(report({ text }), { from: 'text', ...counts });
    });
  }

  it('reads a table of Word by its HTML: its text has line breaks that no quotes hold together', () => {
    const { html = '', text = '' } = payload('word');
    assert.deepEqual(cells({ html, text }), block);
    assert.equal(report({ text }).rows, 4);
  });

  it('reads lists and nested tables of Word as lines, whatever the bullet, and leaves hidden text out', () => {
    assert.deepEqual(cells(payload('word-lists')).slice(1), [
      [
        'Writing',
        '- Answers within a day.\n- Uses the house words.',
        '- Rewrites old replies.\n- Reads what others send.',
      ],
      ['Chat', 'Week one\nwith a colleague\nWeek two\nalone', 'Writes a reply in plain words.'],
    ]);
    assert.equal(report(payload('word-lists')).hidden, 1);
  });

  it('repeats cells that span rows, leaves others empty, and passes over hidden rows', () => {
    assert.deepEqual(cells(payload('excel-merged')), [
      ['Competency', 'Advisers', ''],
      ['Competency', 'C1 Adviser', 'C2 Senior Adviser'],
      ['Listening', 'Lets people finish.', 'Asks “what else?” before advising.'],
      ['Listening', 'Repeats back what was said.', 'Asks “what else?” before advising.'],
      ['Product knowledge', 'Finds the answer in the guide & says where.', ''],
    ]);
    const { merged, hidden } = report(payload('excel-merged'));
    assert.deepEqual({ merged, hidden }, { merged: 4, hidden: 1 });
  });

  it('takes one cell of Google Sheets for one cell, with its line break', () => {
    assert.deepEqual(cells(payload('google-sheets-one-cell')), [
      ['Lets people finish.\nRepeats back what was said.'],
    ]);
  });

  it('reads lines of a note as a column of cells, quotes and all', () => {
    const lines = ['Lets people finish.', 'Repeats back what was said.', '', '"Listens first" is our rule.'];
    const { html = '', text = '' } = payload('notes');
    assert.deepEqual(
      cells({ html, text }),
      lines.map((line) => [line]),
    );
    assert.deepEqual(cells({ html }), cells({ html, text }));
  });

  it('reads a text with any line ends, with and without the last', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(cells({ text: `a\tb${end}c${end}` }), [
        ['a', 'b'],
        ['c', ''],
      ]);
      assert.deepEqual(cells({ text: `a${end}${end}b` }), [['a'], [''], ['b']]);
      assert.deepEqual(cells({ text: `"a${end}b"\t` }), [['a\nb', '']]);
    }
  });

  it('takes quotes for text where they do not hold a whole cell', () => {
    assert.deepEqual(cells({ text: '"a" b\t"c\t"d""e"\t""' }), [['"a" b', '"c', 'd"e', '']]);
  });

  it('reads tags in any case, without quotes and without ends', () => {
    const body = '<TR><TD NOWRAP>a<TD COLSPAN = 2 class=x>b<tr><td>c<td>d</TD><td>e';
    assert.deepEqual(html(body), [
      ['a', 'b', ''],
      ['c', 'd', 'e'],
    ]);
    assert.deepEqual(cells({ html: '<tr><td>a</td></tr>' }), [['a']]);
  });

  it('reads blocks, list items and breaks as lines, and blanks as HTML does', () => {
    assert.deepEqual(html('<td><p>a \n b</p><div>c<br>d<br></div>e<ul><li>f<li> <li><p>g</ul>h'), [
      ['a b\nc\nd\ne\n- f\n- g\nh'],
    ]);
    assert.deepEqual(html('<td><br>a<br><br> b <br>'), [['a\n\nb']]);
    assert.deepEqual(html('<td style="white-space: pre-wrap"> a \r\n b'), [[' a \n b']]);
  });

  it('turns references into characters once, and leaves what is none', () => {
    const written =
      '&lt;b&gt; &amp;lt; &#233;&#xE9;&eacute;&Eacute; &#150; &nope; &#0; &#xD800; &#1114112; R&D &amp';
    assert.deepEqual(html(`<td>${written}`), [['<b> &lt; éééÉ – &nope; &#0; &#xD800; &#1114112; R&D &amp']]);
  });

  it('keeps no-break spaces, soft hyphens and signs of a wrong encoding within a text', () => {
    assert.deepEqual(html('<td>a&nbsp;b&shy;c Â d'), [['a\u00A0b\u00ADc Â d']]);
  });

  it('leaves out scripts, styles, comments and what is hidden, closed or not', () => {
    const body =
      '<tr><td>a<script>"<td>no"</script><style>b{}</style><!-- <td>no --><![if !x]>b<![endif]>' +
      '<td><span style="display:none">no<span>no</span></span>c<td style="DISPLAY: none">no' +
      '<td><div style="display:none"><table><tr><td>no</table></div>d<td><b style="mso-hide:all">no' +
      '<td>e<tr style="display:none"><td>no</td></tr>';
    assert.deepEqual(html(body), [['ab', 'c', 'd', '', 'e']]);
    assert.deepEqual(cells({ html: `<table style="display:none"><tr><td>no</table>`, text: 'a' }), [['a']]);
  });

  it('puts several tables one below the other, and forgets cells that span rows between them', () => {
    const tables = '<table><tr><td rowspan=9>a<td>b</table><table><tr><td>c<td>d</table>';
    assert.deepEqual(cells({ html: `x${tables}y` }), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('repeats a cell in all rows that follow where it spans none or more than there are', () => {
    for (const span of [0, 3, 65_535])
      assert.deepEqual(html(`<tr><td>a<td rowspan=${span}>b<tr><td>c<tr>`), [
        ['a', 'b'],
        ['c', 'b'],
        ['', 'b'],
      ]);
    assert.deepEqual(html('<tr><td rowspan=-1 colspan=0>a<td colspan=x>b'), [['a', 'b']]);
  });

  it('takes HTML for nothing but text', () => {
    assert.deepEqual(html('<td>&lt;img src=x onerror=alert(1)&gt;<img src=x onerror=alert(1)>'), [
      ['<img src=x onerror=alert(1)>'],
    ]);
  });

  it('says why there is nothing to read', () => {
    const code = (texts: { html?: string; text?: string }, options = {}): string => {
      const result = readClipboard(texts, options);
      return result.ok ? '' : (result.issues[0]?.code ?? '');
    };
    assert.equal(code({}), 'empty');
    assert.equal(code({ html: '<p></p>', text: '' }), 'empty');
    assert.equal(code({ text: 'abc' }, { maxLength: 2 }), 'too-large');
    assert.equal(code({ html: '<td>', text: 'a' }, { maxLength: 3 }), 'too-large');
    assert.equal(code({ text: 'a\tb\nc' }, { maxCells: 3 }), 'too-large');
    assert.equal(code({ html: '<tr><td colspan=3>' }, { maxCells: 2 }), 'too-large');
    assert.equal(code({ text: 'a\tb\nc' }, { maxCells: 4 }), '');
  });
});
