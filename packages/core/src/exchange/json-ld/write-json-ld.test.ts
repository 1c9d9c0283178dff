import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import { tableFrameworks } from '../../../testing/table-tracks.js';
import { findTrack, resolveTrack } from '../../framework/resolve-track.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { writeJsonLd } from './index.js';

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly (Readonly<Record<string, unknown>> & { readonly '@id': string })[];
}

const golden = readFileSync(new URL('fixtures/cooks.json', import.meta.url), 'utf8');
const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'kitchen',
    name: 'Kitchen </script><script>alert(1)</script>',
    version: '2',
    language: 'en',
    themes: [
      { id: 'craft', name: 'Craft', description: 'By hand.' },
      { id: 'other', name: 'Other' },
    ],
    competencies: [
      {
        id: 'taste',
        name: 'Tasting',
        theme: 'craft',
        extensions: {
          identifiers: [
            { scheme: 'ESCO', uri: 'http://data.europa.eu/esco/skill/1' },
            { scheme: 'SFIA', uri: 'urn:sfia:TEST' },
            { scheme: 'bad', uri: 'javascript:alert(1)' },
            'bad',
          ],
        },
      },
      { id: 'knives', name: 'Knives' },
    ],
    tracks: [
      {
        id: 'cooks',
        name: 'Cooks',
        levels: [
          { id: 'k1', code: 'K1', title: 'Commis', description: 'Learns' },
          { id: 'k2', code: 'K2' },
          { id: 'k3' },
        ],
        competencies: [
          {
            competency: 'taste',
            expectations: { k1: ['Seasons soup.', 'Tastes twice.'], k2: 'not-expected' },
          },
          {
            competency: 'knives',
            name: 'Knife work',
            expectations: { k1: { summary: 'Cuts.' }, k2: { statements: [] } },
          },
        ],
      },
    ],
  }),
);

const graphOf = (text: string): Graph => JSON.parse(text) as Graph;

describe('writeJsonLd', () => {
  it('writes sets of terms, terms and occupations of schema.org', () => {
    const text = writeJsonLd(framework, 'cooks', { page: 'https://kitchen.example/careers' });
    assert.deepEqual(JSON.parse(text), JSON.parse(golden));
  });

  it('is safe within a script, whatever the texts are, and says the same once it is read', () => {
    const law = fc.property(fc.oneof(tableFrameworks, anyFramework), (any) => {
      for (const { id } of any.tracks) {
        const text = writeJsonLd(any, id);
        assert.doesNotMatch(text, /[<\u2028\u2029]/);
        const { rows } = resolveTrack(any, findTrack(any, id));
        const terms = graphOf(text)['@graph'].filter((node) => node['@type'] === 'DefinedTerm');
        assert.deepEqual(
          terms.map(({ name }) => name),
          rows.map(({ name }) => name),
        );
      }
    });
    fc.assert(law, { numRuns: 200 });
  });

  it('points at nothing that is not there, and names nothing twice', () => {
    const law = fc.property(fc.oneof(tableFrameworks, anyFramework), (any) => {
      const graph = graphOf(writeJsonLd(any, any.tracks[0]?.id ?? ''))['@graph'];
      const ids = new Set(graph.map((node) => node['@id']));
      assert.equal(ids.size, graph.length);
      for (const [, id = ''] of JSON.stringify(graph).matchAll(/\{"@id":"([^"]*)"\}/g))
        assert.ok(ids.has(id), id);
    });
    fc.assert(law, { numRuns: 200 });
  });

  it('throws on a track that is not there, and on a page that is no address', () => {
    assert.throws(() => writeJsonLd(framework, 'none'), RangeError);
    for (const page of ['javascript:alert(1)', 'https://a/#b', 'https://a b', 'x'])
      assert.throws(() => writeJsonLd(framework, 'cooks', { page }), RangeError, page);
  });
});
