import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineOfPage } from './page-outline.js';

const written = (style: string, body: string): string[] =>
  outlineOfPage(`<head><style type="text/css">${style}</style></head><body>${body}</body>`)
    .text.split('\n')
    .filter(Boolean);

describe('A class that a page makes bold', () => {
  const line = '<p class="k1 k2"><span class="k3">Baker I</span></p><ul><li class="k2">Weighs flour</ul>';

  it('makes a span or a paragraph a line in bold', () => {
    const wanted = ['**Baker I**', '- Weighs flour'];
    assert.deepEqual(written('@import url(x);.k3{color:red;font-weight:700}', line), wanted);
    assert.deepEqual(written('\n.k1 { font-weight: bold; }\n', line), wanted);
    assert.deepEqual(written('.k1{font-weight:800}.k3{font-weight:bolder !important}', line), wanted);
  });

  it('is one that a rule of its own names, outside of others', () => {
    const wanted = ['Baker I', '- Weighs flour'];
    for (const style of [
      '.k3{font-weight:400}',
      'ul .k3{font-weight:700}',
      '.k3:hover{font-weight:700}',
      '@media print{.k3{font-weight:700}}',
      '.k3{content:"font-weight:700"}',
      '.k33{font-weight:700}',
    ])
      assert.deepEqual(written(style, line), wanted, style);
  });

  it('is read from any attribute that names classes, and from no other', () => {
    const bold = (attributes: string): string[] =>
      written('.k{font-weight:700}', `<p ${attributes}>Oven</p>`);
    for (const attributes of ['class=k', "id='a' class='b k'", 'CLASS = "k\nb"'])
      assert.deepEqual(bold(attributes), ['**Oven**'], attributes);
    for (const attributes of ['data-class="k"', 'id="k"', 'class="K"'])
      assert.deepEqual(bold(attributes), ['Oven'], attributes);
  });

  it('is as good as other words in bold, within it and beside it', () => {
    const style = '.k{font-weight:700}';
    const span = (text: string): string => `<span class="k">${text}</span>`;
    assert.deepEqual(written(style, `<p>${span('Head ')}${span('Baker')}</p>`), ['**Head Baker**']);
    assert.deepEqual(written(style, `<p class=k>Head <b>Baker</b></p>`), ['**Head Baker**']);
    assert.deepEqual(written(style, `<p>Knows <span>the ${span('oven')}</span> well</p>`), [
      'Knows the **oven** well',
    ]);
  });

  it('lasts no longer than its paragraph', () => {
    const body = '<p><span class="k">Oven<p>Flour</span></p><p>Salt</p>';
    assert.deepEqual(written('.k{font-weight:700}', body), ['Oven', 'Flour', 'Salt']);
  });
});

describe('Raised marks of a page', () => {
  it('are left out where they point at a comment, and stay where they say something', () => {
    const body = '<ul><li>Bakes<sup><a href="#c1">[b]</a></sup> daily<li>Mixes 10<sup>3</sup> l</ul>';
    assert.deepEqual(written('', body), ['- Bakes daily', '- Mixes 103 l']);
  });
});
