import { askedIn, minus, sumOf, type Tally } from './tally.js';

/**
 * A figure that is not shown. `small-group`: it is about fewer people than the minimum. `would-reveal`: something
 * about fewer people could be worked out from it, and from what is shown beside it or known of the group.
 */
export interface Withheld {
  readonly withheld: true;
  readonly reason: 'small-group' | 'would-reveal';
}

/** A figure, or that it is withheld: never 0 in its place. */
export type Figure = number | Withheld;

/** What may be shown of the answers to one question: nothing, or `asked` and `yes`, or everything. */
export interface ShownTally {
  readonly asked: Figure;
  readonly yes: Figure;
  readonly all: Tally | Withheld;
}

/** What may be shown of one question: of everybody, and of each group in the order given. */
export interface Disclosure {
  readonly everyone: ShownTally;
  readonly groups: readonly ShownTally[];
}

export const withheld = (people: number, minimum: number): Withheld => ({
  withheld: true,
  reason: people < minimum ? 'small-group' : 'would-reveal',
});

/**
 * Decides what may be shown of one question. The groups have nobody in common; `ungrouped` are all others.
 *
 * `yes` is shown where at least `minimum` people say yes and at least `minimum` do not; everything, where at least
 * `minimum` people give each of the three answers. If nobody at all is open, there are only two answers to give.
 * So no count is under `minimum`, and no group is shown to answer as one.
 */
export function disclose(groups: readonly Tally[], ungrouped: Tally, minimum: number): Disclosure {
  const total = sumOf([...groups, ungrouped]);
  const twoSides = (tally: Tally): boolean => tally.yes >= minimum && askedIn(tally) - tally.yes >= minimum;
  const everyAnswer = ({ yes, no, open }: Tally): boolean =>
    yes >= minimum && no >= minimum && (total.open === 0 || open >= minimum);
  const show = (tally: Tally, showYes: boolean, showAll: boolean): ShownTally => {
    const hidden = withheld(askedIn(tally), minimum);
    return {
      asked: showYes ? askedIn(tally) : hidden,
      yes: showYes ? tally.yes : hidden,
      all: showAll ? tally : hidden,
    };
  };
  const withYes = safeGroups(groups, total, twoSides);
  const withAll = safeGroups(groups, total, everyAnswer);
  return {
    everyone: show(total, twoSides(total), everyAnswer(total)),
    groups: groups.map((tally) => show(tally, withYes.has(tally), withAll.has(tally))),
  };
}

/**
 * The groups that may be shown beside the total. In the order given, a group is shown while it is safe and so is
 * everybody not yet shown; at the first where that is not so, this ends.
 */
export function safeGroups(
  groups: readonly Tally[],
  total: Tally,
  isSafe: (tally: Tally) => boolean,
): ReadonlySet<Tally> {
  const shown = new Set<Tally>();
  let rest = total;
  for (const group of groups) {
    if (askedIn(group) === 0) continue;
    rest = minus(rest, group);
    // To skip this group and go on would tell that the fault lies with it, and so what its count can be.
    if (!isSafe(group) || (askedIn(rest) > 0 && !isSafe(rest))) break;
    shown.add(group);
  }
  return shown;
}
