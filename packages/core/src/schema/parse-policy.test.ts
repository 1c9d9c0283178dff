import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../testing/arbitrary.js';
import { issues } from '../../testing/documents.js';
import { defaultPolicy, parseFramework, serialize, type Framework } from '../index.js';
import { parsePolicy, policies } from '../policies.js';

const written = (more: object = {}): object => ({ schemaVersion: 1, id: 'p', ...more });
const found = (more: object, framework?: Framework): string[] =>
  issues(parsePolicy(written(more), framework ? { framework } : {}));

/** Two competencies of one theme and one of none, on a track of two levels; the second track has one of them. */
const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    themes: [{ id: 'craft', name: 'Craft' }],
    competencies: [
      { id: 'a', name: 'A', theme: 'craft' },
      { id: 'b', name: 'B', theme: 'craft' },
      { id: 'c', name: 'C' },
    ],
    tracks: [
      {
        id: 't',
        name: 'T',
        levels: [{ id: 'l1' }, { id: 'l2' }],
        competencies: [{ competency: 'a' }, { competency: 'b' }, { competency: 'c' }],
      },
      { id: 'u', name: 'U', competencies: [{ competency: 'a' }] },
    ],
  }),
);

/** A policy in words, its rules as written, and its issues. */
type Refusal = readonly [string, object, ...string[]];
const refuses = (table: readonly Refusal[], given?: Framework): void => {
  for (const [name, more, ...expected] of table) {
    test(name, () => assert.deepEqual(found(more, given), expected));
  }
};

const floor = { kind: 'floor', of: 'competency', atLeast: { share: 0.5 } };
const count = (least: number, more: object = {}): object => ({
  kind: 'count',
  count: least,
  atLeast: { share: 1 },
  ...more,
});
const levels = (low: object, high: object): object => ({
  placement: [
    { level: 'low', points: 0.5, ...low },
    { level: 'high', points: 0.6, ...high },
  ],
});
const reached = { ladder: 'reached' };
const sum = { combination: 'sum' };

describe('a policy that can never be met is refused', () => {
  refuses([
    ['nobody rates', { raters: [] }, 'raters: unreachable'],
    ['a mean above 1', { statements: { each: 0, mean: 1, strict: true } }, 'statements.mean: unreachable'],
    ['a bar above 1 point of a mean', { bar: { points: 1.001 } }, 'bar.points: unreachable'],
    ['a bar above the table', { ...reached, table: [0, 2], bar: { points: 2.5 } }, 'bar.points: unreachable'],
    [
      'a floor of more than a competency has',
      { rules: [floor, { ...floor, atLeast: { points: 2 } }] },
      'rules[1].atLeast.points: unreachable',
    ],
    [
      'a floor above a sum of ones',
      { ...sum, rules: [{ ...floor, atLeast: { points: 5 } }] },
      'rules[0].atLeast.points: unreachable',
    ],
    [
      'a theme above its cap',
      { ...sum, cap: 5, rules: [{ ...floor, of: 'theme', atLeast: { points: 6 } }] },
      'rules[0].atLeast.points: unreachable',
    ],
    [
      'a count of more than a competency has',
      { rules: [count(1, { atLeast: { points: 2 } })] },
      'rules[0].atLeast.points: unreachable',
    ],
    [
      'a level of the placement, and a rule of one',
      levels({ rules: [{ ...floor, atLeast: { points: 3 } }] }, { points: 2 }),
      'placement[0].rules[0].atLeast.points: unreachable',
      'placement[1].points: unreachable',
    ],
  ]);
});

describe('a policy that contradicts itself is refused', () => {
  refuses([
    ['a rater twice', { raters: ['self', 'peer', 'self'] }, 'raters: contradictory'],
    ['a table, but no levels reached', { table: [0, 1] }, 'table: contradictory'],
    ['a table that does not start at 0', { ...reached, table: [1, 2] }, 'table[0]: contradictory'],
    ['a table that falls', { ...reached, table: [0, 3, 2] }, 'table[2]: contradictory'],
    ['worth in a mean', { worth: { a: 1 } }, 'worth: contradictory'],
    ['a cap on a mean', { cap: 1 }, 'cap: contradictory'],
    [
      'a floor of a competency and a theme',
      { rules: [{ ...floor, competency: 'a', theme: 'craft' }] },
      'rules[0].competency: contradictory',
    ],
    [
      'a floor of themes for a competency',
      { rules: [{ ...floor, of: 'theme', competency: 'a' }] },
      'rules[0].competency: contradictory',
    ],
    ['a placement that falls', levels({}, { points: 0.4 }), 'placement[1].points: contradictory'],
    ['a level of the placement twice', levels({}, { level: 'low' }), 'placement[1].level: duplicate-id'],
  ]);
});

describe('a policy that divides by zero is refused', () => {
  refuses([
    ['no points for the first level', { ...reached, table: [0, 0] }, 'table[1]: divides-by-zero'],
    ['no points for any level', { ...reached, table: [0] }, 'table[1]: divides-by-zero'],
    ['a cap of 0', { ...sum, cap: 0 }, 'cap: divides-by-zero'],
  ]);
  const worthless = { a: 0, b: 0, c: 0 };
  refuses(
    [['no competency of any worth', { ...sum, worth: worthless }, 'worth: divides-by-zero']],
    framework,
  );
});

