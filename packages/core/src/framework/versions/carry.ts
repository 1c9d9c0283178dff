import type { Assessment, Rating } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import {
  carryMessages,
  type CarryMessages,
  type CarrySubject,
  type DropCode,
  type ReviewCode,
} from './carry-messages.js';
import { ratingFate, type RatingFate } from './carry-rating.js';
import { pointsOf } from './pair-frameworks.js';
import { trackVersions, type ReadTrack } from './track-versions.js';
import type { WordingChange } from './wording-changes.js';

/** A rating whose words mean what they meant, and the same rating in the new framework. */
export interface CarriedRating {
  readonly rating: Rating;
  readonly to: Rating;
}

/** One reason to look at a rating again, with the words that it was given for and the words now. */
export interface ReviewReason {
  readonly code: ReviewCode;
  readonly sentence: string;
  readonly texts: readonly WordingChange[];
}

/**
 * A rating whose words, place or scale point changed. It is not in the new assessment. `to` is what to add to it
 * once a person has confirmed that the rating still holds: several where its statement was split.
 */
export interface RatingToReview {
  readonly rating: Rating;
  readonly to: readonly Rating[];
  readonly reasons: readonly ReviewReason[];
}

/** A rating that points at nothing any more, and why. */
export interface DroppedRating {
  readonly rating: Rating;
  readonly code: DropCode;
  readonly sentence: string;
}

/** What became of every rating: each is in exactly one of the three lists, in the order of the assessment. */
export interface AssessmentCarry {
  /** With the ratings that were carried and no others; missing if its track is gone. */
  readonly assessment?: Assessment;
  readonly carried: readonly CarriedRating[];
  readonly needsReview: readonly RatingToReview[];
  readonly dropped: readonly DroppedRating[];
  /** The level that the person was at, if the track no longer has it; the new assessment then names none. */
  readonly lostLevel?: string;
}

/** How {@link carryAssessment} speaks. */
export interface CarryOptions {
  /** Default {@link carryMessages}, in English. */
  readonly messages?: CarryMessages;
}

/**
 * Moves an assessment from one version of its framework to another. A rating is carried where the words that it
 * was given for are the same, whatever became of ids, names and order; it needs review where they changed or
 * stand elsewhere, or where its point of the scale changed; it is dropped where they are gone. Evidence, notes,
 * dates, raters and earlier ratings stay as they are. `frameworkVersion` becomes that of `after`.
 */
export function carryAssessment(
  assessment: Assessment,
  before: Framework,
  after: Framework,
  { messages = carryMessages }: CarryOptions = {},
): AssessmentCarry {
  const track = before.tracks.find(({ id }) => id === assessment.track);
  const versions = track && trackVersions(before, after, track.id);
  const context = versions && { ...versions, pointsBefore: pointsOf(before), pointsAfter: pointsOf(after) };
  const whyNone: RatingFate = { drop: track ? 'track-removed' : 'unknown' };
  const carried: CarriedRating[] = [];
  const needsReview: RatingToReview[] = [];
  const dropped: DroppedRating[] = [];
  for (const rating of assessment.ratings) {
    const fate = context ? ratingFate(rating, context) : whyNone;
    const subject = (): CarrySubject =>
      subjectOf(rating, before, track?.name ?? assessment.track, versions?.before);
    if ('drop' in fate) {
      dropped.push({ rating, code: fate.drop, sentence: messages.dropped[fate.drop](subject()) });
    } else if (fate.reviews.length > 0) {
      const reasons = fate.reviews.map(({ code, texts }) => ({
        code,
        sentence: messages.review[code](subject()),
        texts,
      }));
      needsReview.push({ rating, to: fate.to, reasons });
    } else {
      carried.push(...fate.to.map((to) => ({ rating, to })));
    }
  }
  if (!versions) return { carried, needsReview, dropped };
  const { frameworkVersion: _version, level, ...rest } = assessment;
  const levelAfter = level === undefined ? undefined : versions.levels.get(level);
  return {
    assessment: {
      ...rest,
      framework: after.id,
      ...(after.version === undefined ? {} : { frameworkVersion: after.version }),
      track: versions.after.track.id,
      ...(levelAfter === undefined ? {} : { level: levelAfter }),
      ratings: carried.map(({ to }) => to),
    },
    carried,
    needsReview,
    dropped,
    ...(level === undefined || levelAfter !== undefined ? {} : { lostLevel: level }),
  };
}

/** What a rating is about, as people read it; ids stand in for names that are not there. */
function subjectOf(
  { competency, level, statement, value }: Rating,
  framework: Framework,
  track: string,
  read: ReadTrack | undefined,
): CarrySubject {
  const column = read?.levels.find(({ id }) => id === (level ?? value));
  const levelName = column?.title ?? column?.code ?? column?.id ?? level;
  const cell = column && read?.cell(competency, column.id);
  const text = cell?.statements.find((one) => one.statement.id === statement)?.statement.text ?? statement;
  const point = pointsOf(framework).find(({ id }) => id === value)?.name;
  return {
    track,
    competency: read?.rows.get(competency)?.name ?? competency,
    ...(levelName === undefined ? {} : { level: levelName }),
    ...(text === undefined ? {} : { statement: text }),
    ...(point === undefined ? {} : { point }),
  };
}
