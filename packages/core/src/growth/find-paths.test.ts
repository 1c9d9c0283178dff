import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { carryToTrack, findPaths, type CareerPath } from '../growth.js';
import {
  analyzeGaps,
  parseAssessment,
  parseFramework,
  scoreReadiness,
  type Assessment,
  type Framework,
  type Target,
} from '../index.js';

interface Shape {
  /** For each track, for each level, the statement of each of two competencies. */
  readonly tracks: readonly (readonly (readonly (string | undefined)[])[])[];
  readonly moves: readonly { from: readonly number[]; to: readonly number[]; kind: string }[];
  /** For each competency and level of the first track. */
  readonly ratings: readonly (string | undefined)[];
}

const idOf = (track: number, level: number): Required<Target> => ({ track: `t${track}`, level: `l${level}` });

function documents({ tracks, moves, ratings }: Shape): { framework: Framework; assessment: Assessment } {
  const place = ([track = 0, level = 0]: readonly number[]): Required<Target> => {
    const index = track % tracks.length;
    return idOf(index, level % (tracks[index]?.length ?? 1));
  };
  const framework = valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: ['c0', 'c1'].map((id) => ({ id, name: id })),
      tracks: tracks.map((levels, index) => ({
        id: `t${index}`,
        name: 'T',
        levels: levels.map((_, level) => ({ id: `l${level}` })),
        competencies: ['c0', 'c1'].map((competency, row) => ({
          competency,
          weight: row + 1,
          expectations: Object.fromEntries(
            levels.flatMap((cells, level) => (cells[row] ? [[`l${level}`, [cells[row]]]] : [])),
          ),
        })),
      })),
      moves: moves.map(({ from, to, kind }) => ({ from: place(from), to: place(to), kind })),
    }),
  );
  const given = (tracks[0] ?? []).flatMap((_, level) =>
    [0, 1].flatMap((row) => {
      const value = ratings[level * 2 + row];
      return value
        ? [{ competency: `c${row}`, level: `l${level}`, value, rater: 'self', date: '2026-01-31' }]
        : [];
    }),
  );
  const assessment = valueOf(
    parseAssessment({ schemaVersion: 1, framework: 'f', track: 't0', ratings: given }, { framework }),
  );
  return { framework, assessment };
}

const cell = fc.constantFrom(undefined, 'One', 'Two', 'Three');
const end = fc.tuple(fc.nat(5), fc.nat(5));
const shape: fc.Arbitrary<Shape> = fc.record({
  tracks: fc.array(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  }),
  moves: fc.array(
    fc.record({ from: end, to: end, kind: fc.constantFrom('promotion', 'lateral', 'switch') }),
    { maxLength: 8 },
  ),
  ratings: fc.array(fc.constantFrom(undefined, 'not-yet', 'working-towards', 'meets', 'not-applicable'), {
    minLength: 6,
    maxLength: 6,
  }),
});

const whole = (share: number): number => Math.round(share * 1e6);
const sums = ({ steps, gap }: CareerPath): readonly number[] => [
  whole(gap.high),
  whole(gap.low),
  steps.length,
];
const keyOf = ({ track, level }: Target): string => `${track}/${level}`;

/** The figures of every way, worked out from nothing but readiness. */
function everyPath(framework: Framework, assessment: Assessment, from: Target, to: Target): number[][] {
  const steps = [
    ...(framework.moves ?? []),
    ...framework.tracks.flatMap(({ id, levels = [] }) =>
      levels.slice(1).map(({ id: level }, index) => ({
        from: { track: id, level: levels[index]?.id },
        to: { track: id, level },
      })),
    ),
  ].map((step) => [keyOf(step.from as Target), step.to] as const);
  const gapOf = (target: Target): number[] => {
    const { range } = scoreReadiness(
      analyzeGaps(framework, carryToTrack(framework, assessment, target.track), target),
    );
    return [whole(1 - range.low), whole(1 - range.high), 1];
  };
  const found = new Map<string, number[]>();
  const walk = (route: readonly Target[]): void => {
    const keys = route.map(keyOf);
    if (keys.at(-1) === keyOf(to)) {
      const gaps = route.slice(1).map(gapOf);
      found.set(
        keys.join(),
        [0, 1, 2].map((at) => gaps.reduce((sum, gap) => sum + (gap[at] ?? 0), 0)),
      );
      return;
    }
    for (const [start, target] of steps) {
      if (start === keys.at(-1) && !keys.includes(keyOf(target))) walk([...route, target]);
    }
  };
  walk([from]);
  return [...found.values()].sort(
    (a, b) => a.map((one, at) => one - (b[at] ?? 0)).find((one) => one !== 0) ?? 0,
  );
}

