import type { Range, Target } from '../../analysis/gaps.js';
import type { Competency } from '../../schema/competency.js';
import type { Figure, ShownTally, Withheld } from './disclosure.js';
import { askedIn, type Tally } from './tally.js';

/** How people stand in one competency, each against their own target. Counts are of people. */
export interface CompetencyFigures {
  readonly competency: string;
  readonly name: string;
  /** Whose target asks for it. */
  readonly asked: Figure;
  /** Who meets what their target asks: who could cover it. */
  readonly met: Figure;
  readonly notMet: Figure;
  /** For whom neither is known, or to whom it does not apply: often too few to be counted apart. */
  readonly unknown: Figure;
  /** The share of those asked who are known to meet it or not to meet it, 0 to 1. */
  readonly coverage: Figure;
  /** The share of those asked who do not meet it, 0 to 1: if all the unknown do, and if none of them does. */
  readonly gap: Range | Withheld;
}

/** How many could fill a role. Counts are of people. */
export interface BenchFigures {
  readonly target: Required<Target>;
  /** Everybody in the group. */
  readonly asked: Figure;
  readonly ready: Figure;
  readonly notReady: Figure;
  /** Who could be ready: too little is known to say. */
  readonly insufficientEvidence: Figure;
}

export function competencyFigures(
  { id, name }: Competency,
  { asked, yes, all }: ShownTally,
): CompetencyFigures {
  return {
    competency: id,
    name,
    asked,
    met: yes,
    notMet: figureOf(all, ({ no }) => no),
    unknown: figureOf(all, ({ open }) => open),
    coverage: figureOf(all, (tally) => (tally.yes + tally.no) / askedIn(tally)),
    gap: figureOf(all, (tally) => ({
      low: tally.no / askedIn(tally),
      high: (tally.no + tally.open) / askedIn(tally),
    })),
  };
}

export function benchFigures(target: Required<Target>, { asked, yes, all }: ShownTally): BenchFigures {
  return {
    target,
    asked,
    ready: yes,
    notReady: figureOf(all, ({ no }) => no),
    insufficientEvidence: figureOf(all, ({ open }) => open),
  };
}

const figureOf = <T>(all: Tally | Withheld, figure: (tally: Tally) => T): T | Withheld =>
  'withheld' in all ? all : figure(all);
