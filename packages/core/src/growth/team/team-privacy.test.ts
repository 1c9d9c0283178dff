import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { framework as anyFramework, valueOf } from '../../../testing/arbitrary.js';
import type { Assessment } from '../../schema/assessment.js';
import { parseFramework } from '../../schema/parse-framework.js';
import type { Figure } from './disclosure.js';
import { summarizeTeam, type TeamMember, type TeamSummary } from './team-summary.js';

const runs = { numRuns: 1000 };
const groupNames = ['North', 'South', 'East', undefined] as const;
const asked = { maker: ['advice', 'building'], carer: ['advice', 'care'] } as const;
const competencies = ['advice', 'building', 'care'] as const;
const answers = ['meets', 'not-yet', 'no-evidence', 'not-applicable'] as const;

const framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'firm',
    name: 'Firm',
    competencies: competencies.map((id) => ({ id, name: id })),
    tracks: Object.entries(asked).map(([id, rows]) => ({
      id,
      name: id,
      competencies: rows.map((competency) => ({ competency, expectations: { role: ['Does.'] } })),
    })),
  }),
);

/** Somebody, before they have a name: the answers are about the competencies of the track, in order. */
interface Somebody {
  readonly track: keyof typeof asked;
  readonly group: (typeof groupNames)[number];
  readonly answers: readonly (typeof answers)[number][];
}

/** Teams of a few or of many, in which one answer is about as common as `meets`, and the others are rare. */
const somebodies: fc.Arbitrary<Somebody[]> = fc.constantFrom(...answers.slice(1)).chain((common) => {
  const answer = fc.oneof(
    { arbitrary: fc.constantFrom('meets', common), weight: 5 },
    { arbitrary: fc.constantFrom(...answers), weight: 1 },
  );
  const person = fc.record({
    track: fc.constantFrom('maker', 'maker', 'maker', 'carer'),
    group: fc.constantFrom('North', 'North', 'North', 'South', 'South', ...groupNames),
    answers: fc.tuple(answer, answer),
  });
  return fc.oneof(fc.array(person, { maxLength: 12 }), fc.array(person, { minLength: 25, maxLength: 55 }));
});

/** The person, with everything that could give them away marked by the secret. */
const memberOf = ({ track, group, answers: given }: Somebody, secret: string): TeamMember => {
  const assessment: Assessment = {
    schemaVersion: 1,
    id: `assessment-${secret}`,
    framework: 'firm',
    person: { id: secret, name: `Name ${secret}` },
    track,
    ratings: asked[track].map((competency, index) => ({
      competency,
      value: given[index] as string,
      rater: 'manager',
      by: `by-${secret}`,
      date: '2026-01-31',
      note: `Note ${secret}`,
      evidence: [{ text: `Seen ${secret}` }],
    })),
  };
  return { assessment, ...(group === undefined ? {} : { group }) };
};
const teamOf = (team: readonly Somebody[]): TeamMember[] =>
  team.map((one, index) => memberOf(one, `secret${index}`));
const bench = [{ track: 'carer' }];
const summaryOf = (team: readonly Somebody[]): TeamSummary =>
  summarizeTeam(framework, teamOf(team), { bench });

/** A line of a summary: how many were asked, and how many said yes, no and neither. */
type Line = readonly [asked: Figure, yes: Figure, no: Figure, open: Figure];
const linesOf = (figures: TeamSummary['everyone']): readonly Line[] =>
  'withheld' in figures
    ? Array<Line>(competencies.length + bench.length).fill([figures, figures, figures, figures])
    : [
        ...figures.competencies.map(({ asked: all, met, notMet, unknown }): Line => [
          all,
          met,
          notMet,
          unknown,
        ]),
        ...figures.bench.map((one): Line => [one.asked, one.ready, one.notReady, one.insufficientEvidence]),
      ];

/** Every line of a team, counted one by one from what was written. */
const countedLines = (team: readonly Somebody[]): readonly (readonly number[])[] => {
  const side = (one: Somebody, line: number): number | undefined => {
    const competency = competencies[line];
    if (competency === undefined) return carerSide(one);
    const answer = one.answers[(asked[one.track] as readonly string[]).indexOf(competency)];
    return answer && sideOf(answer);
  };
  return linesOf({ withheld: true, reason: 'small-group' }).map((_, line) => {
    const sides = team.flatMap((one) => side(one, line) ?? []);
    return [sides.length, ...[1, 2, 3].map((wanted) => sides.filter((is) => is === wanted).length)];
  });
};
const sideOf = (answer: string): number => (answer === 'meets' ? 1 : answer === 'not-yet' ? 2 : 3);
const carerSide = ({ track, answers: given }: Somebody): number => {
  const sides = track === 'carer' ? given.map(sideOf) : [];
  if (sides.includes(2)) return 2;
  return given.includes('no-evidence') || !sides.includes(1) ? 3 : 1;
};

