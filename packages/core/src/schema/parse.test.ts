import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { writtenFramework } from '../../testing/arbitrary.js';
import { issues, smallest, withCells, withTrack } from '../../testing/documents.js';
import { parseAssessment, parseFramework, serialize, type ParseResult } from '../index.js';

const message = (result: ParseResult<unknown>): string =>
  result.ok ? '' : (result.issues[0]?.message ?? '');

describe('parseFramework', () => {
  test('gives what was written, with the short forms written out', () => {
    const result = parseFramework(
      withCells({ a1: ['One', { text: 'Two', examples: ['x'] }], a2: 'not-expected' }),
    );
    assert.deepEqual(result.ok && result.value.tracks[0]?.competencies?.[0]?.expectations, {
      a1: {
        statements: [
          { id: 's1', text: 'One' },
          { id: 's2', text: 'Two', examples: ['x'] },
        ],
      },
      a2: 'not-expected',
    });
  });

  test('gives statements without an id the first id that is free', () => {
    const result = parseFramework(withCells({ a1: ['One', { id: 's1', text: 'Two' }, 'Three'] }));
    const cell = result.ok ? result.value.tracks[0]?.competencies?.[0]?.expectations?.['a1'] : undefined;
    assert.deepEqual(cell !== 'not-expected' && cell?.statements?.map(({ id }) => id), ['s2', 's1', 's3']);
  });

  test('reads what serialize writes as the same value', () => {
    fc.assert(
      fc.property(writtenFramework, (written) => {
        const first = parseFramework(written);
        assert.ok(first.ok, JSON.stringify(first));
        assert.deepEqual(parseFramework(serialize(first.value)), first);
      }),
    );
  });

  test('returns a parsed framework as it is', () => {
    const first = parseFramework(smallest);
    assert.ok(first.ok);
    const again = parseFramework(first.value);
    assert.equal(again.ok && again.value, first.value);
  });

  test('does not take a parsed framework for an assessment', () => {
    const framework = parseFramework(smallest);
    assert.equal(parseAssessment(framework.ok && framework.value).ok, false);
  });

  test('gives values that nobody can change', () => {
    const result = parseFramework(withCells({ a1: ['One'] }));
    assert.ok(result.ok);
    assert.throws(() => (result.value.tracks as unknown[]).push({}), TypeError);
  });

  test('keeps what a host puts under extensions', () => {
    const extensions = { 'my-app': { nested: [1, null, { deep: true }] } };
    const result = parseFramework({ ...smallest, extensions });
    assert.deepEqual(result.ok && result.value.extensions, extensions);
  });

  test('throws on nothing at all', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withSparseArray: true,
          withNullPrototype: true,
        }),
        (input) => {
          for (const parse of [parseFramework, parseAssessment]) {
            const result = parse(input);
            if (!result.ok) assert.ok(result.issues.length > 0);
          }
        },
      ),
    );
  });

  test('throws on no text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => assert.equal(parseFramework(text).ok, false)),
    );
  });

  test('says where a hostile value cannot be read', () => {
    const hostile = {
      get id(): string {
        throw new Error('Noor Haddad');
      },
    };
    assert.deepEqual(issues(parseFramework(hostile)), ['the document: not-json']);
    assert.ok(!message(parseFramework(hostile)).includes('Noor'));
  });

  test('does not repeat the document when its text is broken', () => {
    assert.match(message(parseFramework('{"name": Noor}')), /^This is not JSON/);
    assert.ok(!message(parseFramework('{"name": Noor}')).includes('Noor'));
  });

  test('refuses a document that refers to itself', () => {
    const circle: Record<string, unknown> = { ...smallest };
    circle['extensions'] = { circle };
    assert.deepEqual(issues(parseFramework(circle)), ['the document: not-json']);
  });

  test('refuses lists 10,000 deep, as text and as a value', () => {
    const text = `{"extensions":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    assert.deepEqual(issues(parseFramework(text)), ['extensions[0][0][0][0][0][0][0]: too-deep']);
    assert.equal(parseFramework(JSON.parse(text)).ok, false);
  });

  test('refuses 20 MB, and says what the limit is', () => {
    const large = { ...smallest, name: 'x'.repeat(20_000_000) };
    assert.deepEqual(issues(parseFramework(large)), ['the document: too-large']);
    assert.deepEqual(issues(parseFramework(JSON.stringify(large))), ['the document: too-large']);
    assert.equal(parseFramework(large, { maxSize: 30_000_000 }).ok, true);
  });

  test('refuses a property called __proto__, wherever it is, and pollutes nothing', () => {
    const text = JSON.stringify({ ...smallest, extensions: { a: [{ b: 1 }] } }).replace('"b"', '"__proto__"');
    assert.deepEqual(issues(parseFramework(text)), ['extensions.a[0].__proto__: unsafe-key']);
    assert.equal(({} as { b?: unknown }).b, undefined);
  });

  test('refuses ids that cannot be keys', () => {
    for (const id of ['', ' a', 'a b', 'constructor', 'toString', '__proto__', '-a', 'x'.repeat(129)]) {
      assert.deepEqual(issues(parseFramework({ ...smallest, id })), ['id: unsafe-id'], id);
    }
    for (const id of ['a', 'A-1', 'ممرض', '研究', 'x'.repeat(128), '1']) {
      assert.equal(parseFramework({ ...smallest, id }).ok, true, id);
    }
  });

  test('refuses a newer version and says what to do', () => {
    const result = parseFramework({ schemaVersion: 2, whatever: true });
    assert.deepEqual(issues(result), ['schemaVersion: newer-version']);
    assert.match(message(result), /Update @career-tracks\/core/);
  });

  test('names every property that it does not know', () => {
    const result = parseFramework(
      withTrack({ competencies: [{ competency: 'c', musthave: true, wieght: 2 }] }),
    );
    assert.deepEqual(issues(result), [
      'tracks[0].competencies[0].musthave: unknown-property',
      'tracks[0].competencies[0].wieght: unknown-property',
    ]);
  });

  test('says what was expected and what was found, without showing it', () => {
    assert.equal(message(parseFramework({ ...smallest, name: 3 })), 'Expected text, found a number.');
    assert.equal(message(parseFramework({ ...smallest, tracks: null })), 'Expected a list, found null.');
    assert.equal(message(parseFramework([])), 'Expected an object, found a list.');
    assert.equal(message(parseFramework({ ...smallest, tracks: undefined })), 'Add a list: this is missing.');
    assert.equal(
      message(parseFramework(withCells({ a1: 'not-expectd' }))),
      'Expected "not-expected" or an object or a list, found text.',
    );
    assert.deepEqual(issues(parseFramework(withCells({ a1: { statements: [{ txt: 'x' }] } }))), [
      'tracks[0].competencies[0].expectations.a1.statements[0].text: missing',
      'tracks[0].competencies[0].expectations.a1.statements[0].txt: unknown-property',
    ]);
  });

  test('stops listing after 100 issues, and says how many there are', () => {
    const result = parseFramework({ ...smallest, tracks: Array.from({ length: 150 }, () => ({})) });
    assert.equal(result.ok ? 0 : result.issues.length, 101);
    assert.match(result.ok ? '' : (result.issues[100]?.message ?? ''), /200 more/);
  });
});
