import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatOfText } from './file-format.js';

describe('The format of a text', () => {
  const centred = '<h1 align="center">Our gardeners</h1>\n\n## Gardener I\n\n- Waters\n';

  it('is Markdown where the name says so, although it begins with tags', () => {
    assert.equal(formatOfText('<p>Gardeners</p>\n\nLevels\n======\n', 'garden.md'), 'markdown');
    assert.equal(formatOfText('<table><tr><td>A logo</table>\n', 'garden.markdown'), 'markdown');
  });

  it('is Markdown where it has headings of that, although it begins with tags', () => {
    assert.equal(formatOfText(centred), 'markdown');
    assert.equal(formatOfText(centred, 'garden.txt'), 'markdown');
  });

  it('is HTML where a whole page begins, whatever its name says', () => {
    for (const start of ['<!doctype html>', '<html lang="en">', '<HEAD>', '<body>'])
      assert.equal(formatOfText(`${start}\n# no heading\n`, 'page.md'), 'html', start);
  });

  it('is HTML where it is a part of a page', () => {
    assert.equal(formatOfText('<div><ul><li>Waters</ul></div>'), 'html');
    assert.equal(formatOfText(centred, 'garden.html'), 'html');
    assert.equal(formatOfText('Our gardeners: <table><tr><td>Waters</table>'), 'html');
  });
});
