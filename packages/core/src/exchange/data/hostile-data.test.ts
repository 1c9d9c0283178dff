import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { pathsIn, valueAt } from '../../../testing/json-edits.js';
import { parseFramework } from '../../schema/parse-framework.js';
import { guessMapping, readData, type DataMapping } from './index.js';

const folder = new URL('fixtures/', import.meta.url);
const documents = readdirSync(folder).map((name) => ({
  name,
  ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { document: unknown; others?: unknown[] }),
}));
const plain = { levels: [{ name: 'Junior', skills: [{ name: 'Planning', statements: ['Plans a week'] }] }] };

/** Reads without hanging (two seconds, and as much again for a busy machine): the code of the refusal, or 'read' if the framework parses again. */
function outcomeOf(data: unknown, options: Parameters<typeof readData>[1] = {}): string {
  const start = performance.now();
  const result = readData(data, options);
  assert.ok(performance.now() - start < 4000, 'took too long');
  if (result.ok) {
    assert.ok(parseFramework(JSON.parse(JSON.stringify(result.value))).ok);
    return 'read';
  }
  const [issue] = result.issues;
  assert.ok(issue && issue.message.length > 10);
  return issue.code;
}

describe('readData refuses with a reason', () => {
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const aliases = [...'bcdefghijk'].map(
    (name, index) => `${name}: &${name} [${`*${'abcdefghijk'[index] ?? ''},`.repeat(9)}]`,
  );
  const cases: readonly [about: string, data: unknown, code: string][] = [
    ['nothing', '', 'no-cells'],
    ['a value that is no document', undefined, 'no-cells'],
    ['plain words', 'Senior bakers plan the week.', 'no-cells'],
    [
      'text in Latin-1',
      Buffer.from(many(500, (index) => String(index * 7919))).toString('latin1'),
      'no-cells',
    ],
    ['bytes of a picture', '\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR', 'no-cells'],
    ['broken YAML', 'a: [1, 2\nb: }', 'not-yaml'],
    ['10,000 lists inside one another', '['.repeat(10_000) + ']'.repeat(10_000), 'too-deep'],
    ['100 lists inside one another', '['.repeat(100) + ']'.repeat(100), 'too-deep'],
    ['10,000 dashes', '- '.repeat(10_000), 'too-deep'],
    ['10,000 indents', many(10_000, (index) => `${' '.repeat(Math.min(index, 300))}k${index}:`), 'too-deep'],
    ['a value inside itself', 'a: &a\n  - *a', 'circular'],
    ['an alias to nothing', 'a: *b', 'not-yaml'],
    ['an alias bomb', `a: &a [x,x,x,x,x,x,x,x,x]\n${aliases.join('\n')}`, 'too-large'],
    [
      'a YAML text of 4 MB',
      many(90_000, (index) => `- id: item-${index}\n  text: Does something good`),
      'too-large',
    ],
    ['a text of more than 4 MB', ' '.repeat(4_000_001), 'too-large'],
    ['a JSON text with a key twice', '{"levels": [], "levels": [1]}', 'repeated-key'],
    ['a YAML text with a key twice', 'levels: 1\nlevels: 2', 'repeated-key'],
    ['10,000 keys', many(10_000, (index) => `key${index}: 1`), 'no-cells'],
    ['directives without end', '%A\n'.repeat(300_000), 'too-large'],
    [
      '300 levels',
      { levels: Array.from({ length: 300 }, (_, index) => ({ ...plain.levels[0], name: `N${index}` })) },
      'too-large',
    ],
  ];
  for (const [about, data, code] of cases) it(about, () => assert.equal(outcomeOf(data), code));

  it('a value that holds itself, or throws when it is read', () => {
    const circle: { levels: unknown[] } = { levels: [] };
    circle.levels.push(circle);
    assert.equal(outcomeOf(circle), 'not-json');
    const trap = {
      get levels(): never {
        throw new Error('no');
      },
    };
    assert.equal(outcomeOf(trap), 'not-json');
  });

  it('a mapping that is none', () => {
    const bad: unknown[] = [
      {},
      { cells: 1 },
      { cells: { path: 5, statements: [] } },
      { cells: { path: '**.**', statements: [] } },
      { cells: { path: '*', statements: [{}] } },
      { cells: { path: '*', statements: [], level: '*' } },
      { name: 3, cells: { path: '*', statements: [] } },
    ];
    for (const mapping of bad)
      assert.equal(outcomeOf(plain, { mapping: mapping as DataMapping }), 'bad-mapping');
  });
});