describe('a policy that asks for what its framework does not have is refused', () => {
  refuses(
    [
      ['an unknown competency', { ...sum, worth: { a: 1, z: 1 } }, 'worth.z: unknown-reference'],
      [
        'unknown names in rules',
        {
          rules: [
            { ...floor, theme: 'z' },
            { ...floor, competency: 'z' },
          ],
          ...levels({ rules: [{ ...floor, of: 'theme', theme: 'z' }] }, {}),
        },
        'rules[0].theme: unknown-reference',
        'rules[1].competency: unknown-reference',
        'placement[0].rules[0].theme: unknown-reference',
      ],
      [
        'more competencies than a theme or a track has',
        {
          rules: [count(3, { theme: 'craft' }), count(4)],
        },
        'rules[0].count: unreachable',
        'rules[1].count: unreachable',
      ],
      ['a bar above every sum', { ...sum, bar: { points: 3.001 } }, 'bar.points: unreachable'],
      [
        'a bar above every sum under a cap',
        { ...sum, cap: 1.5, bar: { points: 2.6 } },
        'bar.points: unreachable',
      ],
      ['a bar above every level', { ...reached, bar: { points: 3 } }, 'bar.points: unreachable'],
      [
        'a level of the placement above every sum',
        { ...sum, placement: [{ level: 'l', points: 4 }] },
        'placement[0].points: unreachable',
      ],
    ],
    framework,
  );

  test('exactly what a track has to give is accepted', () => {
    const most = [
      { ...sum, bar: { points: 3 } },
      { ...sum, cap: 1.5, bar: { points: 2.5 } },
      { ...sum, worth: { a: 10 }, bar: { points: 12 } },
      { ...sum, ...reached, bar: { points: 6 } },
      { ...sum, ...reached, table: [0, 1, 5], bar: { points: 15 } },
      { ...reached, bar: { points: 2 } },
      { rules: [count(2, { theme: 'craft' })] },
    ];
    for (const more of most) assert.deepEqual(found(more, framework), []);
  });

  test('one track that can reach it is enough, and without a track nothing is asked', () => {
    assert.deepEqual(found({ rules: [count(3)] }, framework), []);
    const empty = valueOf(parseFramework({ ...framework, tracks: [] }));
    assert.deepEqual(found({ ...sum, bar: { points: 1000 } }, empty), []);
  });
});

describe('a policy of the wrong shape is refused', () => {
  const share = (value: unknown): object => ({ bar: { share: value } });
  refuses([
    ['text for a number', share('0.8'), 'bar.share: wrong-type'],
    ['NaN, which is no JSON', share(Number.NaN), 'bar.share: wrong-type'],
    ['Infinity, which is no JSON', { cap: Infinity, ...sum }, 'cap: wrong-type'],
    ['a negative share', share(-0.001), 'bar.share: out-of-range'],
    ['a share above 1', share(1.001), 'bar.share: out-of-range'],
    ['four decimals', share(0.8001), 'bar.share: out-of-range'],
    ['negative worth', { ...sum, worth: { a: -1 } }, 'worth.a: out-of-range'],
    ['negative points', { ...reached, table: [0, -1] }, 'table[1]: out-of-range'],
    ['too many points', { bar: { points: 1_000_001 } }, 'bar.points: out-of-range'],
    ['disputes from no distance', { disputes: { from: 0, effect: 'span' } }, 'disputes.from: out-of-range'],
    [
      'disputes from half a point',
      { disputes: { from: 1.5, effect: 'span' } },
      'disputes.from: out-of-range',
    ],
    ['a count of nothing', { rules: [count(0)] }, 'rules[0].count: out-of-range'],
    ['an unknown rater', { raters: ['robot'] }, 'raters[0]: wrong-type'],
    ['an unknown credit', { credit: 'all' }, 'credit: wrong-type'],
    ['a null', { ladder: null }, 'ladder: wrong-type'],
    ['half a rule of disputes', { disputes: { from: 2 } }, 'disputes.effect: missing'],
    ['a share and points', { bar: { share: 1, points: 1 } }, 'bar.points: unknown-property'],
    ['an unknown property', { bonus: 1 }, 'bonus: unknown-property'],
    ['a newer version', { schemaVersion: 2, bonus: 1 }, 'schemaVersion: newer-version'],
    ['an older version', { schemaVersion: 0 }, 'schemaVersion: wrong-type'],
  ]);

  test('an infinite number in text is refused, and so is what is no policy', () => {
    const text = JSON.stringify(written({ bar: { share: 'here' } })).replace('"here"', '1e999');
    assert.deepEqual(issues(parsePolicy(text)), ['bar.share: wrong-type']);
    for (const input of [null, 42, 'text', [], {}, undefined, Number.NaN]) {
      assert.ok(issues(parsePolicy(input)).length > 0);
    }
  });
});

describe('a policy that is accepted', () => {
  test('takes every rule that it leaves out from the default policy', () => {
    assert.deepEqual(valueOf(parsePolicy({ schemaVersion: 1, id: 'default' })), defaultPolicy);
  });

  test('reads back from its text as it was, for every published policy', () => {
    for (const policy of Object.values(policies)) {
      assert.deepEqual(valueOf(parsePolicy(serialize(policy))), policy);
    }
  });

  test('is frozen all through, and is a copy', () => {
    const input = { schemaVersion: 1, id: 'p', raters: ['self'], rules: [floor] };
    const policy = valueOf(parsePolicy(input));
    for (const part of [policy, policy.raters, policy.bar, policy.rules, policy.rules?.[0]?.atLeast]) {
      assert.ok(Object.isFrozen(part));
    }
    input.raters.push('peer');
    assert.deepEqual(policy.raters, ['self']);
  });
});
