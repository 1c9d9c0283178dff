import type { Assessment, Evidence, RatedPlace, Rating } from '../schema/assessment.js';
import { assertInstant, dayOf } from '../schema/instants.js';
import type { Recipe } from '../schema/recipe.js';
import type { UnratedState } from '../schema/unrated.js';
import { keepEvidence } from './evidence.js';
import { isSame, isSamePlace, isSameRater, placeOf, raterOf } from './place.js';
import type { RatersPlace } from './place.js';

/** An answer, as in a {@link Rating}. `date` is when it is given; a `note` left out leaves that day's as it is. */
export type RatingDetails = RatersPlace & Pick<Rating, 'value' | 'date' | 'note'>;

/** An answer that is no point of the scale. */
export type UnratedDetails = Omit<RatingDetails, 'value'>;

/** What both settled on. It has no `by`: it is of both, and two names would count as two raters. */
export type AgreedDetails = RatedPlace & Pick<Rating, 'value' | 'date' | 'note'>;

/**
 * Rates. What a rater says last on a day (of UTC) is what they say on that day: it takes the place of what they
 * said before, and the evidence stays. Ratings of other days stay, because progress is read from them. To say the
 * same again on the same day changes nothing; on a later day it says that somebody looked again. At the same
 * instant a rating of a statement counts before one of the whole: those that would are taken away by a rating of
 * the whole, and their words kept as evidence. Throws a RangeError on a date that is none.
 */
export function rate(details: RatingDetails): Recipe<Assessment> {
  const { value, note } = details;
  assertInstant(details.date);
  const day = dayOf(details.date);
  return (draft) => {
    const { ratings } = draft;
    const thatDay = ratings.filter((one) => overlaps(one, details) && dayOf(one.date) === day);
    const place = thatDay.findLastIndex((one) => isSamePlace(one, details));
    const said = thatDay[place];
    /** Those that would count before this rating, were it given at that instant. */
    const rivalsAt = (instant: string) =>
      thatDay.filter((one, index) => {
        const later = Date.parse(one.date) - Date.parse(instant);
        if (one === said || later !== 0) return later > 0;
        return one.statement === details.statement ? index > place : details.statement === undefined;
      });

    const isSaid = said?.value === value && (note === undefined || said.note === note);
    if (isSaid && rivalsAt(said.date).length === 0) return;
    const date = [details.date, ...thatDay.map((one) => one.date)].reduce(laterOf);
    const rivals = rivalsAt(date);
    const rating = {
      ...(said ?? { ...placeOf(details), value, ...raterOf(details) }),
      value,
      date,
      ...(note === undefined ? {} : { note }),
    };
    if (said && rivals.length === 0) {
      Object.assign(said, rating);
      return;
    }
    for (const rival of rivals.filter(({ statement }) => statement !== details.statement)) {
      keepEvidence(draft, rival, wordsOn(rival));
      ratings.splice(ratings.indexOf(rival), 1);
    }
    if (said) ratings.splice(ratings.indexOf(said), 1);
    ratings.push(rating);
  };
}

/** Says what both settled on: it counts before what either says alone. */
export const agree = (details: AgreedDetails): Recipe<Assessment> => rate({ ...details, rater: 'agreed' });

/** Says that the rater looked and has seen nothing either way. */
export const markNoEvidence = (details: UnratedDetails): Recipe<Assessment> => mark('no-evidence', details);

/** Says that the role gave no chance to show it. */
export const markNoOpportunity = (details: UnratedDetails): Recipe<Assessment> =>
  mark('no-opportunity', details);

/** Says that it does not concern this person. */
export const markNotApplicable = (details: UnratedDetails): Recipe<Assessment> =>
  mark('not-applicable', details);

const mark = (value: UnratedState, details: UnratedDetails): Recipe<Assessment> =>
  rate({ ...details, value });

/**
 * Takes back all that a rater said in a place, of every day: else an older rating would count again. Evidence is
 * kept; notes go. Ratings of the statements stay where the whole is cleared, and the other way round.
 */
export function clearRating(at: RatersPlace): Recipe<Assessment> {
  return (draft) => {
    for (const rating of draft.ratings.filter((one) => isSame(one, at))) {
      keepEvidence(draft, rating, rating.evidence ?? []);
      draft.ratings.splice(draft.ratings.indexOf(rating), 1);
    }
  };
}

/** The later of two instants, or the first where they are the same. */
const laterOf = (one: string, other: string): string => (Date.parse(other) > Date.parse(one) ? other : one);

/** Whether one rating of a rater says something of what another is about. */
const overlaps = (one: RatersPlace, other: RatersPlace): boolean =>
  isSameRater(one, other) &&
  one.competency === other.competency &&
  isSameOrWhole(one.level, other.level) &&
  isSameOrWhole(one.statement, other.statement);

const isSameOrWhole = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other;

const wordsOn = ({ evidence = [], note, date }: Rating): readonly Evidence[] =>
  note ? [...evidence, { text: note, date }] : evidence;
