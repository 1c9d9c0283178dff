import type { Rating } from '../../schema/assessment.js';
import { isMilestone, noLevel } from '../../schema/milestone.js';
import type { RatingPoint } from '../../schema/rating-scale.js';
import { isUnrated } from '../../schema/unrated.js';
import type { DropCode, ReviewCode } from './carry-messages.js';
import type { PlacedStatement } from './placed-statement.js';
import type { ReadCell, ReadTrack, TrackVersions } from './track-versions.js';
import { statementFate, wordingChanges, type WordingChange } from './wording-changes.js';

/** Something about a rating that a person must look at. */
interface Review {
  readonly code: ReviewCode;
  readonly texts: readonly WordingChange[];
}

/** What becomes of a rating: where it would go, and what speaks against taking it there as it is. */
export type RatingFate = { readonly drop: DropCode } | KeptFate;

interface KeptFate {
  readonly to: readonly Rating[];
  readonly reviews: readonly Review[];
}

/** Both versions of everything that a rating can point at. */
export interface RatingContext extends TrackVersions {
  readonly pointsBefore: readonly RatingPoint[];
  readonly pointsAfter: readonly RatingPoint[];
}

const drop = (code: DropCode): RatingFate => ({ drop: code });

/** What becomes of one rating of a track that is still there. */
export function ratingFate(rating: Rating, context: RatingContext): RatingFate {
  const { before, pointsBefore } = context;
  const { competency, level = before.levels[0]?.id, statement, value } = rating;
  if (!before.rows.has(competency) || level === undefined) return drop('unknown');
  if (rating.level === undefined && before.levels.length > 1) {
    return statement === undefined ? milestoneFate(rating, context) : drop('unknown');
  }
  const cell = before.cell(competency, level);
  const point = pointsBefore.find(({ id }) => id === value);
  if (!cell || !(point || isUnrated(value))) return drop('unknown');
  const fate =
    statement === undefined
      ? cellFate(rating, level, cell, context)
      : statementRatingFate(rating, cell, context);
  return point && 'to' in fate ? withPoint(fate, point, context) : fate;
}

function cellFate(rating: Rating, level: string, cell: ReadCell, context: RatingContext): RatingFate {
  const { after, pairs, levels } = context;
  const competency = pairs.competencies.get(rating.competency) ?? '';
  const levelAfter = levels.get(level) ?? '';
  const now = after.cell(competency, levelAfter);
  if (now && (now.expected || !cell.expected)) {
    const texts = wordingChanges(cell, now, context);
    const to = [{ ...rating, competency, ...levelOf(rating, levelAfter, context) }];
    return { to, reviews: texts.length > 0 ? [{ code: 'reworded', texts }] : [] };
  }
  const [moved] = cell.statements.flatMap((statement) => {
    const { kind, to } = statementFate(statement, context);
    return kind === 'moved' ? to : [];
  });
  if (!moved) return drop(whyGone(rating.competency, level, context));
  const to = ratingAt(rating, moved, context);
  const texts = wordingChanges(cell, after.cell(to.competency, String(moved.place.level)), context);
  return { to: [to], reviews: [{ code: 'moved', texts }] };
}

function statementRatingFate(rating: Rating, cell: ReadCell, context: RatingContext): RatingFate {
  const rated = cell.statements.find(({ statement: { id } }) => id === rating.statement);
  if (!rated) return drop('unknown');
  const { kind, to } = statementFate(rated, context);
  if (kind === 'removed') return drop(whyGone(rating.competency, String(rated.place.level), context));
  const moved = to.map((one) => ({ ...ratingAt(rating, one, context), statement: one.statement.id }));
  if (kind === 'same') return { to: moved, reviews: [] };
  const texts = [{ before: rated.statement.text, after: to.map((one) => one.statement.text).join('\n') }];
  return { to: moved, reviews: [{ code: kind, texts }] };
}

/** The largest thing that went with the words. */
function whyGone(competency: string, level: string, { after, pairs, levels }: RatingContext): DropCode {
  const row = pairs.competencies.get(competency) ?? '';
  if (!after.rows.has(row)) return 'competency-removed';
  const cell = after.cell(row, levels.get(level) ?? '');
  if (!cell) return 'level-removed';
  return cell.expected ? 'statement-removed' : 'expectation-removed';
}

/** The rating, pointing at the cell in which a statement now stands. */
const ratingAt = (rating: Rating, { place }: PlacedStatement, context: RatingContext): Rating => ({
  ...rating,
  competency: String(place.competency),
  ...levelOf(rating, String(place.level), context),
});

/** A level that was left out stays so where a reader still knows which is meant. */
const levelOf = (rating: Rating, level: string, { after }: RatingContext): { level?: string } => {
  return rating.level === undefined && after.levels.length === 1 ? {} : { level };
};

function withPoint(
  { to, reviews }: KeptFate,
  point: RatingPoint,
  { pairs, pointsAfter }: RatingContext,
): RatingFate {
  const now = pointsAfter.find(({ id }) => id === pairs.points.get(point.id));
  if (!now) return drop('point-removed');
  const texts = [{ before: textOfPoint(point), after: textOfPoint(now) }];
  const same = textOfPoint(point) === textOfPoint(now);
  return {
    to: to.map((one) => ({ ...one, value: now.id })),
    reviews: same ? reviews : [...reviews, { code: 'point-changed', texts }],
  };
}

const textOfPoint = ({ name, value, description }: RatingPoint): string =>
  [`${name} (${value})`, ...(description ? [description] : [])].join('\n');

/**
 * A milestone says that a level and all before it are reached, and the next is not: it rests on the words of all
 * these. An answer about a whole row that is no level rests on the whole row.
 */
function milestoneFate(rating: Rating, context: RatingContext): RatingFate {
  const { before, after, pairs, levels } = context;
  const ofRow = isUnrated(rating.value);
  if (!ofRow && !isMilestone(rating.value, before.levels)) return drop('unknown');
  const competency = pairs.competencies.get(rating.competency) ?? '';
  if (!after.rows.has(competency)) return drop('competency-removed');
  const value = ofRow || rating.value === noLevel ? rating.value : levels.get(rating.value);
  if (value === undefined) return drop('level-removed');
  if (!ofRow && after.levels.length === 1) return drop('one-level');

  const told = levelsTold(before, rating.value);
  const toldNow = new Set(levelsTold(after, value));
  const oldTexts = told.flatMap((level) => {
    const now = levels.get(level) ?? '';
    const cell = toldNow.delete(now) ? after.cell(competency, now) : undefined;
    return wordingChanges(before.cell(rating.competency, level), cell, context);
  });
  const newTexts = [...toldNow].flatMap((level) =>
    wordingChanges(undefined, after.cell(competency, level), context),
  );
  const texts = [...oldTexts, ...newTexts];
  return {
    to: [{ ...rating, competency, value }],
    reviews: texts.length > 0 ? [{ code: 'reworded', texts }] : [],
  };
}

/** The levels that an answer about a row says something of. */
function levelsTold({ levels }: ReadTrack, value: string): string[] {
  const ids = levels.map(({ id }) => id);
  return isUnrated(value) ? ids : ids.slice(0, ids.indexOf(value) + 2);
}
