import type { GapAnalysis, Target } from '../../analysis/gaps.js';
import type { Assessment } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import { answersOf, placeOf, type Answers } from './answers.js';
import {
  disclose,
  safeGroups,
  withheld,
  type Disclosure,
  type ShownTally,
  type Withheld,
} from './disclosure.js';
import { askedIn, tallyOf, type Answer, type Tally } from './tally.js';
import {
  benchFigures,
  competencyFigures,
  type BenchFigures,
  type CompetencyFigures,
} from './team-figures.js';

/** One person of a team. */
export interface TeamMember {
  readonly assessment: Assessment;
  /** What to measure the person against; without it, the track and level that they are on. */
  readonly target?: Target;
  /** The one group that the person belongs to, such as a team. Its name is shown, so it must name no person. */
  readonly group?: string;
}

/** What {@link summarizeTeam} can be told. */
export interface TeamOptions {
  /** The roles for which to count who is ready. */
  readonly bench?: readonly Target[];
  /** The fewest people that a figure may be about. 5, unless it is more. */
  readonly minimum?: number;
  readonly policy?: GapAnalysis['policy'];
}

/** The figures of one group of people. */
export interface TeamFigures {
  readonly people: number;
  /** Every competency of the framework, in its order, whether or not anybody's target asks for it. */
  readonly competencies: readonly CompetencyFigures[];
  /** Every role of the bench, in its order. */
  readonly bench: readonly BenchFigures[];
}

/** One group, by name. */
export interface GroupSummary {
  readonly group: string;
  readonly figures: TeamFigures | Withheld;
}

/** Counts of people, and nothing about any one of them. */
export interface TeamSummary {
  /** The fewest people that a figure is about. */
  readonly minimum: number;
  readonly everyone: TeamFigures | Withheld;
  /** In the order of their names, by code unit. */
  readonly groups: readonly GroupSummary[];
}

/** No caller can set a lower one. */
const leastMinimum = 5;

/**
 * Counts how a team stands in each competency, and who is ready for the roles of a bench: of everybody, and by
 * group. Withheld is each figure about fewer than `minimum` people, and each from which one could be worked out;
 * `docs/guides/team.md` says how that is decided, and what it cannot prevent. The order of people changes nothing.
 *
 * Throws a RangeError, which names nobody, on a target that the framework lacks, on a minimum that is not a whole
 * number of 5 or more, and on a person id that is there twice: each person counts once, in one group.
 */
export function summarizeTeam(
  framework: Framework,
  people: readonly TeamMember[],
  options: TeamOptions = {},
): TeamSummary {
  const { minimum = leastMinimum, policy } = options;
  if (!Number.isSafeInteger(minimum) || minimum < leastMinimum) {
    throw new RangeError(`The minimum is a whole number of ${leastMinimum} or more.`);
  }
  refuseRepeated(people);
  const roles = (options.bench ?? []).map((target) => placeOf(framework, target));
  const { groups, ungrouped } = grouped(people, ({ assessment, target }) =>
    answersOf(framework, assessment, target, roles, policy),
  );

  const ask = (answer: (person: Answers) => Answer | undefined): Disclosure =>
    disclose(
      groups.map(({ members }) => tallyOf(members.map(answer))),
      tallyOf(ungrouped.map(answer)),
      minimum,
    );
  const competencies = framework.competencies.map((competency) => ({
    competency,
    shown: ask((person) => person.competencies.get(competency.id)),
  }));
  const bench = roles.map((target, index) => ({ target, shown: ask((person) => person.bench[index]) }));
  const figures = (size: number, of: (shown: Disclosure) => ShownTally): TeamFigures => ({
    people: size,
    competencies: competencies.map(({ competency, shown }) => competencyFigures(competency, of(shown))),
    bench: bench.map(({ target, shown }) => benchFigures(target, of(shown))),
  });

  const sizes = groups.map(({ members }) => tallyOf(members.map(() => 'open')));
  const everybody = tallyOf(people.map(() => 'open'));
  const shownSizes = safeGroups(sizes, everybody, (size) => askedIn(size) >= minimum);
  return {
    minimum,
    everyone:
      people.length >= minimum
        ? figures(people.length, ({ everyone }) => everyone)
        : withheld(people.length, minimum),
    groups: groups
      .map(({ name, members }, index) => ({
        group: name,
        figures: shownSizes.has(sizes[index] as Tally)
          ? figures(members.length, (shown) => shown.groups[index] as ShownTally)
          : withheld(members.length, minimum),
      }))
      .sort((a, b) => byName(a.group, b.group)),
  };
}

function refuseRepeated(people: readonly TeamMember[]): void {
  const ids = people.flatMap(({ assessment }) => assessment.person?.id ?? []);
  if (new Set(ids).size < ids.length) throw new RangeError('A person is there twice.');
}

interface Group {
  readonly name: string;
  readonly members: readonly Answers[];
}

/** The answers of each group, the largest first, and of those who belong to none. */
function grouped(
  people: readonly TeamMember[],
  answers: (person: TeamMember) => Answers,
): { readonly groups: readonly Group[]; readonly ungrouped: readonly Answers[] } {
  const ungrouped: Answers[] = [];
  const byGroup = new Map<string, Answers[]>();
  for (const person of people) {
    const { group } = person;
    const members = group === undefined ? ungrouped : (byGroup.get(group) ?? []);
    members.push(answers(person));
    if (group !== undefined) byGroup.set(group, members);
  }
  const groups = [...byGroup]
    .map(([name, members]) => ({ name, members }))
    .sort((a, b) => b.members.length - a.members.length || byName(a.name, b.name));
  return { groups, ungrouped };
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
