import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { issues, smallest, withCells, withTrack } from '../../testing/documents.js';
import { parseAssessment, parseFramework } from '../index.js';

describe('what a framework points at', () => {
  test('finds ids that are given twice', () => {
    const result = parseFramework({
      ...smallest,
      jobLevels: [
        { id: 'j', name: 'J', rank: 1 },
        { id: 'j', name: 'J', rank: 2 },
      ],
      themes: [
        { id: 'x', name: 'X' },
        { id: 'x', name: 'X' },
      ],
      competencies: [
        { id: 'c', name: 'C' },
        { id: 'c', name: 'C' },
      ],
      tracks: [
        {
          id: 't',
          name: 'T',
          levels: [{ id: 'a' }, { id: 'a' }],
          competencies: [
            {
              competency: 'c',
              expectations: {
                a: [
                  { id: 's', text: '' },
                  { id: 's', text: '' },
                ],
              },
            },
            { competency: 'c' },
          ],
        },
        { id: 't', name: 'T' },
      ],
    });
    assert.deepEqual(issues(result).sort(), [
      'competencies[1].id: duplicate-id',
      'jobLevels[1].id: duplicate-id',
      'themes[1].id: duplicate-id',
      'tracks[0].competencies[0].expectations.a.statements[1].id: duplicate-id',
      'tracks[0].competencies[1].competency: duplicate-id',
      'tracks[0].levels[1].id: duplicate-id',
      'tracks[1].id: duplicate-id',
    ]);
  });

  test('finds references that lead nowhere, and says what there is', () => {
    const result = parseFramework(
      withTrack(
        {
          extends: 'nobody',
          levels: [{ id: 'a1', jobLevel: 'none' }],
          competencies: [{ competency: 'x' }, { competency: 'c', expectations: { a9: ['One'] } }],
        },
        {
          competencies: [{ id: 'c', name: 'C', theme: 'gone' }],
          trackGroups: [{ id: 'g', name: 'G', tracks: ['t', 'u'] }],
          moves: [{ from: { track: 't', level: 'a7' }, to: { track: 'v', level: 'a1' }, kind: 'lateral' }],
        },
      ),
    );
    assert.deepEqual(issues(result), [
      'competencies[0].theme: unknown-reference',
      'tracks[0].extends: unknown-reference',
      'tracks[0].levels[0].jobLevel: unknown-reference',
      'tracks[0].competencies[0].competency: unknown-reference',
      'tracks[0].competencies[1].expectations.a9: unknown-reference',
      'trackGroups[0].tracks[1]: unknown-reference',
      'moves[0].from.level: unknown-reference',
      'moves[0].to.track: unknown-reference',
    ]);
    assert.match(
      result.ok ? '' : (result.issues[4]?.message ?? ''),
      /No level has the id "a9". There are: a1\./,
    );
  });

  test('finds tracks that extend one another in a circle', () => {
    const tracks = [
      { id: 'a', name: 'A', extends: 'b' },
      { id: 'b', name: 'B', extends: 'a' },
    ];
    assert.deepEqual(issues(parseFramework({ ...smallest, tracks })), [
      'tracks[0].extends: circular',
      'tracks[1].extends: circular',
    ]);
  });

  test('refuses weights that would not add up exactly', () => {
    for (const weight of [-1, 1001, 0.0001, 1e-7, NaN, Infinity, '1']) {
      assert.equal(
        parseFramework(withTrack({ competencies: [{ competency: 'c', weight }] })).ok,
        false,
        String(weight),
      );
    }
    for (const weight of [0, 0.05, 0.1, 0.333, 1000]) {
      assert.equal(
        parseFramework(withTrack({ competencies: [{ competency: 'c', weight }] })).ok,
        true,
        String(weight),
      );
    }
  });

  test('refuses days that do not exist and languages that are none', () => {
    assert.deepEqual(issues(parseFramework(withTrack({ reviewed: '2025-02-31' }))), [
      'tracks[0].reviewed: date',
    ]);
    assert.deepEqual(issues(parseFramework({ ...smallest, language: 'not a language' })), [
      'language: language',
    ]);
  });

  test('refuses rating scales on which nothing could be met', () => {
    const scale = (...values: number[]): object => ({
      ...smallest,
      ratingScale: { points: values.map((value, index) => ({ id: `p${index}`, name: '', value })) },
    });
    assert.equal(parseFramework(scale(0, 0.5, 1)).ok, true);
    assert.deepEqual(issues(parseFramework(scale(0, 0.5))), ['ratingScale.points: unreachable']);
    assert.deepEqual(issues(parseFramework(scale(1))), ['ratingScale.points: unreachable']);
    assert.deepEqual(issues(parseFramework(scale(0.5, 0, 1))), [
      'ratingScale.points[1].value: falling-scale',
    ]);
  });
});

