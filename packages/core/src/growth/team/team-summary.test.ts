import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseFramework } from '../../schema/parse-framework.js';
import { valueOf } from '../../../testing/arbitrary.js';
import type { Assessment } from '../../schema/assessment.js';
import { summarizeTeam, type TeamFigures, type TeamMember } from './team-summary.js';

const small = { withheld: true, reason: 'small-group' } as const;
const hidden = { withheld: true, reason: 'would-reveal' } as const;

const asks = (competency: string, level: string) => ({ competency, expectations: { [level]: ['Does it.'] } });
const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'firm',
    name: 'Firm',
    competencies: [
      { id: 'advice', name: 'Advice' },
      { id: 'care', name: 'Care' },
    ],
    tracks: [
      { id: 'flat', name: 'Flat', competencies: [asks('advice', 'role')] },
      {
        id: 'ladder',
        name: 'Ladder',
        levels: [{ id: 'junior' }, { id: 'senior' }],
        competencies: [asks('advice', 'senior'), asks('care', 'senior')],
      },
    ],
  }),
);

const rated = (value: string, more: Partial<Assessment> = {}): Assessment => ({
  schemaVersion: 1,
  framework: 'firm',
  track: 'flat',
  ratings: [{ competency: 'advice', value, rater: 'manager', date: '2026-01-31' }],
  ...more,
});
const people = (count: number, value: string, more: Partial<TeamMember> = {}): TeamMember[] =>
  Array.from({ length: count }, () => ({ assessment: rated(value), ...more }));

/** The figures of everybody, which a test takes to be shown. */
const figuresOf = (
  team: readonly TeamMember[],
  ...options: Parameters<typeof summarizeTeam>[2][]
): TeamFigures => {
  const { everyone } = summarizeTeam(framework, team, ...options);
  assert.ok(!('withheld' in everyone));
  return everyone;
};

