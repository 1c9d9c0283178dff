import type { Expectation, MatrixCell, MatrixRow, Rating } from '@career-tracks/core';
import type { PlacedEvidence, RatedPlace } from '@career-tracks/core/assess';
import type { CompetencyDifference } from '@career-tracks/core/growth';
import type { ListModel } from './assessment-model.js';

/** One competency of the list: what the level asks of it, and what has been said of it. */
export interface ListRow {
  readonly row: MatrixRow;
  /** Its place in the list, from 0: for ids, which must not be those of the document. */
  readonly index: number;
  readonly cell: MatrixCell;
  /** Where the two stand; undefined where the level asks nothing. */
  readonly difference: CompetencyDifference | undefined;
  /** Ratings and evidence that are about this level, as the viewer sees them. */
  readonly ratings: readonly Rating[];
  readonly evidence: readonly PlacedEvidence[];
  readonly isFlagged: boolean;
}

/** The competencies of a track in the order in which they are read, with what has been said of each. */
export function listRows({ matrix, target, seen, differences }: ListModel): readonly ListRow[] {
  const level = matrix.columns[target]?.id;
  const isAbout = (one: RatedPlace): boolean => one.level === undefined || one.level === level;
  const ratings = byCompetency(seen.ratings.filter(isAbout));
  const evidence = byCompetency((seen.evidence ?? []).filter(isAbout));
  const flags = byCompetency((seen.talkAbout ?? []).filter(isAbout));
  const found = new Map(differences.map((difference) => [difference.competency, difference]));
  return matrix.groups
    .flatMap(({ rows }) => rows)
    .map((row, index) => ({
      row,
      index,
      cell: row.cells[target] ?? { state: 'undefined' },
      difference: found.get(row.competency),
      ratings: ratings.get(row.competency) ?? [],
      evidence: evidence.get(row.competency) ?? [],
      isFlagged: flags.has(row.competency),
    }));
}

/** What a row is drawn from, as a flat list: it is drawn again only when one of these is another one. */
export const partsOf = ({ row, cell, ratings, evidence, isFlagged }: ListRow): readonly unknown[] => [
  row,
  cell,
  isFlagged,
  ...ratings,
  'evidence',
  ...evidence,
];

/** The statements of what the level asks. */
export const statementsOf = ({ cell }: ListRow): NonNullable<Expectation['statements']> =>
  (cell.state === 'defined' ? cell.expectation.statements : undefined) ?? [];

function byCompetency<One extends RatedPlace>(all: readonly One[]): ReadonlyMap<string, readonly One[]> {
  const found = new Map<string, One[]>();
  for (const one of all) {
    const list = found.get(one.competency);
    if (list) list.push(one);
    else found.set(one.competency, [one]);
  }
  return found;
}

/** How many notes there are on a competency: pieces of evidence, on ratings and beside them. */
export const noteCount = ({ ratings, evidence }: ListRow): number =>
  ratings.reduce((count, { evidence: on = [] }) => count + on.length, evidence.length);

/**
 * How a place is named in the document: a level is left out only where the track has one, unless the viewer has
 * named it there before.
 */
export function placeName(
  { matrix, target }: ListModel,
  competency: string,
  statement: string | undefined,
  given: Rating | undefined,
): RatedPlace {
  const level = matrix.columns.length > 1 ? matrix.columns[target]?.id : given?.level;
  return {
    competency,
    ...(level === undefined ? {} : { level }),
    ...(statement === undefined ? {} : { statement }),
  };
}