describe('readData takes no harm from', () => {
  it('keys that change how objects work', () => {
    const text = JSON.stringify(plain).replace(
      '"levels"',
      '"__proto__":{"polluted":1},"constructor":{"a":1},"levels"',
    );
    const result = readData(text);
    assert.ok(result.ok);
    assert.ok(result.report.notes.some(({ message }) => message.includes('__proto__')));
    assert.ok(result.report.notes.some(({ message }) => message.includes('constructor')));
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal(outcomeOf(`__proto__: {polluted: 1}\n${stringify(plain)}`), 'read');
  });

  it('tags and merge keys, which do nothing and are told', () => {
    const result = readData(`x: &x {y: 1}\nrun: !!js/function "f"\n<<: *x\n${stringify(plain)}`);
    assert.ok(result.ok);
    const messages = result.report.notes.map(({ message }) => message);
    assert.ok(messages.includes('A tag: its value is read as if it had none.'));
    assert.ok(messages.includes('`run`.'));
    assert.ok(messages.includes('`<<`.'));
  });

  it('levels called like properties of every object', () => {
    const cell = (name: string): object => ({
      name,
      skills: [{ name: 'toString', statements: ['Plans a week'] }],
    });
    assert.equal(outcomeOf({ levels: ['constructor', 'valueOf', ''].map(cell) }), 'read');
  });

  it('500 changes of each shape', () => {
    for (const { document, others = [] } of documents) {
      const given = { others: others.map((data) => ({ data })) };
      const mapping = guessMapping(document);
      const paths = pathsIn(document);
      const change = fc.record({
        path: fc.constantFrom(...paths),
        from: fc.constantFrom(...paths),
        value: fc.jsonValue({ maxDepth: 3 }),
        how: fc.constantFrom('drop', 'copy', 'replace'),
        isMapped: fc.boolean(),
      });
      fc.assert(
        fc.property(change, ({ path, from, value, how, isMapped }) => {
          const edited = structuredClone(document);
          const owner = valueAt(edited, path.slice(0, -1)) as Record<string, unknown>;
          const key = String(path.at(-1));
          if (how === 'drop' && Array.isArray(owner)) owner.splice(Number(key), 1);
          else if (how === 'drop') Reflect.deleteProperty(owner, key);
          else owner[key] = how === 'copy' ? structuredClone(valueAt(document, from)) : value;
          outcomeOf(edited, isMapped ? { ...given, mapping } : given);
        }),
        { numRuns: 500 },
      );
    }
  });

  it('any value at any place, and any letters in a text', () => {
    for (const { document } of documents) {
      const text = JSON.stringify(document);
      const yaml = stringify(document);
      fc.assert(
        fc.property(
          fc.nat(text.length - 1),
          fc.jsonValue({ maxDepth: 3 }),
          fc.string(),
          (at, value, letters) => {
            outcomeOf(text.slice(0, at) + letters + text.slice(at + 1));
            outcomeOf(yaml.slice(0, at) + letters + yaml.slice(at + letters.length));
            outcomeOf(
              JSON.parse(
                text.replace(/"(?:name|levels|title)":/, (key) => `"x":${JSON.stringify(value)},${key}`),
              ),
            );
            outcomeOf(value);
          },
        ),
        { numRuns: 50 },
      );
    }
  });
});
