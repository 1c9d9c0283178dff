import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../testing/arbitrary.js';
import { issues, withCells, withTrack } from '../../testing/documents.js';
import { findPaths } from '../growth.js';
import {
  analyzeGaps,
  parseAssessment,
  parseFramework,
  scoreReadiness,
  type Framework,
  type Readiness,
} from '../index.js';
import { placeOnTrack } from '../policies.js';

type Written = Readonly<Record<string, unknown>>;

const row = (more: object): object =>
  withTrack({ competencies: [{ competency: 'c', expectations: { a1: ['One'], a2: ['Two'] }, ...more }] });
const framework = valueOf(parseFramework(row({})));
const assessed = (...ratings: readonly Written[]): object => ({
  schemaVersion: 1,
  framework: 'f',
  track: 't',
  ratings: ratings.map((one) => ({ competency: 'c', rater: 'manager', date: '2026-01-31', ...one })),
});
/** What ratings come to at a level, read without the framework, as a document from elsewhere is. */
const readinessOf = (ratings: readonly Written[], level = 'a2', given: Framework = framework): Readiness => {
  const assessment = valueOf(parseAssessment(assessed(...ratings)));
  const readiness = scoreReadiness(analyzeGaps(given, assessment, { track: 't', level }));
  assert.deepEqual(JSON.parse(JSON.stringify(readiness)), readiness, 'NaN and Infinity are no JSON');
  return readiness;
};
const issuesOf = (...ratings: readonly Written[]): string[] =>
  issues(parseAssessment(assessed(...ratings), { framework }));
const unknown = { low: 0, high: 1 };

describe('weights and values that are none', () => {
  const at = 'tracks[0].competencies[0]';

  test('are refused: NaN, Infinity, negative, above 1000, more than three decimals, text', () => {
    const codes = [Number.NaN, Infinity, -1, 1000.5, 0.0001, '1'].map((weight) =>
      issues(parseFramework(row({ weight }))),
    );
    const [wrong, outside] = [[`${at}.weight: wrong-type`], [`${at}.weight: out-of-range`]];
    assert.deepEqual(codes, [wrong, wrong, outside, outside, outside, wrong]);
  });

  test('are refused on a rating scale too, with one that nobody could reach', () => {
    const scale = (...values: unknown[]): string[] => {
      const points = values.map((value, index) => ({ id: `p${index}`, name: 'P', value }));
      return issues(parseFramework(withTrack({}, { ratingScale: { points } })));
    };
    assert.deepEqual(scale(0, Number.NaN), ['ratingScale.points[1].value: wrong-type']);
    assert.deepEqual(scale(-0.5, 1), ['ratingScale.points[0].value: out-of-range']);
    assert.deepEqual(scale(0, 0.9), ['ratingScale.points: unreachable']);
    assert.deepEqual(scale(0, 1, 0.5), [
      'ratingScale.points[2].value: falling-scale',
      'ratingScale.points: unreachable',
    ]);
  });

  test('all zero, they leave nothing to score: no verdict either way, and no figure that looks like one', () => {
    const weightless = valueOf(parseFramework(row({ weight: 0 })));
    for (const value of ['meets', 'not-yet']) {
      const result = readinessOf([{ level: 'a2', value }], 'a2', weightless);
      assert.equal(result.verdict, 'insufficient-evidence');
      assert.deepEqual(result.blockers, [{ kind: 'open', rule: 'asked' }]);
      assert.deepEqual([result.range, result.coverage], [unknown, 0]);
      assert.deepEqual(result.points, { low: 0, high: 0, of: 0 });
    }
  });
});

