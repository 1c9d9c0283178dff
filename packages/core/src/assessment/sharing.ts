import type { Assessment, Sharing } from '../schema/assessment.js';
import { assertInstant } from '../schema/instants.js';
import type { Recipe } from '../schema/recipe.js';
import { isSameRater, type Rater } from './place.js';

/** A rater who can keep ratings apart: any, but for what is agreed. */
export type Sharer = Pick<Sharing, 'rater' | 'by'>;

/** Whether this rater has shared. */
export const hasShared = ({ shared = [] }: Assessment, rater: Rater): boolean =>
  shared.some((one) => isSameRater(one, rater));

/**
 * Shows the rater's ratings and evidence to everybody who has shared too. Nothing changes if they have shared.
 * Throws a RangeError on a date that is none.
 */
export function share({ rater, by, date }: Sharing): Recipe<Assessment> {
  assertInstant(date);
  const sharing = { rater, ...(by === undefined ? {} : { by }), date };
  return (draft) => {
    if (!hasShared(draft, sharing)) (draft.shared ??= []).push(sharing);
  };
}

/** Takes sharing back: others no longer see the rater's ratings and evidence, nor does the rater see theirs. */
export function unshare(rater: Sharer): Recipe<Assessment> {
  return ({ shared = [] }) => {
    const index = shared.findIndex((one) => isSameRater(one, rater));
    if (index >= 0) shared.splice(index, 1);
  };
}

/**
 * The assessment as one rater may see it: their own ratings and evidence, and what was agreed; another's only when
 * both have shared. Peers are raters like any other. Who has shared, and what to talk about, everybody sees. The
 * rest is not in the result, so nothing that is worked out from it gives it away. To keep it from a device as well,
 * do this where the document is kept.
 */
export function assessmentSeenBy(assessment: Assessment, viewer: Sharer): Assessment {
  const { ratings, evidence } = assessment;
  const isSeen = (of: Rater): boolean =>
    of.rater === 'agreed' ||
    isSameRater(of, viewer) ||
    (hasShared(assessment, viewer) && hasShared(assessment, of));
  return {
    ...assessment,
    ratings: ratings.filter(isSeen),
    ...(evidence === undefined ? {} : { evidence: evidence.filter(isSeen) }),
  };
}
