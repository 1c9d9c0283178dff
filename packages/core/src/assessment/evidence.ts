import { evidenceSchema } from '../schema/assessment.js';
import type { Assessment, Evidence, PlacedEvidence, RatedPlace } from '../schema/assessment.js';
import { linkSchema } from '../schema/link.js';
import type { Recipe, Writable } from '../schema/recipe.js';
import { sameJson } from '../framework/versions/same-json.js';
import { isSame, isSamePlace, isSameRater, placeOf, raterOf } from './place.js';
import type { Rater, RatersPlace } from './place.js';

/** Something that was seen, where it belongs, and whose it is. */
export type EvidenceDetails = RatersPlace & { readonly evidence: Evidence };

/** Which of a rater's evidence at a place: its index in what {@link evidenceAt} gives for both. */
export type EvidencePlace = RatersPlace & { readonly index: number };

/**
 * The evidence at a place, of one rater or of all: what was written on ratings, the earlier ones too, then what is
 * kept beside them. Evidence of a statement is not evidence of the whole.
 */
export function evidenceAt(
  { ratings, evidence = [] }: Assessment,
  place: RatedPlace,
  rater?: Rater,
): readonly PlacedEvidence[] {
  const onRatings = ratings.flatMap((rating) => (rating.evidence ?? []).map((one) => placed(rating, one)));
  return [...onRatings, ...evidence].filter(
    (one) => isSamePlace(one, place) && (!rater || isSameRater(one, rater)),
  );
}

/**
 * Keeps something that was seen, beside the ratings and not on one: who has seen something need not have judged
 * it, and to say `no-evidence` for them would be false. No figure changes. Throws a RangeError on a link that is
 * none of {@link isEvidenceLink}, and on a date that is none.
 */
export function addEvidence(details: EvidenceDetails): Recipe<Assessment> {
  const evidence = checked(details.evidence);
  return (draft) => keepEvidence(draft, details, [evidence]);
}

/** Puts other evidence in the place of one. Throws a RangeError as {@link addEvidence}, and where there is none. */
export function changeEvidence(details: EvidencePlace & EvidenceDetails): Recipe<Assessment> {
  const evidence = checked(details.evidence);
  return (draft) => {
    const { list, index } = find(draft, details);
    const { text, link, date, ...where } = list[index] as Writable<Evidence>;
    if (sameJson({ text, link, date }, evidence)) return;
    list[index] = { ...where, ...evidence };
  };
}

/** Removes one. Throws a RangeError where there is none. */
export function removeEvidence(at: EvidencePlace): Recipe<Assessment> {
  return (draft) => {
    const { list, index } = find(draft, at);
    list.splice(index, 1);
  };
}

/** Whether an address can be the `link` of evidence: it starts with https:, http: or mailto:. */
export const isEvidenceLink = (link: string): boolean => linkSchema.safeParse(link).success;

/** Adds evidence to what a draft keeps beside its ratings. */
export function keepEvidence(
  draft: Writable<Assessment>,
  whose: RatersPlace,
  evidence: readonly Evidence[],
): void {
  if (evidence.length === 0) return;
  (draft.evidence ??= []).push(...evidence.map((one) => placed(whose, one)));
}

const partsOf = ({ text, link, date }: Evidence): Evidence => ({
  text,
  ...(link === undefined ? {} : { link }),
  ...(date === undefined ? {} : { date }),
});

function checked(evidence: Evidence): Evidence {
  const parts = partsOf(evidence);
  if (evidenceSchema.safeParse(parts).success) return parts;
  throw new RangeError('Evidence is text, and if there is one, an https:, http: or mailto: link and a date.');
}

const placed = (whose: RatersPlace, evidence: Evidence): PlacedEvidence => ({
  ...placeOf(whose),
  ...raterOf(whose),
  ...partsOf(evidence),
});

/** Where a piece of evidence stands in a draft. */
function find({ ratings, evidence = [] }: Writable<Assessment>, at: EvidencePlace) {
  const lists = ratings.filter((rating) => isSame(rating, at)).map((rating) => rating.evidence ?? []);
  const onRatings = lists.flatMap((list) => list.map((_, index) => ({ list, index })));
  const beside = evidence.flatMap((one, index) => (isSame(one, at) ? [{ list: evidence, index }] : []));
  const found = [...onRatings, ...beside][at.index];
  if (found) return found;
  throw new RangeError(`There is no evidence ${at.index} of this rater in this place.`);
}
