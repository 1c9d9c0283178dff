import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework } from '../../../testing/arbitrary.js';
import { assertSameTable, tableFrameworks } from '../../../testing/table-tracks.js';
import { resolveTrack } from '../../framework/resolve-track.js';
import type { Framework } from '../../schema/framework.js';
import type { Expectation } from '../../schema/expectation.js';
import { readTags } from '../clipboard/html-tags.js';
import { readGrid } from '../grid/index.js';
import { readHtmlTables, writeHtml } from './index.js';

const numRuns = Number(process.env['RUNS'] ?? 200);

const said = (...texts: string[]): Expectation => ({
  statements: texts.map((text, index) => ({ id: `s${index}`, text })),
});

function onlyTable(html: string): {
  readonly caption?: string;
  readonly rows: readonly (readonly string[])[];
} {
  const result = readHtmlTables(`<h1>Page</h1>\n${html}`);
  assert.ok(result.ok, JSON.stringify(result));
  assert.equal(result.value.length, 1);
  return result.value[0] as (typeof result.value)[number];
}

describe('a track that is written as HTML and read back', () => {
  it('has the same names, themes, levels, order, statements, states, weights and must-haves', () => {
    const law = fc.property(tableFrameworks, (framework) => {
      const { caption, rows } = onlyTable(writeHtml(framework, 'track'));
      const result = readGrid(rows, { name: caption ?? '' });
      assert.ok(result.ok, JSON.stringify(result));
      assertSameTable(result.value, framework, 'track');
      assert.equal(caption, framework.name);
    });
    fc.assert(law, { numRuns });
  });

  it('keeps a level with little but a mark in it beside levels whose statements are short', () => {
    const framework: Framework = {
      schemaVersion: 1,
      id: 'f',
      name: 'Short',
      competencies: [
        { id: 'one', name: 'One' },
        { id: 'two', name: 'Two' },
      ],
      tracks: [
        {
          id: 'track',
          name: 'Short',
          levels: [{ id: 'l0' }, { id: 'l1' }, { id: 'l2', title: '- x' }],
          competencies: [
            { competency: 'one', expectations: { l0: said('Abcd', 'Ab'), l1: said('Level 3: x- x') } },
            { competency: 'two', expectations: { l0: said('Abcdefghi', 'Abcd'), l2: said('- x') } },
          ],
        },
      ],
    };
    const { rows } = onlyTable(writeHtml(framework, 'track'));
    const result = readGrid(rows, { name: 'Short' });
    assert.ok(result.ok, JSON.stringify(result));
    assertSameTable(result.value, framework, 'track');
  });

  it('has no tag but those of a plain table, whatever its texts are', () => {
    const known = ['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'ul', 'li', 'br'];
    const law = fc.property(fc.oneof(tableFrameworks, anyFramework), (framework) => {
      const [track] = framework.tracks;
      assert.ok(track);
      const html = writeHtml(framework, track.id);
      const tags = [...readTags(html)].flatMap((token) => (typeof token === 'string' ? [] : [token.name]));
      for (const tag of tags) assert.ok(known.includes(tag), tag);
      const { rows } = resolveTrack(framework, track);
      assert.equal(onlyTable(html).rows.length, rows.length + 1);
    });
    fc.assert(law, { numRuns });
  });
});
