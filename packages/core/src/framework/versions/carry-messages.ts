/**
 * Why a rating, evidence or a topic was not taken over. `unknown`: it pointed at nothing in the old framework
 * already. `one-level`: it names the highest level reached, on a track that now has a single one.
 */
export type DropCode =
  | 'unknown'
  | 'track-removed'
  | 'competency-removed'
  | 'level-removed'
  | 'one-level'
  | 'expectation-removed'
  | 'statement-removed'
  | 'point-removed';

/** What changed about the thing that a rating or evidence is about. */
export type ReviewCode = 'reworded' | 'moved' | 'split' | 'merged' | 'point-changed';

/** What it was about, by the names in the old framework; those that it does not name are missing. */
export interface CarrySubject {
  readonly track: string;
  readonly competency: string;
  readonly level?: string;
  readonly statement?: string;
  readonly point?: string;
}

/** The sentences that say what became of a rating, of evidence or of a topic. */
export interface CarryMessages {
  readonly dropped: { readonly [code in DropCode]: (subject: CarrySubject) => string };
  readonly review: { readonly [code in ReviewCode]: (subject: CarrySubject) => string };
}

/** The sentences of {@link carryAssessment} in English. */
export const carryMessages: CarryMessages = {
  dropped: {
    unknown: () => 'This points at something that the old framework does not have.',
    'track-removed': ({ track }) => `The framework no longer has the track “${track}”.`,
    'competency-removed': ({ competency }) => `The track no longer asks for “${competency}”.`,
    'level-removed': ({ level = '' }) => `The track no longer has the level “${level}”.`,
    'one-level': ({ track }) => `The track “${track}” now has one level: there is no highest level to name.`,
    'expectation-removed': ({ competency, level = '' }) =>
      `Nothing is asked of “${competency}” at the level “${level}” any more.`,
    'statement-removed': ({ statement = '' }) => `The track no longer says: “${statement}”`,
    'point-removed': ({ point = '' }) => `The rating scale no longer has the point “${point}”.`,
  },
  review: {
    reworded: () => 'The words that this was said of have changed.',
    moved: () => 'The words that this was said of now stand at another level or competency.',
    split: () => 'The statement that this was said of has become several.',
    merged: () => 'The statement that this was said of has become one with others.',
    'point-changed': ({ point = '' }) => `The point “${point}” of the rating scale has changed.`,
  },
};
