export type { PlacedEvidence, RatedPlace, Sharing, TalkTopic } from './schema/assessment.js';
export type { Rater, RatersPlace } from './assessment/place.js';
export {
  addEvidence,
  changeEvidence,
  evidenceAt,
  isEvidenceLink,
  removeEvidence,
  type EvidenceDetails,
  type EvidencePlace,
} from './assessment/evidence.js';
export {
  agree,
  clearRating,
  markNoEvidence,
  markNoOpportunity,
  markNotApplicable,
  rate,
  type AgreedDetails,
  type RatingDetails,
  type UnratedDetails,
} from './assessment/rate.js';
export { assessmentSeenBy, hasShared, share, unshare, type Sharer } from './assessment/sharing.js';
export { flagForTalk, isFlaggedForTalk, unflagForTalk } from './assessment/talk.js';
