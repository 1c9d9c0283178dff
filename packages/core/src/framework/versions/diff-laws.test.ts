import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import { defaultRatingScale, parseFramework, type Framework } from '../../index.js';
import { diffFrameworks, type FrameworkDiff, type ThingKind } from '../../versions.js';
import { threeVersions } from './framework-variants.test.js';

const runs = { numRuns: 1000 };

/** How many things of each kind a framework has. */
function countsOf(framework: Framework): Record<ThingKind, number> {
  const rows = framework.tracks.flatMap(({ competencies = [] }) => competencies);
  const cells = rows.flatMap(({ expectations = {} }) => Object.values(expectations));
  return {
    framework: 1,
    'rating-scale': 1,
    'rating-point': (framework.ratingScale ?? defaultRatingScale).points.length,
    'job-level': framework.jobLevels?.length ?? 0,
    theme: framework.themes?.length ?? 0,
    competency: framework.competencies.length,
    track: framework.tracks.length,
    level: framework.tracks.flatMap(({ levels = [] }) => levels).length,
    row: rows.length,
    cell: cells.length,
    statement: cells.flatMap((cell) => (cell === 'not-expected' ? [] : (cell.statements ?? []))).length,
    'track-group': framework.trackGroups?.length ?? 0,
    move: framework.moves?.length ?? 0,
  };
}

/** How many things of each kind a diff accounts for on one side. */
function accountedFor({ changes, unchanged }: FrameworkDiff, side: 'before' | 'after'): object {
  const counts = { ...unchanged };
  for (const change of changes) counts[change.thing] += change[side].length;
  return counts;
}

/** The same content, written in one way: no version, no empty lists of things, the default scale written out. */
function contentOf(framework: Framework): object {
  const { version: _version, jobLevels, themes, trackGroups, moves, tracks, ...rest } = framework;
  return {
    ratingScale: defaultRatingScale,
    ...rest,
    lists: [jobLevels, themes, trackGroups, moves].map((list) => list ?? []),
    tracks: tracks.map(({ levels = [], competencies = [], ...track }) => ({
      ...track,
      levels,
      competencies: competencies.map(({ expectations = {}, ...row }) => ({ ...row, expectations })),
    })),
  };
}

describe('the laws of a diff', () => {
  test('every thing, old and new, is in exactly one change or counted once as unchanged', () => {
    const check = (before: Framework, after: Framework): void => {
      const diff = diffFrameworks(before, after);
      assert.deepEqual(accountedFor(diff, 'before'), countsOf(before));
      assert.deepEqual(accountedFor(diff, 'after'), countsOf(after));
      for (const side of ['before', 'after'] as const) {
        const places = diff.changes
          .filter(({ thing }) => thing !== 'move')
          .flatMap((change) => change[side].map(({ place }) => JSON.stringify([change.thing, place])));
        assert.equal(new Set(places).size, places.length);
      }
    };
    fc.assert(
      fc.property(threeVersions, ([base, one, other]) => {
        check(base, one);
        check(one, other);
      }),
      runs,
    );
    fc.assert(fc.property(anyFramework, anyFramework, check), runs);
  });

  test('there are no changes where the content is the same, and none are missed where it is not', () => {
    let same = 0;
    const check = (before: Framework, after: Framework): void => {
      const isSame = diffFrameworks(before, after).changes.length === 0;
      if (isSame) assert.deepEqual(contentOf(before), contentOf(after));
      else assert.notDeepEqual(contentOf(before), contentOf(after));
      same += isSame ? 1 : 0;
    };
    fc.assert(
      fc.property(threeVersions, ([base, one]) => {
        check(base, one);
        check(base, valueOf(parseFramework({ ...JSON.parse(JSON.stringify(base)), version: 'next' })));
      }),
      runs,
    );
    assert.ok(same >= 1000 && same < 1900, `${same} of 2000 were the same`);
  });

  test('a change has kinds that fit what it shows', () => {
    fc.assert(
      fc.property(threeVersions, ([, one, other]) => {
        for (const { kinds, before, after, properties } of diffFrameworks(one, other).changes) {
          const shape = `${Math.min(before.length, 2)} to ${Math.min(after.length, 2)}`;
          const whole = { '0 to 1': 'added', '1 to 0': 'removed', '1 to 2': 'split', '2 to 1': 'merged' }[
            shape
          ];
          if (whole) assert.deepEqual([kinds, properties], [[whole], []]);
          else assert.equal(shape, '1 to 1');
          if (!whole && !kinds.includes('moved')) assert.ok(properties.length > 0);
          assert.ok(kinds.length > 0);
        }
      }),
      runs,
    );
  });

  test('a diff is plain JSON, and the same each time', () => {
    fc.assert(
      fc.property(threeVersions, ([, one, other]) => {
        const diff = diffFrameworks(one, other);
        const copy = valueOf(parseFramework(JSON.stringify(other)));
        assert.deepEqual(JSON.parse(JSON.stringify(diff)), diff);
        assert.deepEqual(diffFrameworks(one, copy), diff);
      }),
      runs,
    );
  });
});
