import type { Assessment, PlacedEvidence, Rating, TalkTopic } from '../../schema/assessment.js';
import type { Framework } from '../../schema/framework.js';
import { carryMessages, type CarryMessages, type DropCode } from './carry-messages.js';
import { drop, placeFate, topicFate, type Fate } from './carry-place.js';
import { ratingFate, type RatingContext } from './carry-rating.js';
import { sortFates, subjectsIn, type ReviewReason, type Subject } from './carry-sort.js';
import { pointsOf } from './pair-frameworks.js';
import { trackVersions } from './track-versions.js';

/** A rating whose words mean what they meant, and the same rating in the new framework. */
export interface CarriedRating {
  readonly rating: Rating;
  readonly to: Rating;
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

/** Evidence beside the ratings whose words or place changed: not in the new assessment, as in {@link RatingToReview}. */
export interface EvidenceToReview {
  readonly evidence: PlacedEvidence;
  readonly to: readonly PlacedEvidence[];
  readonly reasons: readonly ReviewReason[];
}

/** Evidence beside the ratings that points at nothing any more, and why. */
export interface DroppedEvidence {
  readonly evidence: PlacedEvidence;
  readonly code: DropCode;
  readonly sentence: string;
}

/** Something to talk about that is not there any more, and why. */
export interface DroppedTopic {
  readonly topic: TalkTopic;
  readonly code: DropCode;
  readonly sentence: string;
}

/**
 * What became of everything in an assessment. Each rating is in exactly one of `carried`, `needsReview` and
 * `dropped`; all other evidence in the new assessment, `evidenceToReview` or `droppedEvidence`; each topic in the
 * new assessment or `droppedTopics`. All in the order of the old one.
 */
export interface AssessmentCarry {
  /** With what was carried and nothing else; missing if its track is gone. */
  readonly assessment?: Assessment;
  readonly carried: readonly CarriedRating[];
  readonly needsReview: readonly RatingToReview[];
  readonly dropped: readonly DroppedRating[];
  readonly evidenceToReview: readonly EvidenceToReview[];
  readonly droppedEvidence: readonly DroppedEvidence[];
  readonly droppedTopics: readonly DroppedTopic[];
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
 * stand elsewhere, or where its point of the scale changed; it is dropped where they are gone. Evidence beside the
 * ratings goes as a rating in its place would; what to talk about, with its competency and level. Evidence on
 * ratings, notes, dates, raters, who has shared and earlier ratings stay as they are. `frameworkVersion` becomes
 * that of `after`.
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
  const whyNone = drop(track ? 'track-removed' : 'unknown');
  const subjectOf = subjectsIn(before, track?.name ?? assessment.track, versions?.before);
  const sort = <T extends Subject>(all: readonly T[] = [], fateOf: (one: T, at: RatingContext) => Fate<T>) =>
    sortFates(
      all.map((one) => ({ one, fate: context ? fateOf(one, context) : whyNone })),
      subjectOf,
      messages,
    );
  const ratings = sort(assessment.ratings, ratingFate);
  const evidence = sort(assessment.evidence, placeFate);
  const topics = sort(assessment.talkAbout, topicFate);
  const lists = {
    carried: ratings.carried.map(({ one, to }) => ({ rating: one, to })),
    needsReview: ratings.toReview.map(({ one, ...why }) => ({ rating: one, ...why })),
    dropped: ratings.dropped.map(({ one, ...why }) => ({ rating: one, ...why })),
    evidenceToReview: evidence.toReview.map(({ one, ...why }) => ({ evidence: one, ...why })),
    droppedEvidence: evidence.dropped.map(({ one, ...why }) => ({ evidence: one, ...why })),
    droppedTopics: topics.dropped.map(({ one, ...why }) => ({ topic: one, ...why })),
  };
  if (!versions) return lists;
  const { frameworkVersion: _version, level, ...rest } = assessment;
  const levelAfter = level === undefined ? undefined : versions.levels.get(level);
  return {
    assessment: {
      ...rest,
      framework: after.id,
      ...(after.version === undefined ? {} : { frameworkVersion: after.version }),
      track: versions.after.track.id,
      ...(levelAfter === undefined ? {} : { level: levelAfter }),
      ratings: ratings.carried.map(({ to }) => to),
      ...(assessment.evidence && { evidence: evidence.carried.map(({ to }) => to) }),
      ...(assessment.talkAbout && { talkAbout: topics.carried.map(({ to }) => to) }),
    },
    ...lists,
    ...(level === undefined || levelAfter !== undefined ? {} : { lostLevel: level }),
  };
}
