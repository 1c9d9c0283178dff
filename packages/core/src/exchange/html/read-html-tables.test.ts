import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readHtmlTables, type HtmlPageTable } from './index.js';

const page = readFileSync(new URL('fixtures/wiki-page.html.txt', import.meta.url), 'utf8');

function tables(html: string): readonly HtmlPageTable[] {
  const result = readHtmlTables(html);
  assert.ok(result.ok, JSON.stringify(result));
  assert.equal(result.report.tables, result.value.length);
  return result.value;
}

const refusalOf = (html: string, options?: { maxCells?: number; maxLength?: number }): string | undefined => {
  const result = readHtmlTables(html, options);
  return result.ok ? undefined : result.issues[0]?.code;
};

describe('readHtmlTables', () => {
  it('reads every table of a page with its caption, the heading before it and its line', () => {
    assert.deepEqual(tables(page), [
      {
        caption: 'Adviser track',
        heading: 'Advisers',
        rows: [
          ['Competency', 'Levels', ''],
          ['Competency', 'C1 Adviser', 'C2 Senior Adviser'],
          [
            'Listening',
            '- Lets people finish.\n- Even when they repeat themselves\n- Sums up.',
            'Asks “what else?”',
          ],
          ['Chat', 'Week one with a colleague', ''],
        ],
        spans: [{ row: 0, columns: [1, 2] }],
        line: 8,
      },
      {
        heading: 'Team leads',
        rows: [
          ['Competency', 'L1'],
          ['Planning', 'Plans the week.\nWrites it down.'],
        ],
        line: 28,
      },
    ]);
  });

  it('counts what it leaves out and what it makes of merged cells and of tables within cells', () => {
    const { report } = readHtmlTables(page);
    const { tables, merged, nested, hidden } = report;
    assert.deepEqual({ tables, merged, nested, hidden }, { tables: 2, merged: 2, nested: 1, hidden: 2 });
    assert.deepEqual(
      report.notes.map(({ kind, message }) => `${kind}: ${message}`),
      [
        'guessed: Tables within cells, read as lines of their cells: 1.',
        'left-out: Tables without rows: 1.',
        'left-out: Rows, cells and pieces of text that the page hides: 2.',
      ],
    );
  });

  it('takes neither a heading nor a caption from within a cell, nor one that is hidden', () => {
    const html =
      '<h2>Seen</h2><h3 hidden>Unseen</h3><table><tr><td><h4>In a cell</h4>a</td></tr></table><table><caption hidden>x</caption><tr><td>b</td></tr></table>';
    assert.deepEqual(
      tables(html).map(({ heading, caption }) => ({ heading, caption })),
      [
        { heading: 'Seen', caption: undefined },
        { heading: 'Seen', caption: undefined },
      ],
    );
  });

  it('keeps the heading when an end tag of another stands alone', () => {
    assert.equal(tables('<h2>A</h2></h3><table><tr><td>a</td></tr></table>')[0]?.heading, 'A');
  });

  it('reads rows outside of any table as a table', () => {
    assert.deepEqual(tables('\n<tr><td>a<td>b<tr><td>c'), [
      {
        rows: [
          ['a', 'b'],
          ['c', ''],
        ],
        line: 2,
      },
    ]);
  });

  it('refuses a page without tables, one that is too long, and one of too many cells', () => {
    assert.equal(refusalOf(''), 'no-table');
    assert.equal(refusalOf('<p>text</p><table></table>'), 'no-table');
    assert.equal(refusalOf('<table><tr><td>a'.repeat(10), { maxLength: 20 }), 'too-large');
    assert.equal(refusalOf('<td>a'.repeat(10), { maxCells: 9 }), 'too-large');
  });
});

const million = 1_000_000;
const repeat = (unit: string, length = million): string => unit.repeat(Math.floor(length / unit.length));

describe('a hostile page', () => {
  const hostile: Record<string, string> = {
    'headings that never end': `${repeat('<h1>x')}<td>a`,
    'captions that never end': `<table>${repeat('<caption>x')}<td>a`,
    'one heading of a million characters': `<h1>${repeat('x ')}</h1><td>a`,
    'empty tables': `${repeat('<table>')}<td>a`,
    'tables of one row': repeat('<table><tr><td>a</table>', 1_900_000),
    'tables in tables': repeat('<table><tr><td>'),
    'hidden things in hidden things': `${repeat('<p hidden>')}<td>a`,
    'line breaks': `${repeat('\n')}${repeat('<table>')}`,
    'null bytes': `<td>${repeat('\u0000')}`,
  };
  for (const [name, html] of Object.entries(hostile)) {
    it(`is read or refused at once: ${name}`, () => {
      const start = performance.now();
      const result = readHtmlTables(html);
      assert.ok(performance.now() - start < 10_000);
      assert.ok(result.ok || result.issues.length === 1);
    });
  }

  it('is read, or refused with one reason, after any change of its characters', () => {
    const change = fc.record({
      at: fc.nat({ max: page.length }),
      cut: fc.nat({ max: 40 }),
      put: fc.oneof(
        fc.constantFrom(
          '<',
          '>',
          '"',
          '</table>',
          '<table>',
          '<td rowspan=0>',
          '<caption>',
          '<h1>',
          '<!--',
          '&',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
    });
    const law = fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const html = changes.reduce(
        (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut),
        page,
      );
      const result = readHtmlTables(html);
      if (!result.ok) assert.equal(result.issues.length, 1);
      else for (const { rows, line } of result.value) assert.ok(rows.length > 0 && line > 0);
    });
    fc.assert(law, { numRuns: 500 });
  });
});
