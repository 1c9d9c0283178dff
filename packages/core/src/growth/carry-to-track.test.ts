import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../testing/arbitrary.js';
import { carryToTrack } from '../growth.js';
import { parseAssessment, parseFramework, type Assessment, type Framework } from '../index.js';

const rows = (cells: Record<string, unknown>): object[] =>
  Object.entries(cells).map(([competency, expectations]) => ({ competency, expectations }));
const framework: Framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    competencies: ['shared', 'own', 'plain', 'summed'].map((id) => ({ id, name: id })),
    tracks: [
      {
        id: 'ic',
        name: 'IC',
        levels: [{ id: 'a1' }, { id: 'a2' }],
        competencies: rows({
          shared: { a1: ['One', 'Two'], a2: ['Three', 'Four'] },
          own: { a2: ['Mine'] },
          plain: { a1: {}, a2: { mustHave: true } },
          summed: { a1: { summary: 'In short' } },
        }),
      },
      {
        id: 'm',
        name: 'M',
        levels: [{ id: 'm1' }, { id: 'm2' }],
        competencies: rows({
          shared: { m1: ['Two', 'One'], m2: ['Four', 'Five'] },
          own: { m1: ['Ours'], m2: 'not-expected' },
          plain: { m1: {} },
          summed: { m1: ['In short'], m2: { summary: 'In short' } },
        }),
      },
      { id: 'child', name: 'Child', extends: 'ic', competencies: rows({ own: { a2: ['Else'] } }) },
      { id: 'flat', name: 'Flat', competencies: rows({ shared: { role: ['One', 'Two'] } }) },
    ],
  }),
);
const assess = (...ratings: object[]): Assessment =>
  valueOf(
    parseAssessment({
      schemaVersion: 1,
      framework: 'f',
      track: 'ic',
      level: 'a1',
      ratings: ratings.map((rating) => ({ value: 'meets', rater: 'manager', date: '2026-01-31', ...rating })),
    }),
  );
const carried = (track: string, ...ratings: object[]): unknown =>
  carryToTrack(framework, assess(...ratings), track).ratings.map(({ competency, level, statement, value }) =>
    [competency, level, statement ?? '-', value].join(' '),
  );

describe('carryToTrack', () => {
  test('carries a rating to wherever the same is asked, in whatever order and at whatever level', () => {
    assert.deepEqual(carried('m', { competency: 'shared', level: 'a1' }), ['shared m1 - meets']);
    assert.deepEqual(carried('flat', { competency: 'shared', level: 'a1' }), ['shared role - meets']);
  });

  test('carries what was said of one statement to that statement, whatever stands beside it', () => {
    assert.deepEqual(carried('m', { competency: 'shared', level: 'a2', statement: 's2' }), [
      'shared m2 s1 meets',
    ]);
  });

  test('leaves out what is worded otherwise, and a summary is no statement', () => {
    assert.deepEqual(carried('m', { competency: 'own', level: 'a2' }), []);
    assert.deepEqual(carried('m', { competency: 'shared', level: 'a2' }), []);
    assert.deepEqual(carried('m', { competency: 'summed', level: 'a1' }), ['summed m2 - meets']);
  });

  test('takes cells without a word for the same only where one is inherited', () => {
    assert.deepEqual(carried('m', { competency: 'plain', level: 'a1' }), []);
    assert.deepEqual(carried('child', { competency: 'plain', level: 'a1' }), ['plain a1 - meets']);
    assert.deepEqual(carried('child', { competency: 'own', level: 'a2' }), []);
  });

  test('carries a milestone as what it says of each level', () => {
    assert.deepEqual(carried('child', { competency: 'shared', value: 'a1' }), [
      'shared a1 - meets',
      'shared a2 - not-yet',
    ]);
    assert.deepEqual(carried('m', { competency: 'shared', value: 'none' }), ['shared m1 - not-yet']);
    assert.deepEqual(carried('m', { competency: 'shared', value: 'no-evidence' }), [
      'shared m1 - no-evidence',
    ]);
  });

  test('leaves out what belongs nowhere', () => {
    assert.deepEqual(
      carried(
        'm',
        { competency: 'gone', level: 'a1' },
        { competency: 'shared', level: 'a9' },
        { competency: 'shared', level: 'a1', statement: 's9' },
        { competency: 'shared', statement: 's1' },
        { competency: 'shared', value: 'meets' },
      ),
      [],
    );
    const elsewhere = { ...assess({ competency: 'shared', level: 'a1' }), track: 'gone' };
    assert.deepEqual(carryToTrack(framework, elsewhere, 'm').ratings, []);
  });

  test('is about the other track, and no longer says at which level the person is', () => {
    const { track, level, framework: of } = carryToTrack(framework, assess(), 'm');
    assert.deepEqual([track, level, of], ['m', undefined, 'f']);
    assert.throws(() => carryToTrack(framework, assess(), 'gone'), RangeError);
  });

  test('leaves out evidence beside the ratings and what to talk about, which are of their own track', () => {
    const shared = [{ rater: 'self', date: '2026-01-31' }] as const;
    const evidence = [{ competency: 'shared', level: 'a1', rater: 'self', text: 'A report' }] as const;
    const own: Assessment = { ...assess(), shared, evidence, talkAbout: [{ competency: 'shared' }] };
    const carriedOver = carryToTrack(framework, own, 'm');
    assert.deepEqual(carriedOver.shared, shared);
    assert.ok(!('evidence' in carriedOver || 'talkAbout' in carriedOver));
  });

  test("changes nothing on the person's own track", () => {
    const own = assess({ competency: 'shared', level: 'a1' });
    assert.equal(carryToTrack(framework, own, 'ic'), own);
  });

  test('gives an assessment that fits its track, whatever the framework', () => {
    fc.assert(
      fc.property(anyFramework, fc.nat(), (some, seed) => {
        const [one, other] = [some.tracks[0], some.tracks[seed % some.tracks.length]];
        const ratings = (one?.competencies ?? []).flatMap(({ competency, expectations = {} }) =>
          Object.entries(expectations).flatMap(([level, cell]) => [
            { competency, level },
            ...(cell === 'not-expected' ? [] : (cell.statements ?? [])).map(({ id }) => ({
              competency,
              level,
              statement: id,
            })),
          ]),
        );
        const assessment: Assessment = {
          ...assess(...ratings),
          framework: some.id,
          track: one?.id ?? '',
          evidence: ratings.map((at) => ({ ...at, rater: 'self', text: 'A report' })),
          talkAbout: ratings.map(({ competency, level }) => ({ competency, level })),
        };
        const { level: _level, ...onOther } = carryToTrack(some, assessment, other?.id ?? '');
        valueOf(parseAssessment(onOther, { framework: some }));
      }),
    );
  });
});