describe('parseAssessment', () => {
  const rating = { competency: 'c', level: 'a1', value: 'meets', rater: 'manager', date: '2026-01-31' };
  const assessment = (...ratings: object[]): object => ({
    schemaVersion: 1,
    framework: 'f',
    track: 't',
    ratings,
  });
  const framework = parseFramework(withCells({ a1: [{ id: 'one', text: 'One' }] }));
  assert.ok(framework.ok);
  const options = { framework: framework.value };

  test('takes ratings with evidence, dates and times', () => {
    const evidence = [{ text: 'Seen', link: 'https://example.org/', date: '2026-01-30T09:30:00+02:00' }];
    assert.equal(parseAssessment(assessment({ ...rating, evidence }), options).ok, true);
  });

  test('refuses what points at nothing in the framework, and repeats no rating', () => {
    const result = parseAssessment(
      assessment(
        { ...rating, competency: 'x' },
        { ...rating, level: 'a9' },
        { ...rating, statement: 'two' },
        { ...rating, value: 'brilliant' },
      ),
      options,
    );
    assert.deepEqual(issues(result), [
      'ratings[0].competency: unknown-reference',
      'ratings[1].level: unknown-reference',
      'ratings[2].statement: unknown-reference',
      'ratings[3].value: unknown-reference',
    ]);
    assert.ok(!JSON.stringify(result).includes('brilliant'));
    assert.equal(parseAssessment(assessment({ ...rating, statement: 'one' }), options).ok, true);
  });

  test('finds evidence and flags that point at nothing, as it does ratings', () => {
    const at = { competency: 'c', level: 'a1' };
    const seen = { ...at, rater: 'self', text: 'Brilliant' };
    const shared = [{ rater: 'manager', by: 'tom', date: '2026-01-31' }];
    const result = parseAssessment(
      {
        ...assessment(),
        shared,
        evidence: [seen, { ...seen, competency: 'x' }, { ...seen, statement: 'two' }],
        talkAbout: [at, { competency: 'c' }, { ...at, level: 'a9' }],
      },
      options,
    );
    assert.deepEqual(issues(result), [
      'evidence[1].competency: unknown-reference',
      'evidence[2].statement: unknown-reference',
      'talkAbout[2].level: unknown-reference',
    ]);
    assert.ok(!JSON.stringify(result).includes('Brilliant'));
    const sound = { ...assessment(rating), shared, evidence: [seen], talkAbout: [at] };
    assert.deepEqual(parseAssessment(sound, options), { ok: true, value: sound });
  });

  test('lets nobody share what is agreed: everybody sees it', () => {
    const shared = [{ rater: 'agreed', date: '2026-01-31' }];
    assert.deepEqual(issues(parseAssessment({ ...assessment(), shared })), ['shared[0].rater: wrong-type']);
  });

  test('refuses links that could run something, and days that do not exist', () => {
    const evidence = [{ text: '', link: 'javascript:alert(1)' }];
    assert.deepEqual(issues(parseAssessment(assessment({ ...rating, evidence }))), [
      'ratings[0].evidence[0].link: link',
    ]);
    assert.deepEqual(issues(parseAssessment(assessment({ ...rating, date: '2026-02-30' }))), [
      'ratings[0].date: date',
    ]);
    assert.deepEqual(issues(parseAssessment(assessment({ ...rating, date: 'yesterday' }))), [
      'ratings[0].date: date',
    ]);
  });
});