describe('the laws of paths', () => {
  const ends = fc.record({ shape, to: end, count: fc.nat(5) }).map(({ shape: some, to, count }) => {
    const track = to[0] % some.tracks.length;
    const target = idOf(track, to[1] % (some.tracks[track]?.length ?? 1));
    return { ...documents(some), from: idOf(0, 0), to: target, count };
  });

  test('the paths are those with the least gap of all, and their figures are those of readiness', () => {
    fc.assert(
      fc.property(ends, ({ framework, assessment, from, to, count }) => {
        const found = findPaths(framework, assessment, from, to, { k: count });
        assert.deepEqual(found.map(sums), everyPath(framework, assessment, from, to).slice(0, count));
      }),
      { numRuns: 500 },
    );
  });

  test('steps follow one another, no level comes twice, and gaps add up', () => {
    fc.assert(
      fc.property(ends, ({ framework, assessment, from, to }) => {
        for (const { steps, gap } of findPaths(framework, assessment, from, to)) {
          assert.deepEqual([from, ...steps.map((step) => step.to)], [...steps.map((step) => step.from), to]);
          assert.equal(new Set([from, ...steps.map((step) => step.to)].map(keyOf)).size, steps.length + 1);
          for (const side of ['low', 'high'] as const) {
            const sum = steps.reduce((total, step) => total + whole(step.gap[side]), 0);
            assert.equal(sum, whole(gap[side]));
          }
          assert.ok(gap.low <= gap.high && steps.every((step) => step.gap.low <= step.gap.high));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the order of tracks, moves, competencies and ratings changes nothing', () => {
    fc.assert(
      fc.property(ends, ({ framework, assessment, from, to }) => {
        const { tracks, moves = [], competencies } = framework;
        const reversed: Framework = {
          ...framework,
          tracks: tracks.toReversed(),
          moves: moves.toReversed(),
          competencies: competencies.toReversed(),
        };
        const ratings = assessment.ratings.toReversed();
        assert.deepEqual(
          findPaths(reversed, { ...assessment, ratings }, from, to),
          findPaths(framework, assessment, from, to),
        );
      }),
    );
  });
});

describe('findPaths', () => {
  const { framework, assessment } = documents({
    tracks: [
      [
        ['One', 'One'],
        ['One', 'Two'],
      ],
      [
        ['Two', undefined],
        ['Two', 'Three'],
      ],
    ],
    moves: [
      { from: [0, 1], to: [1, 0], kind: 'switch' },
      { from: [0, 1], to: [1, 0], kind: 'lateral' },
      { from: [1, 0], to: [0, 0], kind: 'switch' },
      { from: [0, 0], to: [0, 0], kind: 'lateral' },
    ],
    ratings: [undefined, undefined, 'not-yet', 'meets'],
  });

  test('explains each step', () => {
    const [path, ...others] = findPaths(framework, assessment, idOf(0, 0), idOf(1, 0));
    assert.equal(others.length, 0, 'a circle is walked once');
    assert.deepEqual(path?.steps, [
      {
        kind: 'promotion',
        from: idOf(0, 0),
        to: idOf(0, 1),
        gap: { low: 0.333333, high: 0.333333 },
        new: ['c1'],
        wider: [],
        carried: [],
        unknown: [],
      },
      {
        kind: 'lateral',
        from: idOf(0, 1),
        to: idOf(1, 0),
        gap: { low: 0, high: 1 },
        new: ['c0'],
        wider: [],
        carried: [],
        unknown: ['c0'],
      },
    ]);
    assert.deepEqual(path.gap, { low: 0.333333, high: 1.333333 });
  });

  test('says what counts because another track words it alike', () => {
    const alike = documents({
      tracks: [[['One', 'Two']], [['One', 'Three']]],
      moves: [{ from: [0, 0], to: [1, 0], kind: 'switch' }],
      ratings: ['meets', 'meets'],
    });
    const [path] = findPaths(alike.framework, alike.assessment, idOf(0, 0), idOf(1, 0));
    assert.deepEqual(
      path?.steps.map(({ carried, unknown, gap }) => [carried, unknown, gap]),
      [[['c0'], ['c1'], { low: 0, high: 0.666667 }]],
    );
  });

  test('has one path without steps to where a person is, and none to where no way leads', () => {
    assert.deepEqual(findPaths(framework, assessment, idOf(0, 0), idOf(0, 0)), [
      { steps: [], gap: { low: 0, high: 0 } },
    ]);
    const still: Framework = { ...framework, moves: [] };
    assert.deepEqual(findPaths(still, assessment, idOf(0, 1), idOf(0, 0)), []);
  });

  test("takes a level that the framework lacks, and a k that is no count, for the caller's mistake", () => {
    for (const place of [{ track: 'gone' }, { track: 't0' }, { track: 't0', level: 'gone' }]) {
      assert.throws(() => findPaths(framework, assessment, place, idOf(0, 0)), RangeError);
    }
    assert.throws(() => findPaths(framework, assessment, idOf(0, 0), idOf(0, 1), { k: 0.5 }), RangeError);
  });
});
