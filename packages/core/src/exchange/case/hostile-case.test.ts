import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pathsIn, valueAt } from '../../../testing/json-edits.js';
import { identifiersOf, readCase } from './index.js';

type Json = Record<string | number, unknown>;

const codeOf = (input: unknown): string | undefined => {
  const before = process.cpuUsage();
  const result = readCase(input);
  const seconds = process.cpuUsage(before).user / 1e6;
  assert.ok(seconds < 5, `${seconds} s`);
  return result.ok ? undefined : result.issues[0]?.code;
};
const count = 100_000;
const many = (make: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => make(index));
const item = (index: number): object => ({ identifier: `i${index}`, fullStatement: `S${index}` });
const childOf = (child: number, parent: number): object => ({
  associationType: 'isChildOf',
  originNodeURI: `i${child}`,
  destinationNodeURI: `i${parent}`,
});

describe('a hostile CASE package', () => {
  it('is refused with a reason where it is none', () => {
    const none = [
      undefined,
      null,
      0,
      '',
      'x',
      '[]',
      '{}',
      [],
      { CFPackage: 1 },
      { CFItems: {} },
      { CFPackage: {} },
    ];
    for (const input of none)
      assert.ok(['not-json', 'not-case'].includes(codeOf(input) ?? ''), JSON.stringify(input));
    assert.equal(codeOf({ CFItems: [] }), 'no-competencies');
    assert.equal(codeOf({ CFItems: [], CFRubrics: [{ CFRubricCriteria: [] }] }), 'no-competencies');
    assert.equal(codeOf('{"CFItems":[{"__proto__":{"polluted":1}}]}'), 'unsafe-key');
    assert.equal(({} as Json)['polluted'], undefined);
  });

  it('takes names of what every object has for names', () => {
    const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    const result = readCase({
      CFItems: words.map((word) => ({ identifier: word, fullStatement: word, educationLevel: [word] })),
    });
    assert.ok(result.ok);
    assert.deepEqual(
      result.value.competencies.map(({ name }) => name),
      words,
    );
    assert.equal(result.report.cells, words.length);
  });

  const hostile: Record<string, { readonly code: string | undefined; readonly value: object }> = {
    'items side by side': { code: 'too-large', value: { CFItems: many(item) } },
    'a chain of items': {
      code: undefined,
      value: { CFItems: many(item), CFAssociations: many((index) => childOf(index, index + 1)) },
    },
    'a circle of items': {
      code: undefined,
      value: { CFItems: many(item), CFAssociations: many((index) => childOf(index, (index + 1) % count)) },
    },
    'a comb of items': {
      code: 'too-large',
      value: {
        CFItems: many(item),
        CFAssociations: many((index) => childOf(index, index % 2 === 0 ? index - 2 : index - 1)),
      },
    },
    'statements of one competency': {
      code: undefined,
      value: {
        CFItems: many((index) => ({ ...item(index), CFItemType: 'Indicator' })),
        CFAssociations: many((index) => childOf(index, 0)).slice(1),
      },
    },
    'the same item again and again': { code: 'too-large', value: { CFItems: many(() => item(0)) } },
    'associations of nothing': {
      code: undefined,
      value: { CFItems: [item(0)], CFAssociations: many(() => childOf(1, 2)) },
    },
    'kinds of associations': {
      code: undefined,
      value: { CFItems: [item(0)], CFAssociations: many((index) => ({ associationType: `k${index}` })) },
    },
    'criteria of one item': {
      code: 'too-large',
      value: { CFItems: [item(0)], CFRubrics: [{ CFRubricCriteria: many(() => ({ CFItemURI: 'i0' })) }] },
    },
    'levels of one criterion': {
      code: 'too-large',
      value: {
        CFRubrics: [
          { CFRubricCriteria: [{ category: 'a', CFRubricCriterionLevels: many(() => ({ quality: 'q' })) }] },
        ],
      },
    },
    'education levels of one item': {
      code: 'too-large',
      value: { CFItems: [{ ...item(0), educationLevel: many(item).map((_, index) => `L${index}`) }] },
    },
  };
  for (const [name, { code, value }] of Object.entries(hostile)) {
    it(`is read or refused at once with a hundred thousand: ${name}`, () =>
      assert.equal(codeOf(value), code));
  }

  for (const name of ['outline', 'rubrics', 'advisers']) {
    it(`is read, or refused with reasons, after any change: ${name}`, () => {
      const text = readFileSync(new URL(`fixtures/${name}.case.json`, import.meta.url), 'utf8');
      const whole: unknown = JSON.parse(text);
      const paths = pathsIn(whole);
      const values = [...new Set(paths.map((path) => valueAt(whole, path)))];
      const other = fc.oneof(
        fc.constantFrom(...values),
        fc.constantFrom(
          null,
          true,
          -1,
          1e308,
          0.5,
          '',
          'Level',
          'n/a',
          '[]',
          'x'.repeat(500),
          [],
          {},
          [[[]]],
          [''],
        ),
        fc.constantFrom('constructor', '__proto__', '\u0000', '\uD800', 'javascript:alert(1)'),
        fc.jsonValue(),
      );
      const change = fc.record({ path: fc.constantFrom(...paths), value: other, removes: fc.boolean() });
      const law = fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = structuredClone(whole);
        for (const { path, value, removes } of changes) {
          const owner = valueAt(changed, path.slice(0, -1));
          if (typeof owner !== 'object' || owner === null) continue;
          const key = path.at(-1) as string | number;
          if (removes) delete (owner as Json)[key];
          else (owner as Json)[key] = structuredClone(value);
        }
        const result = readCase(changed);
        if (!result.ok)
          return assert.ok(result.issues.length > 0 && result.issues.every(({ message }) => message));
        assert.equal(result.report.cells, result.report.origins.length);
        for (const { uri } of result.value.competencies.flatMap((each) => identifiersOf(each)))
          assert.match(uri, /^(?:https?:|urn:)/);
      });
      fc.assert(law, { numRuns: 500 });
    });
  }
});
