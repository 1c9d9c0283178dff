import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../testing/arbitrary.js';
import { carryToTrack, matchRoles, type RoleMatch } from '../growth.js';
import {
  analyzeGaps,
  flatLevel,
  parseAssessment,
  parseFramework,
  scoreReadiness,
  type Assessment,
  type Framework,
} from '../index.js';

/** A track of one level whose competencies ask for these texts, in order. */
const track = (id: string, ...texts: string[]): object => ({
  id,
  name: id,
  competencies: texts.map((text, index) => ({
    competency: `c${index}`,
    ...(text === 'Must' ? { mustHave: true } : {}),
    expectations: { role: [text] },
  })),
});
const frameworkOf = (...tracks: object[]): Framework =>
  valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: ['c0', 'c1', 'c2', 'c3'].map((id) => ({ id, name: id })),
      tracks,
    }),
  );
const assess = (...values: string[]): Assessment =>
  valueOf(
    parseAssessment({
      schemaVersion: 1,
      framework: 'f',
      track: 'own',
      ratings: values.map((value, index) => ({
        competency: `c${index}`,
        value,
        rater: 'manager',
        date: '2026-01-31',
      })),
    }),
  );
const brief = (matches: readonly RoleMatch[]): unknown =>
  matches.map(({ target, verdict, range }) => [target.track, verdict, range.low, range.high]);

describe('matchRoles', () => {
  const framework = frameworkOf(
    track('own', 'One', 'Two', 'Must', 'Four'),
    track('same', 'One', 'Two'),
    track('wider', 'One', 'Two', 'Else', 'Other'),
    track('half', 'One', 'Else'),
    track('gated', 'Else', 'Two', 'Must'),
    track('stranger', 'Else', 'Other'),
    track('empty'),
  );
  const assessment = assess('meets', 'meets', 'not-yet', 'not-yet');

  test('puts what a person is ready for first, then what is known, and leaves out what is not', () => {
    assert.deepEqual(brief(matchRoles(framework, assessment, { k: 10 })), [
      ['same', 'ready', 1, 1],
      ['half', 'insufficient-evidence', 0.5, 1],
      ['wider', 'insufficient-evidence', 0.5, 1],
      ['own', 'not-ready', 0.5, 0.5],
      ['gated', 'not-ready', 1 / 3, 2 / 3],
    ]);
  });

  test('gives as many as asked for, without what is to be left out', () => {
    const exclude = [{ track: 'own' }, { track: 'same', level: 'role' }, { track: 'gone' }];
    assert.deepEqual(
      matchRoles(framework, assessment, { k: 2, exclude }).map(({ target }) => target),
      [
        { track: 'half', level: 'role' },
        { track: 'wider', level: 'role' },
      ],
    );
    assert.deepEqual(matchRoles(framework, assessment, { k: 0 }), []);
    assert.throws(() => matchRoles(framework, assessment, { k: -1 }), RangeError);
  });

  test('says what counts because another track words it alike', () => {
    const carried = new Map(
      matchRoles(framework, assessment).map((match) => [match.target.track, match.carried]),
    );
    assert.deepEqual(carried.get('own'), []);
    assert.deepEqual(carried.get('half'), ['c0']);
    assert.deepEqual(carried.get('gated'), ['c1', 'c2']);
  });

  test('finds nothing where nothing is known', () => {
    assert.deepEqual(matchRoles(framework, assess()), []);
    assert.deepEqual(matchRoles(framework, assess('no-evidence', 'no-opportunity')), []);
    assert.deepEqual(matchRoles(frameworkOf(), assessment), []);
  });

  test('gives the figures of readiness for every level, each once, whatever the order of the lists', () => {
    const answers = fc.infiniteStream(fc.constantFrom('meets', 'working-towards', 'not-yet'));
    fc.assert(
      fc.property(anyFramework, answers, (some, values) => {
        const [own] = some.tracks;
        const ratings = (own?.competencies ?? []).flatMap(({ competency, expectations = {} }) =>
          Object.keys(expectations).map((level) => ({
            competency,
            level,
            value: values.next().value as string,
            rater: 'self' as const,
            date: '2026-01-31',
          })),
        );
        const person = { ...assess(), framework: some.id, track: own?.id ?? '', ratings };
        const matches = matchRoles(some, person, { k: 100 });
        for (const { target, verdict, range, coverage } of matches) {
          const gaps = analyzeGaps(some, carryToTrack(some, person, target.track), target);
          const readiness = scoreReadiness(gaps);
          assert.deepEqual(
            [verdict, range, coverage],
            [readiness.verdict, readiness.range, readiness.coverage],
          );
        }
        assert.equal(new Set(matches.map(({ target }) => JSON.stringify(target))).size, matches.length);
        const known = some.tracks.flatMap(({ id, levels = [] }) =>
          (levels.length > 0 ? levels : [flatLevel]).filter(({ id: level }) => {
            const gaps = analyzeGaps(some, carryToTrack(some, person, id), { track: id, level });
            return scoreReadiness(gaps).coverage > 0;
          }),
        );
        assert.equal(matches.length, known.length);

        const reversed = {
          ...some,
          tracks: some.tracks.toReversed(),
          competencies: some.competencies.toReversed(),
        };
        assert.deepEqual(
          matchRoles(reversed, { ...person, ratings: ratings.toReversed() }, { k: 100 }),
          matches,
        );
      }),
    );
  });
});
