import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTrackFile } from '../file/index.js';
import { outlineOfPage } from './page-outline.js';

const written = (html: string): string[] => outlineOfPage(html).text.split('\n').filter(Boolean);

describe('The outline of a page', () => {
  it('has headings, paragraphs, words in bold and italics, and lists in lists', () => {
    const html =
      '<h2>M1 &ndash; <b>Planner</b></h2>Some <div><strong> Craft </strong></div>' +
      '<ul><li>Runs <i>one</i> plan<ol><li>with help<li>or alone</ol></li><li><p>Reports</p><p>weekly</p></li></ul>';
    assert.deepEqual(written(html), [
      '## M1 – **Planner**',
      'Some',
      '**Craft**',
      '- Runs *one* plan',
      '    1. with help',
      '    2. or alone',
      '- Reports',
      '    weekly',
    ]);
  });

  it('has terms of lists as lines in bold, and a code above a heading as its start', () => {
    const card = (code: string, name: string): string =>
      `<section><span>${code}</span><h2>${name}</h2><dl><dt>Care<dd>Asks<dt><b>Speed</b><dd>Waits</dl></section>`;
    assert.deepEqual(written(card('P1', 'Helper') + card('P2', 'Planner')), [
      '## P1 Helper',
      '**Care**',
      'Asks',
      '**Speed**',
      'Waits',
      '## P2 Planner',
      '**Care**',
      'Asks',
      '**Speed**',
      'Waits',
    ]);
  });

  it('has what parts are called that a person may open as headings below the last one', () => {
    const html =
      '<h2>Levels</h2><details><summary>Lead</summary>Plans<details><summary>More</summary>Asks</details></details>';
    assert.deepEqual(written(html), ['## Levels', '### Lead', 'Plans', '#### More', 'Asks']);
  });

  it('parts other words above a heading from what is above them', () => {
    const html = '<div><h2>P1</h2><p>Asks</p></div><div><p>For leads</p><h2>P2</h2></div>';
    const { text, lines } = outlineOfPage(html);
    assert.deepEqual(text.split('\n').filter(Boolean), ['## P1', 'Asks', '---', 'For leads', '## P2']);
    assert.equal(text.split('\n').length, lines.length);
  });

  it('says on which line of the page each of its lines stands', () => {
    const { text, lines } = outlineOfPage('<h1>\nTitle</h1>\n\n<ul>\n<li>One\n<li>Two</ul>');
    const places = text.split('\n').map((line, index) => [line, lines[index]] as const);
    assert.deepEqual(
      places.filter(([line]) => line !== ''),
      [
        ['# Title', 1],
        ['- One', 5],
        ['- Two', 6],
      ],
    );
  });

  it('leaves out what is hidden, the ways through the page and its foot, and says so', () => {
    const { text, notes } = outlineOfPage(
      '<nav><ul><li>Home</ul></nav>\n<p>Here<div hidden>a<div>b</div></div>\n<span style="display:none">c</span><footer>d</footer>',
    );
    assert.equal(text.trim(), 'Here');
    assert.deepEqual(
      notes.map(({ message, line }) => [message, line]),
      [
        ['The ways through the page.', 1],
        ['What the page hides.', 2],
        ['What the page hides.', 3],
        ['The foot of the page.', 3],
      ],
    );
  });

  it('never takes text for markup, and ends in time, whatever the page holds', () => {
    assert.deepEqual(written('<p># *a* `b` | &lt;b&gt; 1. c'), ['\\# \\*a\\* \\`b\\` \\| \\<b\\> 1\\. c']);
    const piece = fc.constantFrom(
      '<li>',
      '</li>',
      '<ul>',
      '</ol>',
      '<ol>',
      '<b>',
      '</b>',
      '<h1>',
      '<nav>',
      'a',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, lines } = outlineOfPage(pieces.join(''));
        assert.equal(text === '' ? 0 : text.split('\n').length, lines.length);
      }),
    );
    assert.ok(outlineOfPage('<ul><li>a<b>'.repeat(100_000)).lines.length > 0);
  });
});

describe('A page without tables', () => {
  it('is read by its headings and lists, with the lines of the page', async () => {
    const content = `<!doctype html><title>Ladder</title><h1>Planning</h1>
<h2>Junior planner</h2><h3>Craft</h3><ul><li>Draws plans</ul>
<h3>Team</h3><ul><li>Asks early</ul>
<h2>Senior planner</h2><h3>Craft</h3><ul><li>Leads plans</ul>
<h3>Team</h3><ul><li>Runs &lt;b&gt;workshops&lt;/b&gt;</ul>`;
    const result = await readTrackFile({ name: 'planning.html', content });
    assert.ok(result.ok);
    const { report, value } = result;
    assert.deepEqual([report.format, report.levels, report.competencies, report.cells], ['html', 2, 2, 4]);
    const cell = value.tracks[0]?.competencies?.[1]?.expectations?.['senior-planner'];
    assert.deepEqual(cell, { statements: [{ id: 's1', text: 'Runs <b>workshops</b>' }] });
    assert.deepEqual(
      report.origins.map(({ line }) => line),
      [2, 4, 3, 5],
    );
  });

  it('is refused where it holds no ladder either', async () => {
    const result = await readTrackFile({ name: 'a.html', content: '<html><p>Nothing here.</p></html>' });
    assert.ok(!result.ok);
    assert.equal(result.issues[0]?.code, 'no-table');
  });
});