describe('the privacy of a team', () => {
  test('every figure that is shown is true, and about five people or more on each side', () => {
    fc.assert(
      fc.property(somebodies, (team) => {
        const { everyone, groups } = summaryOf(team);
        const parts = [
          { figures: everyone, members: team },
          ...groups.map(({ group, figures }) => ({
            figures,
            members: team.filter((one) => one.group === group),
          })),
        ];
        for (const { figures, members } of parts) {
          const counted = countedLines(members);
          for (const [index, line] of linesOf(figures).entries()) {
            for (const [column, figure] of line.entries()) {
              if (typeof figure !== 'number') continue;
              assert.equal(figure, counted[index]?.[column]);
              if (column === 3 && figure === 0) continue;
              assert.ok(figure >= 5 && (column === 0 || (line[0] as number) - figure >= 5));
            }
          }
        }
      }),
      runs,
    );
  });

  test('no subtraction of groups from a total comes to fewer than five people', () => {
    let groupFiguresShown = 0;
    fc.assert(
      fc.property(somebodies, (team) => {
        const { everyone, groups } = summaryOf(team);
        const sizeOf = (figures: typeof everyone): number => ('withheld' in figures ? 0 : figures.people);
        const unseen = groups.reduce((rest, { figures }) => rest - sizeOf(figures), sizeOf(everyone));
        assert.ok(unseen === 0 || unseen >= 5);
        const lines = groups.map(({ group, figures }) => ({ group, lines: linesOf(figures) }));
        const counted = groupNames.map((name) => ({
          name,
          lines: countedLines(team.filter(({ group }) => group === name)),
        }));
        for (const [index, total] of linesOf(everyone).entries()) {
          for (const column of [1, 2, 3] as const) {
            const shown = lines.flatMap(({ group, lines: own }) => {
              const line = own[index];
              return line && typeof line[column] === 'number'
                ? [{ group, asked: line[0] as number, count: line[column] }]
                : [];
            });
            groupFiguresShown += shown.length;
            if (typeof total[column] !== 'number') {
              assert.equal(shown.length, 0);
              continue;
            }
            const people = shown.reduce((sum, one) => sum - one.asked, total[0] as number);
            const count = shown.reduce((sum, one) => sum - one.count, total[column]);
            if (people === 0 || (column === 3 && total[3] === 0)) continue;
            assert.ok(count >= 5 && people - count >= 5);

            // Whoever also knows how many of each group were asked cannot narrow a count down.
            for (const { name, lines: known } of counted) {
              if (shown.some(({ group }) => group === name)) continue;
              const own = known[index]?.[0] ?? 0;
              const others = people - own;
              const [low, high] = [Math.max(0, count - others), Math.min(own, count)];
              if (others > 0) assert.ok(high - low >= Math.min(5, own, others));
            }
          }
        }
      }),
      runs,
    );
    assert.ok(groupFiguresShown > 250, `Only ${groupFiguresShown} figures of groups were shown.`);
  });

  test('a summary is plain JSON with nothing in it that belongs to a person', () => {
    fc.assert(
      fc.property(somebodies, (team) => {
        const summary = summaryOf(team);
        const text = JSON.stringify(summary);
        assert.ok(!/secret/i.test(text));
        assert.deepEqual(JSON.parse(text), summary);
      }),
      runs,
    );
  });

  test('the order of people changes nothing', () => {
    fc.assert(
      fc.property(
        somebodies.chain((team) =>
          fc.tuple(fc.constant(team), fc.shuffledSubarray(team, { minLength: team.length })),
        ),
        ([team, shuffled]) => {
          assert.deepEqual(summaryOf(shuffled), summaryOf(team));
        },
      ),
      runs,
    );
  });

  test('no framework makes it throw, or show what is not a number', () => {
    fc.assert(
      fc.property(anyFramework, fc.nat({ max: 30 }), (any, count) => {
        const [track] = any.tracks;
        const assessment = {
          schemaVersion: 1 as const,
          framework: any.id,
          track: track?.id ?? '',
          level: 'level1',
          ratings: [],
        };
        const { everyone } = summarizeTeam(any, Array<TeamMember>(count).fill({ assessment }));
        const figures = 'withheld' in everyone ? [] : everyone.competencies;
        assert.equal(figures.length, count < 5 ? 0 : any.competencies.length);
        assert.ok(figures.every(({ met, gap }) => typeof met === 'object' && 'withheld' in gap));
      }),
      runs,
    );
  });
});
