import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import { assertSameTable, tableFrameworks } from '../../../testing/table-tracks.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { identifiersOf, readCase, writeCase, type CasePackage, type CasePart } from './index.js';
import { uuidOf } from './uuid.js';

const fixture = (name: string): URL => new URL(`fixtures/${name}`, import.meta.url);
const framework = valueOf(parseFramework(readFileSync(fixture('advisers.framework.json'), 'utf8')));
const options = { uriBase: 'https://careers.example/case', lastChange: '2026-03-31', creator: 'People team' };
const numRuns = Number(process.env['RUNS'] ?? 200);

/** Every part of a package, wherever it stands. */
const partsOf = ({
  CFDocument,
  CFItems,
  CFAssociations,
  CFDefinitions,
  CFRubrics,
}: CasePackage): CasePart[] => [
  CFDocument,
  ...CFItems,
  ...CFAssociations,
  ...CFDefinitions.CFItemTypes,
  ...CFRubrics.flatMap((rubric) => [
    rubric,
    ...rubric.CFRubricCriteria.flatMap((criterion) => [criterion, ...criterion.CFRubricCriterionLevels]),
  ]),
];

describe('writeCase', () => {
  it('writes the framework as a document, the track as a rubric, and all else as items', () => {
    const golden: unknown = JSON.parse(readFileSync(fixture('advisers.case.json'), 'utf8'));
    assert.deepEqual(writeCase(framework, 'advisers', options), golden);
  });

  it('gives every part a UUID of its own, an address that ends in it, and a time', () => {
    const law = fc.property(fc.oneof(tableFrameworks, anyFramework), (any) => {
      for (const { id } of any.tracks) {
        const parts = partsOf(writeCase(any, id, options));
        assert.equal(new Set(parts.map(({ identifier }) => identifier)).size, parts.length);
        for (const { identifier, uri, lastChangeDateTime } of parts) {
          assert.match(identifier, /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
          assert.ok(uri.startsWith(`${options.uriBase}/`) && uri.endsWith(identifier));
          assert.equal(lastChangeDateTime, '2026-03-31T00:00:00.000Z');
        }
      }
    });
    fc.assert(law, { numRuns });
  });

  it('points at nothing that is not there, and leaves no required text empty', () => {
    const law = fc.property(fc.oneof(tableFrameworks, anyFramework), (any) => {
      const written = writeCase(any, any.tracks[0]?.id ?? '', options);
      const known = new Set(partsOf(written).map(({ identifier }) => identifier));
      const { CFDocument, CFItems, CFAssociations, CFRubrics } = written;
      for (const { originNodeURI, destinationNodeURI } of CFAssociations)
        assert.ok(known.has(originNodeURI.identifier) && known.has(destinationNodeURI.identifier));
      for (const { fullStatement, CFItemTypeURI } of CFItems)
        assert.ok(fullStatement !== '' && known.has(CFItemTypeURI.identifier));
      for (const { CFItemURI } of CFRubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria))
        assert.ok(known.has(CFItemURI.identifier));
      assert.ok(CFDocument.title !== '' && CFDocument.creator !== '');
    });
    fc.assert(law, { numRuns });
  });

  it('is read back with all that a table carries', () => {
    const law = fc.property(tableFrameworks, fc.boolean(), (any, asText) => {
      const written = writeCase(any, 'track', options);
      const result = readCase(asText ? JSON.stringify({ CFPackage: written }) : written);
      assert.ok(result.ok, JSON.stringify(result));
      assertSameTable(result.value, any, 'track');
      assert.equal(result.value.name, any.name);
      const { tracks, levels, competencies, cells, origins } = result.report;
      const [track] = result.value.tracks;
      assert.deepEqual({ tracks, levels }, { tracks: 1, levels: track?.levels?.length ?? 1 });
      assert.equal(competencies, track?.competencies?.length);
      assert.equal(cells, origins.length);
    });
    fc.assert(law, { numRuns });
  });

  it('is read back with its names, descriptions, version, language and identifiers', () => {
    const result = readCase(writeCase(framework, 'advisers', options));
    assert.ok(result.ok);
    const { name, description, language, version, themes, competencies, tracks } = result.value;
    const { name: _, ...said } = { name, description, language, version };
    assert.deepEqual(said, {
      description: framework.description,
      language: framework.language,
      version: framework.version,
    });
    assert.deepEqual(themes, [{ id: 'craft', name: 'Craft', description: 'How we answer.' }]);
    assert.equal(tracks[0]?.description, framework.tracks[0]?.description);
    assert.equal(tracks[0]?.competencies?.[0]?.name, 'Active listening');
    assert.equal(competencies[0]?.name, 'Listening');
    assert.deepEqual(identifiersOf(competencies[0]), [
      { scheme: 'CASE', uri: 'https://other.example/CFItems/5d3fbd9a-5a3c-4a5e-9a53-6f0a4dbb2c11' },
      { scheme: 'ESCO', uri: 'http://data.europa.eu/esco/skill/0001' },
    ]);
    assert.deepEqual(result.report.notes, []);
  });

  it('keeps the identifiers of competencies when what was read is written again', () => {
    const law = fc.property(tableFrameworks, (any) => {
      const written = writeCase(any, 'track', options);
      const back = readCase(written);
      assert.ok(back.ok);
      const again = writeCase(back.value, back.value.tracks[0]?.id ?? '', {
        ...options,
        uriBase: 'https://b.example',
      });
      const identities = ({ CFItems }: CasePackage): string[] =>
        CFItems.filter(({ CFItemType }) => CFItemType === 'Competency').map(({ uri }) => uri);
      assert.deepEqual(identities(again), identities(written));
    });
    fc.assert(law, { numRuns: 50 });
  });

  it('keeps identifiers of other lists, under the names of the well-known ones', () => {
    const identifiers = [
      { scheme: 'ESCO', uri: 'http://data.europa.eu/esco/skill/1' },
      { scheme: 'O*NET', uri: 'https://www.onetonline.org/find/descriptor/result/2.B.1' },
      { scheme: 'SFIA', uri: 'https://sfia-online.org/en/sfia-9/skills/programming' },
      { scheme: 'Our list', uri: 'urn:example:42' },
    ];
    const written = valueOf(
      parseFramework({
        schemaVersion: 1,
        id: 'f',
        name: 'F',
        competencies: [{ id: 'a', name: 'A', extensions: { identifiers } }],
        tracks: [{ id: 't', name: 'T', competencies: [{ competency: 'a' }] }],
      }),
    );
    const back = readCase(writeCase(written, 't', options));
    assert.ok(back.ok);
    const [competency] = back.value.competencies;
    assert.deepEqual(identifiersOf(competency as NonNullable<typeof competency>).slice(1), identifiers);
  });

  it('throws on a track that is not there, on an address that is none, and on a time that is none', () => {
    assert.throws(() => writeCase(framework, 'none', options), RangeError);
    for (const uriBase of [
      '',
      'javascript:alert(1)',
      'https://',
      'https://a b',
      'https://a/?x',
      'https://a/\uD800',
    ])
      assert.throws(() => writeCase(framework, 'advisers', { ...options, uriBase }), RangeError, uriBase);
    assert.throws(() => writeCase(framework, 'advisers', { ...options, lastChange: 'today' }), RangeError);
  });
});

describe('uuidOf', () => {
  it('is a UUID of version 5 by the SHA-1 of the name', () => {
    const law = fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
      const hash = createHash('sha1')
        .update(Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex'))
        .update(name);
      const digits = hash.digest('hex').slice(0, 32);
      const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
      const expected = `${digits.slice(0, 12)}5${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
      assert.equal(uuidOf(name).replaceAll('-', ''), expected);
    });
    fc.assert(law, { numRuns });
    assert.equal(uuidOf('http://www.example.com'), '2d32a3f1-fac2-52a6-ac52-fe9e87e628ea');
  });
});
