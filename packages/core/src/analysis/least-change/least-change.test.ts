import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import { casesOf, policy, type PolicyCase } from '../../../testing/policy-case.js';
import {
  analyzeGaps,
  defaultPolicy,
  parseAssessment,
  parseFramework,
  scoreReadiness,
  type GapAnalysis,
} from '../../index.js';
import { findLeastChange, withChanges, type HypotheticalRating } from '../../what-if.js';

const gapsOf = ({ framework, assessment, policy: rules, level }: PolicyCase): GapAnalysis =>
  analyzeGaps(framework, assessment, { track: 't', level }, rules);
const isReady = (gaps: GapAnalysis): boolean => scoreReadiness(gaps).verdict === 'ready';

/** Every single rating that could be other, with every point it could be. */
function everyPlace({ derivation }: GapAnalysis): HypotheticalRating[][] {
  const points = derivation.scale.map(({ id }) => id);
  return derivation.competencies.flatMap(({ competency, cells }) =>
    cells
      .filter(({ outcome }) => outcome.state !== 'not-applicable')
      .flatMap(({ level, statements }) => {
        const places = statements
          ?.filter(({ outcome }) => outcome.state !== 'not-applicable')
          .map(({ statement }) => ({ competency, level, statement })) ?? [{ competency, level }];
        return places.map((place) => points.map((to) => ({ ...place, to })));
      }),
  );
}

/** All sets of `size` places, each place with every point. */
function* setsOf(places: readonly HypotheticalRating[][], size: number): Generator<HypotheticalRating[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, points] of places.entries()) {
    for (const rest of setsOf(places.slice(index + 1), size - 1)) {
      for (const change of points) yield [change, ...rest];
    }
  }
}

const costOf = (gaps: GapAnalysis, changes: readonly HypotheticalRating[]): number => {
  const place = (id: string): number => gaps.derivation.scale.findIndex((point) => point.id === id);
  return changes.reduce((sum, { competency, level, statement, to }) => {
    const cell = gaps.derivation.competencies
      .find((step) => step.competency === competency)
      ?.cells.find((one) => one.level === level);
    const ratings = statement
      ? cell?.statements?.find((one) => one.statement === statement)?.ratings
      : cell?.ratings;
    const counting = ratings?.find(({ value }) => place(value) >= 0);
    return sum + place(to) - (counting ? place(counting.value) : 0);
  }, 0);
};

/** The least change by trying everything: the fewest, then the cheapest. */
function byTryingEverything(gaps: GapAnalysis, most: number): { size: number; cost: number } | undefined {
  const places = everyPlace(gaps);
  for (let size = 0; size <= Math.min(most, places.length); size += 1) {
    const costs = [...setsOf(places, size)]
      .filter((set) => isReady(withChanges(gaps, set)))
      .map((set) => costOf(gaps, set));
    if (costs.length > 0) return { size, cost: Math.min(...costs) };
  }
  return undefined;
}

const subsets = (changes: readonly HypotheticalRating[]): HypotheticalRating[][] =>
  changes.reduce<HypotheticalRating[][]>((some, one) => [...some, ...some.map((set) => [...set, one])], [[]]);

const cases = casesOf(fc.oneof(fc.constant(defaultPolicy), policy));
const oneRater = casesOf(fc.oneof(fc.constant(defaultPolicy), policy), ['manager']);

describe('the least change', () => {
  test('makes the verdict ready, and no proper part of it does', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const gaps = gapsOf(one);
        const least = findLeastChange(gaps);
        fc.pre(least !== undefined && least.changes.length <= 8);
        assert.ok(isReady(withChanges(gaps, least.changes)));
        for (const part of subsets(least.changes)) {
          if (part.length < least.changes.length) assert.ok(!isReady(withChanges(gaps, part)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is as small and as cheap as the best of all sets of changes', () => {
    let compared = 0;
    fc.assert(
      fc.property(oneRater, (one) => {
        const gaps = gapsOf(one);
        const least = findLeastChange(gaps);
        const places = everyPlace(gaps).length;
        fc.pre(places <= 7 && (least?.changes.length ?? 0) <= 3);
        const found = byTryingEverything(gaps, least ? least.changes.length : 2);
        assert.deepEqual(least && { size: least.changes.length, cost: least.cost }, found);
        compared += 1;
      }),
      { numRuns: 2000 },
    );
    assert.ok(compared >= 1000, `only ${compared} cases were small enough to try everything`);
  });

  test('never suggests what is not applicable', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const gaps = gapsOf(one);
        const applicable = new Set(
          everyPlace(gaps)
            .flat()
            .map(({ competency, level, statement }) => JSON.stringify([competency, level, statement])),
        );
        for (const { competency, level, statement } of findLeastChange(gaps)?.changes ?? []) {
          assert.ok(applicable.has(JSON.stringify([competency, level, statement])));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is nothing where the verdict is ready, and not there where nothing could make it so', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const gaps = gapsOf(one);
        const { blockers } = scoreReadiness(gaps);
        const never = blockers.some(({ rule, unreachable }) => rule === 'asked' || unreachable);
        const least = findLeastChange(gaps);
        assert.equal(least === undefined, never);
        assert.equal(least?.changes.length === 0, isReady(gaps));
      }),
      { numRuns: 1000 },
    );
  });

  test('prefers one rating to two, and then the fewest points', () => {
    const framework = valueOf(
      parseFramework({
        schemaVersion: 1,
        id: 'f',
        name: 'F',
        competencies: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
        tracks: [
          {
            id: 't',
            name: 'T',
            competencies: [
              { competency: 'a', weight: 2, expectations: { role: ['A'] } },
              { competency: 'b', weight: 1, expectations: { role: ['B'] } },
              { competency: 'c', weight: 2, expectations: { role: ['C'] } },
            ],
          },
        ],
      }),
    );
    const ratings = [
      ['a', 'working-towards'],
      ['b', 'working-towards'],
      ['c', 'meets'],
    ].map(([competency, value]) => ({ competency, value, rater: 'manager', date: '2026-03-01' }));
    const assessment = valueOf(
      parseAssessment({ schemaVersion: 1, framework: 'f', track: 't', ratings }, { framework }),
    );
    // 1 + 0.5 + 2 = 3.5 of 5; 4 are needed: a alone brings 1, b alone only 0.5.
    const least = findLeastChange(analyzeGaps(framework, assessment, { track: 't' }));
    assert.deepEqual(least, { changes: [{ competency: 'a', level: 'role', to: 'meets' }], cost: 1 });
  });
});
