import type { Target } from '../analysis/gaps.js';
import { knownRatings } from '../analysis/known-ratings.js';
import { findTrack, placeOfLevel, resolveTrack } from '../framework/resolve-track.js';
import type { Assessment, Rating, RaterRole } from '../schema/assessment.js';
import type { Framework } from '../schema/framework.js';
import { defaultRatingScale } from '../schema/rating-scale.js';
import { carryToTrack } from './carry-to-track.js';

/** How two ratings can stand to each other, the one that most needs a talk first. */
const states = ['apart', 'only-self', 'only-manager', 'same', 'agreed', 'none'] as const;

/** What a person and their manager say of the same thing. Of several managers, the one who rated last. */
export interface RatingDifference {
  /**
   * `agreed`: there is an answer that both settled on. Else `same` and `apart`: both gave a point of the scale;
   * `only-self` and `only-manager`: one did; `none`: neither did, whatever else they answered.
   */
  readonly state: 'apart' | 'only-self' | 'only-manager' | 'same' | 'agreed' | 'none';
  /** How many points of the scale they are apart; 0 where they are not, and where they did not both give one. */
  readonly steps: number;
  readonly self?: Rating;
  readonly manager?: Rating;
  readonly agreed?: Rating;
}

/** What both say of one statement. A rating of the whole stands for the statements that its rater left out. */
export interface StatementDifference extends RatingDifference {
  readonly statement: string;
}

/**
 * What both say of what the target asks in one competency: the ratings are of the whole. Where a statement is rated,
 * `state` and `steps` are those of the statement that most needs a talk.
 */
export interface CompetencyDifference extends RatingDifference {
  readonly competency: string;
  /** All of its statements, where anybody rated one; else none. */
  readonly statements: readonly StatementDifference[];
}

/**
 * Where a person and their manager see the same and where they do not, for each competency that the target asks
 * for, in the order of the track. Of each rater the rating that figures count. Ratings of another track count as in
 * {@link carryToTrack}. Throws a RangeError on a target that the framework lacks.
 */
export function ratingDifferences(
  framework: Framework,
  assessment: Assessment,
  target: Target,
): readonly CompetencyDifference[] {
  const { levels, rows } = resolveTrack(framework, findTrack(framework, target.track));
  const only = levels.length === 1 ? levels[0]?.id : undefined;
  const position = placeOfLevel(levels, target.level ?? only);
  const scale = framework.ratingScale ?? defaultRatingScale;
  const places = new Map(scale.points.map(({ id }, place) => [id, place]));
  const known = knownRatings(carryToTrack(framework, assessment, target.track).ratings, levels, scale);
  return rows.flatMap(({ competency: { id: competency }, cells }) => {
    const cell = cells[position];
    if (cell === undefined || cell === 'not-expected') return [];
    const ratings = known.at(competency, position);
    const statements = statementDifferences(cell.statements?.map(({ id }) => id) ?? [], ratings, places);
    const whole = differenceOf(ratings.filter(isOfWhole), places);
    const { state, steps } = statements.toSorted(byNeed)[0] ?? whole;
    return [{ competency, ...whole, state, steps, statements }];
  });
}

/** The place of each point of the scale, by id. */
type Places = ReadonlyMap<string, number>;

const isOfWhole = ({ statement }: Rating): boolean => statement === undefined;

function statementDifferences(ids: readonly string[], ratings: readonly Rating[], places: Places) {
  const about = new Set(ids);
  if (!ratings.some(({ statement }) => statement !== undefined && about.has(statement))) return [];
  return ids.map((statement): StatementDifference => {
    const own = ratings.filter((rating) => rating.statement === statement);
    const others = ratings.filter(
      (rating) =>
        isOfWhole(rating) && !own.some(({ rater, by }) => rater === rating.rater && by === rating.by),
    );
    return { statement, ...differenceOf([...own, ...others], places) };
  });
}

function differenceOf(ratings: readonly Rating[], places: Places): RatingDifference {
  const [self, manager, agreed] = [
    latestOf(ratings, 'self'),
    latestOf(ratings, 'manager'),
    latestOf(ratings, 'agreed'),
  ];
  const ownPlace = places.get(self?.value ?? '');
  const otherPlace = places.get(manager?.value ?? '');
  const isBoth = ownPlace !== undefined && otherPlace !== undefined;
  const steps = isBoth ? Math.abs(ownPlace - otherPlace) : 0;
  const isAgreed = agreed && (places.has(agreed.value) || agreed.value === 'not-applicable');
  const one = ownPlace !== undefined ? 'only-self' : otherPlace !== undefined ? 'only-manager' : 'none';
  const state = isAgreed ? 'agreed' : !isBoth ? one : steps > 0 ? 'apart' : 'same';
  return {
    state,
    steps,
    ...(self && { self }),
    ...(manager && { manager }),
    ...(agreed && { agreed }),
  };
}

const latestOf = (ratings: readonly Rating[], role: RaterRole): Rating | undefined =>
  ratings
    .filter(({ rater }) => rater === role)
    .reduce<Rating | undefined>(
      (latest, one) => (latest && Date.parse(latest.date) > Date.parse(one.date) ? latest : one),
      undefined,
    );

const byNeed = (a: RatingDifference, b: RatingDifference): number =>
  states.indexOf(a.state) - states.indexOf(b.state) || b.steps - a.steps;
