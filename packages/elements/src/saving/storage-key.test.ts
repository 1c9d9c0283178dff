import { expect } from 'chai';
import { sameJson } from './same-json.js';
import { asideKey, storageKey } from './storage-key.js';

describe('The key of a saved document', () => {
  const rating = { framework: 'acme', track: 'analyst', person: { name: 'Noor Haddad' } };

  it('holds no name, and nothing else of the document', () => {
    const key = storageKey('people-team', 'assessment', rating);
    expect(key).to.match(/^people-team\/assessment\/[0-9a-z]{14}$/);
    expect(asideKey(key, 'W/"an etag"')).to.match(
      /^people-team\/assessment\/[0-9a-z]{14}\/aside\/[0-9a-z]{14}$/,
    );
  });

  it('can stand in the path of a URL', () => {
    expect(storageKey('a b/../c?', 'plan', {})).to.match(/^a%20b%2F..%2Fc%3F\/plan\/[0-9a-z]{14}$/);
  });

  it('is another for another person, track, framework, kind, or name of the autosave', () => {
    const keys = [
      storageKey('a', 'assessment', rating),
      storageKey('b', 'assessment', rating),
      storageKey('a', 'plan', rating),
      storageKey('a', 'assessment', { ...rating, framework: 'other' }),
      storageKey('a', 'assessment', { ...rating, track: 'other' }),
      storageKey('a', 'assessment', { ...rating, person: { name: 'Tom' } }),
      storageKey('a', 'assessment', { ...rating, id: 'spring' }),
      storageKey('a', 'assessment', { ...rating, id: 'autumn' }),
    ];
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it('stays when a document with an id gets another name', () => {
    const renamed = { ...rating, id: 'spring', person: { name: 'Noor' } };
    expect(storageKey('a', 'plan', renamed)).to.equal(storageKey('a', 'plan', { ...rating, id: 'spring' }));
  });

  it('is shared by no two of 20,000 documents', () => {
    const keys = Array.from({ length: 20_000 }, (_, id) => storageKey('a', 'plan', { id: `p${id}` }));
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

describe('sameJson', () => {
  it('knows equal values, in any order of keys', () => {
    expect(sameJson({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).to.equal(true);
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).to.equal(true);
  });

  it('knows unequal ones', () => {
    const values: readonly unknown[] = [
      null,
      0,
      '',
      [],
      {},
      [0],
      { a: null },
      { a: {} },
      { b: {} },
      [[0]],
      { 0: 0 },
      { toString: 1 },
    ];
    values.forEach((one, index) =>
      values.forEach((other, place) => expect(sameJson(one, other)).to.equal(index === place)),
    );
  });
});