describe('ratings that point nowhere', () => {
  test('are issues where the framework is given', () => {
    const issue = (more: Written): string[] => issuesOf({ level: 'a2', value: 'meets', ...more });
    assert.deepEqual(issue({ value: 'superb' }), ['ratings[0].value: unknown-reference']);
    assert.deepEqual(issue({ competency: 'x' }), ['ratings[0].competency: unknown-reference']);
    assert.deepEqual(issue({ level: 'a9' }), ['ratings[0].level: unknown-reference']);
    assert.deepEqual(issue({ statement: 's9' }), ['ratings[0].statement: unknown-reference']);
  });

  test('count as nothing where they were read without it', () => {
    for (const more of [{ value: 'superb' }, { competency: 'x' }, { level: 'a9' }, { statement: 's9' }]) {
      const { range, coverage, raters } = readinessOf([{ level: 'a2', value: 'meets', ...more }]);
      assert.deepEqual([range, coverage, raters], [unknown, 0, []]);
    }
    const beside = [
      { level: 'a2', value: 'meets' },
      { level: 'a2', value: 'superb', rater: 'agreed' },
    ];
    assert.deepEqual(readinessOf(beside).raters, ['manager']);
  });

  test('an empty assessment leaves everything open', () => {
    const { verdict, range, coverage, blockers, assessFirst } = readinessOf([]);
    assert.deepEqual([verdict, range, coverage], ['insufficient-evidence', unknown, 0]);
    assert.deepEqual([blockers, assessFirst], [[{ kind: 'open', rule: 'bar' }], ['c']]);
  });
});

describe('the point that is expected', () => {
  const expecting = (expected: string) =>
    parseFramework(withCells({ a2: { statements: ['Two'], expected } }));

  test('is an issue where the scale lacks it', () => {
    const [issue] = issues(expecting('superb'));
    assert.equal(issue, 'tracks[0].competencies[0].expectations.a2.expected: unknown-reference');
  });

  test('is met by itself, though it is not the top, and in part by what is below', () => {
    const lower = valueOf(expecting('working-towards'));
    const low = (value: string) => readinessOf([{ level: 'a2', value }], 'a2', lower).range.low;
    assert.deepEqual(['not-yet', 'working-towards', 'meets'].map(low), [0, 1, 1]);
    const any = valueOf(expecting('not-yet'));
    assert.deepEqual(
      readinessOf([], 'a2', any).range,
      { low: 1, high: 1 },
      'the lowest is all that is asked',
    );
  });
});

describe('milestones: ratings without a level on a track of several', () => {
  const ends = (value: string): unknown[] =>
    ['a1', 'a2'].map((level) => readinessOf([{ value }], level).range);
  const no = { low: 0, high: 0 };
  const yes = { low: 1, high: 1 };

  test('say which level is reached: it and all below are met, all above are not', () => {
    assert.deepEqual(ends('a2'), [yes, yes]);
    assert.deepEqual(ends('a1'), [yes, no]);
    assert.deepEqual(ends('none'), [no, no]);
    for (const value of ['a1', 'a2', 'none']) assert.deepEqual(issuesOf({ value }), []);
  });

  test('say of every level that nothing was seen, or that it does not apply', () => {
    for (const value of ['no-evidence', 'no-opportunity', 'not-applicable']) {
      assert.deepEqual(issuesOf({ value }), []);
      assert.deepEqual(ends(value), [unknown, unknown]);
      const steps = readinessOf([{ value }], 'a1').derivation.competencies;
      assert.equal(steps[0]?.outcome.state, value);
    }
  });

  test('are refused as a point of the scale and for a statement, and then say nothing', () => {
    assert.deepEqual(issuesOf({ value: 'meets' }), ['ratings[0].value: unknown-reference']);
    assert.deepEqual(ends('meets'), [unknown, unknown]);
    const ofStatement = { value: 'a2', statement: 's1' };
    assert.deepEqual(readinessOf([ofStatement]).range, unknown);
  });

  test('give way to a later rating of the level, and take its place where they are later', () => {
    const milestone = { value: 'none' };
    const own = { level: 'a2', value: 'meets' };
    assert.deepEqual(readinessOf([milestone, { ...own, date: '2026-02-01' }]).range, yes);
    assert.deepEqual(readinessOf([{ ...milestone, date: '2026-02-01' }, own]).range, no);
  });
});

