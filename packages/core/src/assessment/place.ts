import type { RatedPlace, Rating } from '../schema/assessment.js';

/** Who rates: the role, and who it is where there are several of that role. Name a rater the same way each time. */
export type Rater = Pick<Rating, 'rater' | 'by'>;

/** What is rated, and who rates it. */
export type RatersPlace = RatedPlace & Rater;

/** A place without what was left out. */
export const placeOf = ({ competency, level, statement }: RatedPlace): RatedPlace => ({
  competency,
  ...(level === undefined ? {} : { level }),
  ...(statement === undefined ? {} : { statement }),
});

/** A rater without what was left out. */
export const raterOf = ({ rater, by }: Rater): Rater => ({ rater, ...(by === undefined ? {} : { by }) });

export const isSamePlace = (a: RatedPlace, b: RatedPlace): boolean =>
  a.competency === b.competency && a.level === b.level && a.statement === b.statement;

export const isSameRater = (a: Rater, b: Rater): boolean => a.rater === b.rater && a.by === b.by;

export const isSame = (a: RatersPlace, b: RatersPlace): boolean => isSamePlace(a, b) && isSameRater(a, b);
