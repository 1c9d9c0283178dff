import type { Range } from '../analysis/gaps.js';
import { stepsOfKind } from '../schema/steps-of-kind.js';
import type { StepOf } from '../schema/workbook-step.js';
import { ratedStatements, shareOf, type RatedStatements } from './ratings.js';
import type { Reading } from './reading.js';

/** One statement on today's tracks, with its points. */
export interface RatedStatement {
  readonly id: string;
  readonly text: string;
  /** 1 to 5. */
  readonly points: number;
  /** The quality that it tests, if the definition names one. */
  readonly quality?: string;
  /** The stages whose actions improve it. */
  readonly stages: readonly string[];
}

/** How today's tracks do. */
export interface TrackHealth extends Omit<RatedStatements, 'rated'> {
  readonly step: string;
  /**
   * The mean of the points as a share of the way from 1 to 5, 0 to 1: of those that have points. Undefined while none
   * has.
   */
  readonly score?: number;
  /** What the score would be if every unanswered statement had 1, and if each had 5. 0 to 1. */
  readonly range: Range;
  /** Of the score: `low` under 0.4, `middling` under 0.7, `high` from there on. */
  readonly band?: 'low' | 'middling' | 'high';
  /** Statements with points, the lowest first; of the same points, in the order of the definition. */
  readonly statements: readonly RatedStatement[];
}

const bands = [
  ['low', 0.4],
  ['middling', 0.7],
  ['high', Infinity],
] as const;

/** How today's tracks do; undefined where there are none, or the definition does not ask. */
export function trackHealth(reading: Reading): TrackHealth | undefined {
  const step = appliedRatings(reading, 'performance');
  if (!step) return undefined;
  const { rated, unknown, unanswered } = ratedStatements(step, reading.response);
  const points = rated.map((each) => each.points);
  const score = shareOf(points);
  const filled = (value: number): number => shareOf([...points, ...unanswered.map(() => value)]) ?? NaN;
  const isOpen = rated.length + unanswered.length === 0;
  const band = score === undefined ? undefined : bands.find(([, below]) => score < below)?.[0];
  return {
    step: step.id,
    ...(score === undefined ? {} : { score }),
    ...(band ? { band } : {}),
    range: isOpen ? { low: 0, high: 1 } : { low: filled(1), high: filled(5) },
    statements: step.statements
      .flatMap(({ id, text, quality, stages = [] }): RatedStatement[] => {
        const given = rated.find((each) => each.id === id);
        return given ? [{ id, text, points: given.points, ...(quality ? { quality } : {}), stages }] : [];
      })
      .sort((one, other) => one.points - other.points),
    unknown,
    unanswered,
  };
}

/** The first step that applies with ratings of a kind. */
export const appliedRatings = (
  { steps }: Reading,
  measures: StepOf<'ratings'>['measures'],
): StepOf<'ratings'> | undefined =>
  stepsOfKind(
    steps.map(({ step }) => step),
    'ratings',
  ).find((step) => step.measures === measures);