describe('tracks of unusual shape', () => {
  test('a track without levels has one, and a rating needs none', () => {
    const competencies = [{ competency: 'c', expectations: { role: ['One'] } }];
    const flat = valueOf(parseFramework(withTrack({ levels: [], competencies })));
    const assessment = valueOf(parseAssessment(assessed({ value: 'meets' }), { framework: flat }));
    const readiness = scoreReadiness(analyzeGaps(flat, assessment, { track: 't' }));
    assert.deepEqual([readiness.target.level, readiness.verdict], ['role', 'ready']);
    assert.equal(placeOnTrack(flat, assessment, 't').earned?.level, 'role');
  });

  test('moves in a circle end: no path leads over one level twice', () => {
    const a1 = { track: 't', level: 'a1' };
    const a2 = { track: 't', level: 'a2' };
    const moves = [a1, a2].flatMap((from) => [a1, a2].map((to) => ({ from, to, kind: 'lateral' })));
    const circular = valueOf(parseFramework(withTrack({}, { moves })));
    const nobody = valueOf(parseAssessment(assessed()));
    const paths = findPaths(circular, nobody, a1, a2, { k: 50 });
    assert.deepEqual(
      paths.map(({ steps }) => steps.map(({ to }) => to.level)),
      [['a2']],
    );
    assert.deepEqual(findPaths(circular, nobody, a1, a1)[0]?.steps, []);
  });
});

describe('dates', () => {
  const rated = (value: string, date: string): Written => ({ level: 'a2', value, date });
  const low = (...ratings: readonly Written[]): number => readinessOf(ratings).range.low;

  test('of one instant: the later in the list counts, however the instant is written', () => {
    for (const [one, other] of [
      ['2026-01-31', '2026-01-31'],
      ['2026-01-31T23:00:00-05:00', '2026-02-01T04:00Z'],
      ['2026-01-31', '2026-01-31T05:45:00+05:45'],
    ] as const) {
      assert.equal(low(rated('meets', one), rated('not-yet', other)), 0);
      assert.equal(low(rated('not-yet', one), rated('meets', other)), 1);
    }
  });

  test('count by their instant, not by how they look', () => {
    const evening = rated('meets', '2026-01-31T23:00:00-05:00');
    const before = rated('not-yet', '2026-02-01T03:59Z');
    assert.deepEqual([low(evening, before), low(before, evening)], [1, 1]);
  });

  test('that are none are refused', () => {
    for (const date of [
      '2026-02-30',
      '2026-13-01',
      '31.01.2026',
      '2026-01-31T23:00:00',
      '2026-01-31T25:00Z',
      '',
    ]) {
      assert.deepEqual(issuesOf(rated('meets', date)), ['ratings[0].date: date']);
    }
  });

  test('give the same result, byte for byte, in every time zone', () => {
    const dates = [
      ['2026-01-31', '2026-01-30T23:59:59.999Z'],
      ['2026-03-29T02:30:00+01:00', '2026-03-29T01:29:59Z'],
      ['2024-02-29T00:00:00+14:00', '2024-02-28'],
      ['2026-06-30T12:00:00-11:00', '2026-06-30T23:00:00Z'],
    ] as const;
    const resultIn = (zone: string): string => {
      process.env['TZ'] = zone;
      return JSON.stringify(
        dates.map(([one, other]) => readinessOf([rated('meets', one), rated('not-yet', other)])),
      );
    };
    const { TZ: own } = process.env;
    const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'America/St_Johns', 'Asia/Kolkata'];
    try {
      const found = zones.map((zone) => [resultIn(zone), new Date(0).getTimezoneOffset()] as const);
      assert.equal(new Set(found.map(([, offset]) => offset)).size, zones.length, 'each zone was in force');
      const [first] = found[0] as (typeof found)[number];
      for (const [result] of found) assert.equal(result, first);
      const lows = (JSON.parse(first) as Readiness[]).map(({ range }) => range.low);
      assert.deepEqual(lows, [1, 1, 1, 0]);
    } finally {
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
    }
  });
});
