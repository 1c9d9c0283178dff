import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { bareMessages } from '../../testing/bare-messages.js';
import { casesOf, policy } from '../../testing/policy-case.js';
import { ratedTrack, type RatedRow } from '../../testing/rated-track.js';
import { analyzeGaps, defaultPolicy, scoreReadiness, type Policy } from '../index.js';
import { placeOnTrack, policies } from '../policies.js';
import { explain } from '../proof.js';

function explained(rows: readonly RatedRow[], rules: Policy = defaultPolicy, messages = bareMessages) {
  const { framework, assessment } = ratedTrack(rows, [{ id: 'role', title: 'Staff engineer' }]);
  const readiness = scoreReadiness(analyzeGaps(framework, assessment, { track: 't' }, rules));
  return { readiness, ...explain(readiness, { framework, messages, locale: 'en' }) };
}
const english = (rows: readonly RatedRow[], rules?: Policy) => {
  const { framework, assessment } = ratedTrack(rows, [{ id: 'role', title: 'Staff engineer' }]);
  const readiness = scoreReadiness(analyzeGaps(framework, assessment, { track: 't' }, rules));
  return explain(readiness, { framework, locale: 'en' });
};
const sum = (rest: Partial<Policy>): Policy => ({ ...defaultPolicy, combination: 'sum', ...rest });

/** What a figure such as "52.8%" says. */
const shareIn = (text = ''): number => Number(text.replace('%', '')) / 100;
const isClose = (text: string | undefined, figure: number): boolean =>
  Math.abs(shareIn(text) - figure) <= 0.000501;

describe('the figures of an explanation', () => {
  test('are those of the derivation, for every policy, and different ones read differently', () => {
    fc.assert(
      fc.property(casesOf(policy), ({ framework, assessment, policy: rules, level }) => {
        const readiness = scoreReadiness(analyzeGaps(framework, assessment, { track: 't', level }, rules));
        const { summary, competencies } = explain(readiness, { messages: bareMessages, locale: 'en' });
        const { range, bar, coverage, derivation } = readiness;
        const told = summary[1]?.split(' | ') ?? [];
        [range.low, range.high, bar, coverage].forEach((figure, index) =>
          assert.ok(isClose(told[index]?.replaceAll(',', ''), figure), `${told[index]} for ${figure}`),
        );
        if (range.high - range.low > 1e-7) assert.notEqual(told[0], told[1]);
        assert.deepEqual(
          competencies.map(({ competency }) => competency),
          derivation.competencies.map(({ competency }) => competency),
        );
        derivation.competencies.forEach(({ outcome, of }, index) => {
          if (outcome.state === 'not-applicable') return;
          const [, low, high] = competencies[index]?.sentences[0]?.split(' | ') ?? [];
          assert.ok(isClose(low, outcome.low / of) && isClose(high, outcome.high / of));
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('of a sum are its points: what competencies add, less what caps take off, is the total', () => {
    const { readiness, rules, competencies, caps } = explained(
      [
        { id: 'a', name: 'A', theme: 'x', ratings: { manager: 'meets' } },
        { id: 'b', name: 'B', theme: 'x', ratings: { manager: 'meets' } },
        { id: 'c', name: 'C', ratings: { manager: 'working-towards' } },
      ],
      sum({ worth: { a: 2, b: 2.5 }, cap: 4, bar: { points: 4.25 } }),
    );
    assert.deepEqual(
      competencies.map(({ sentences }) => sentences[1]),
      ['2 | 2 | 2', '2.5 | 2.5 | 2.5', '0.5 | 0.5 | 1'],
    );
    assert.deepEqual([caps, rules], [['Theme x | 0.5 | 0.5'], ['4.5 | 4.5 | 4.25']]);
    assert.equal(readiness.total.low, 4.5);
  });

  test('tell what a cap takes off where it does so only if what is unknown turns out well', () => {
    const { caps } = explained(
      [
        { id: 'a', name: 'A', theme: 'x', ratings: { manager: 'meets' } },
        { id: 'b', name: 'B', theme: 'x' },
      ],
      sum({ cap: 1.5, bar: { points: 1 } }),
    );
    assert.deepEqual(caps, ['Theme x | 0 | 0.5']);
  });

  test('have as many digits as it takes to tell a score from a bar that it just misses', () => {
    const { summary, rules } = english([
      { id: 'a', name: 'A', weight: 799.9, ratings: { manager: 'meets' } },
      { id: 'b', name: 'B', weight: 200.1, ratings: { manager: 'not-yet' } },
    ]);
    assert.match(summary[1] ?? '', /^The score is 79\.99%, and the bar is 80%\./);
    assert.equal(rules[0], 'The bar is 80%, and there is 79.99%. This does not hold.');
  });

  test('of a sum of one point in all are points too', () => {
    const { rules } = explained([{ id: 'a', name: 'A' }], sum({ bar: { points: 0.5 } }));
    assert.deepEqual(rules, ['0 | 1 | 0.5']);
  });
});

describe('the names in an explanation', () => {
  const shared: readonly RatedRow[] = [
    { id: 'x', name: 'Competency x', theme: 'x', ratings: { manager: 'not-yet' } },
  ];

  test('tell a theme from a competency of the same id', () => {
    const { rules } = english(shared, {
      ...defaultPolicy,
      rules: [
        { kind: 'floor', of: 'theme', atLeast: { share: 0.5 } },
        { kind: 'floor', of: 'competency', atLeast: { share: 0.5 } },
        { kind: 'count', count: 1, theme: 'x', atLeast: { share: 0.5 } },
        { kind: 'count', count: 1, atLeast: { points: 0.25 } },
      ],
    });
    assert.deepEqual(rules.slice(1), [
      'Theme x needs 50% at least, and has 0%. This does not hold.',
      'Competency x needs 50% at least, and has 0%. This does not hold.',
      'At least 1 of the competencies of Theme x must reach 50%; 0 do. This does not hold.',
      'At least 1 of the competencies must reach 0.25; 0 do. This does not hold.',
    ]);
  });

  test('say which level of a placement was asked about, not the last of the track', () => {
    const { framework, assessment } = ratedTrack(
      [{ id: 'a', name: 'A', theme: 'x', ratings: { manager: 'm1' } }],
      [{ id: 'm1' }, { id: 'm2' }],
    );
    const { next } = placeOnTrack(framework, assessment, 't', policies.forager);
    assert.ok(next);
    const { summary } = explain(next.readiness, { framework, locale: 'en' });
    assert.match(summary[0] ?? '', /^Not ready for 1\.1: /);
  });
});