describe('a summary of a team', () => {
  const sixteen = [...people(6, 'meets'), ...people(5, 'not-yet'), ...people(5, 'no-evidence')];

  test('counts who meets, who does not and of whom it is not known', () => {
    assert.deepEqual(figuresOf(sixteen, { bench: [{ track: 'flat' }] }), {
      people: 16,
      competencies: [
        {
          competency: 'advice',
          name: 'Advice',
          asked: 16,
          met: 6,
          notMet: 5,
          unknown: 5,
          coverage: 11 / 16,
          gap: { low: 5 / 16, high: 10 / 16 },
        },
        {
          competency: 'care',
          name: 'Care',
          asked: small,
          met: small,
          notMet: small,
          unknown: small,
          coverage: small,
          gap: small,
        },
      ],
      bench: [
        {
          target: { track: 'flat', level: 'role' },
          asked: 16,
          ready: 6,
          notReady: 5,
          insufficientEvidence: 5,
        },
      ],
    });
  });

  test('keeps those to whom a competency does not apply with the unknown', () => {
    const team = [...people(5, 'meets'), ...people(5, 'not-yet'), ...people(3, 'no-opportunity')];
    const [advice] = figuresOf([...team, ...people(2, 'not-applicable')]).competencies;
    assert.deepEqual([advice?.unknown, advice?.coverage], [5, 10 / 15]);
  });

  test('shows of nine people how many they are, and no more', () => {
    const { people: size, competencies } = figuresOf([...people(5, 'meets'), ...people(4, 'not-yet')]);
    assert.equal(size, 9);
    assert.deepEqual(
      [competencies[0]?.asked, competencies[0]?.met, competencies[0]?.gap],
      [hidden, hidden, hidden],
    );
  });

  test('withholds a team of four, one person and nobody, even how many they are', () => {
    for (const count of [4, 1, 0]) {
      const summary = summarizeTeam(framework, people(count, 'meets', { group: 'North' }));
      const groups = count > 0 ? [{ group: 'North', figures: small }] : [];
      assert.deepEqual(summary, { minimum: 5, everyone: small, groups });
    }
  });

  test('withholds, beside a group under the minimum, the one that would give it away', () => {
    const team = (['A', 'B', 'C'] as const).flatMap((group, index) =>
      [...people(8, 'meets', { group }), ...people(8, 'not-yet', { group })].slice(0, [16, 12, 2][index]),
    );
    const { everyone, groups } = summarizeTeam(framework, team);
    assert.ok(!('withheld' in everyone));
    assert.deepEqual([everyone.people, everyone.competencies[0]?.met], [30, 18]);
    const [first, ...others] = groups.map(({ figures }) => figures);
    assert.ok(first && !('withheld' in first));
    assert.deepEqual([first.people, first.competencies[0]?.met], [16, hidden]);
    assert.deepEqual(others, [hidden, small]);
  });

  test('measures people against the target given for them, else where they are', () => {
    const target = { track: 'ladder', level: 'senior' };
    const careRated = (value: string): TeamMember => ({
      target,
      assessment: rated(value, {
        track: 'ladder',
        level: 'junior',
        ratings: [{ competency: 'care', level: 'senior', value, rater: 'agreed', date: '2026-01-31' }],
      }),
    });
    const team = Array.from({ length: 12 }, (_, index) => careRated(index < 7 ? 'exceeds' : 'not-yet'));
    assert.equal(figuresOf([...team, ...sixteen]).competencies[1]?.met, 7);
    const atJunior = team.map(({ assessment }) => ({ assessment }));
    assert.deepEqual(figuresOf(atJunior).competencies[1]?.asked, small);
  });

  test('takes an assessment of another framework for one without ratings', () => {
    const strangers = people(5, 'meets', { assessment: rated('meets', { framework: 'other' }) });
    const known = [...people(5, 'meets'), ...people(5, 'not-yet')];
    const bench = [{ track: 'flat' }];
    const without = figuresOf([...known, ...strangers], { bench });
    assert.deepEqual([without.people, without.competencies[0]?.asked], [15, 10]);
    assert.equal(without.bench[0]?.insufficientEvidence, 5);
    const aimed = strangers.map((stranger) => ({ ...stranger, target: { track: 'flat' } }));
    assert.equal(figuresOf([...known, ...aimed]).competencies[0]?.unknown, 5);
  });

  test('asks people about nothing whose place the framework lacks', () => {
    for (const place of [{ track: 'gone' }, { track: 'ladder' }, { track: 'ladder', level: 'gone' }]) {
      const lost = people(12, 'meets', { assessment: rated('meets', place) });
      assert.deepEqual(figuresOf(lost).competencies[0]?.asked, small);
    }
  });

  test('takes any text for the name of a group', () => {
    const names = ['', '__proto__', 'constructor', '工程', 'فريق'];
    const { groups } = summarizeTeam(
      framework,
      names.flatMap((group) => people(5, 'meets', { group })),
    );
    assert.deepEqual(
      groups.map(({ group }) => group),
      names.toSorted(),
    );
  });

  test('raises the minimum, and refuses to lower it', () => {
    assert.deepEqual(figuresOf(sixteen, { minimum: 6 }).competencies[0]?.notMet, hidden);
    for (const minimum of [4, 0, -5, 5.5, NaN, Infinity]) {
      assert.throws(() => summarizeTeam(framework, sixteen, { minimum }), RangeError);
    }
  });

  test('refuses a list on which somebody is twice', () => {
    const someone = { assessment: rated('meets', { person: { id: 'secret-p', name: 'Secret Name' } }) };
    assert.throws(() => summarizeTeam(framework, [...sixteen, someone, someone]), refusal);
  });

  test("takes a target that the framework lacks for the caller's mistake, whoever is in the team", () => {
    const assessment = rated('meets', { id: 'secret-a', person: { id: 'secret-p', name: 'Secret Name' } });
    for (const target of [{ track: 'gone' }, { track: 'ladder' }, { track: 'flat', level: 'gone' }]) {
      assert.throws(() => summarizeTeam(framework, [{ assessment, target }]), refusal);
      assert.throws(() => summarizeTeam(framework, [], { bench: [target] }), refusal);
    }
  });
});

const refusal = (error: unknown): boolean => error instanceof RangeError && !/secret/i.test(error.message);
