import fc from 'fast-check';
import {
  addEvidence,
  agree,
  changeEvidence,
  clearRating,
  evidenceAt,
  flagForTalk,
  markNoEvidence,
  markNoOpportunity,
  markNotApplicable,
  rate,
  removeEvidence,
  share,
  unflagForTalk,
  unshare,
  type RatersPlace,
  type RatingDetails,
} from '../src/assess.js';
import { parseAssessment, parseFramework, type Assessment, type Framework } from '../src/index.js';
import type { Recipe } from '../src/schema/recipe.js';
import { valueOf } from './arbitrary.js';

const levels = ['a1', 'a2', 'a3'];
const competencies = ['c1', 'c2', 'عربي'];
const row = (places: readonly string[]) => (competency: string) => ({
  competency,
  expectations: Object.fromEntries(places.map((level) => [level, ['First', 'Second']])),
});

/** A track of three levels, the last of which asks nothing of `c2`, and a flat one. */
export const rateable: Framework = valueOf(
  parseFramework({
    schemaVersion: 1,
    id: 'f',
    name: 'F',
    competencies: competencies.map((id) => ({ id, name: id })),
    tracks: [
      {
        id: 't',
        name: 'T',
        levels: levels.map((id) => ({ id })),
        competencies: competencies.map((id) => row(id === 'c2' ? ['a1', 'a2'] : levels)(id)),
      },
      { id: 'flat', name: 'Flat', competencies: competencies.map(row(['role'])) },
    ],
  }),
);

const one = fc.constantFrom;
const by = one('p1', 'p2');
const competency = one(...competencies);

/** Days and times on the first of them, one of which lies on the day before in UTC. */
const date = one(
  '2026-01-31',
  '2026-01-31T09:00:00Z',
  '2026-01-31T18:30:00+02:00',
  '2026-01-31T00:30:00+01:00',
  '2026-02-01',
  '2026-03-31',
);
const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const link = one('https://example.org/', 'mailto:a@example.org');
const evidence = fc.record({ text, link, date }, { requiredKeys: ['text'] });

/** Where a rating can point, with an answer that fits: a level or a statement, or a milestone. */
const answer = (track: 't' | 'flat') => {
  const value = one('not-yet', 'working-towards', 'meets', 'exceeds', 'no-evidence', 'not-applicable');
  const cell = { competency, statement: one('s1', 's2'), value };
  const onFlat = fc.record(
    { ...cell, level: fc.constant('role') },
    { requiredKeys: ['competency', 'value'] },
  );
  const ofLevel = fc.record(
    { ...cell, level: one('a1', 'a2') },
    { requiredKeys: ['competency', 'level', 'value'] },
  );
  const milestone = fc.record({ competency, value: one('none', 'no-opportunity', ...levels) });
  return track === 't' ? fc.oneof(ofLevel, milestone) : onFlat;
};

/** A rating as `rate` takes it, of any rater. */
export const ratingOn = (track: 't' | 'flat'): fc.Arbitrary<RatingDetails> => {
  const whose = fc.record(
    { rater: one('self', 'manager', 'peer', 'agreed'), by, date, note: text },
    { requiredKeys: ['rater', 'date'] },
  );
  return fc.tuple(answer(track), whose).map(([where, of]) => ({ ...where, ...of }));
};

const sharing = fc.record(
  { rater: one('self', 'manager', 'peer'), by, date },
  { requiredKeys: ['rater', 'date'] },
);

const placeOf = ({ value: _, date: __, note: ___, ...place }: RatingDetails): RatersPlace => place;

/** Assessments of one track of {@link rateable}, as people, hosts and imports write them. */
export const assessmentOn = (track: 't' | 'flat'): fc.Arbitrary<Assessment> => {
  const rating = fc
    .tuple(
      ratingOn(track),
      fc.record({ evidence: fc.array(evidence, { maxLength: 2 }) }, { requiredKeys: [] }),
    )
    .map(([details, seen]) => ({ ...details, ...seen }));
  const kept = fc.tuple(ratingOn(track), evidence).map(([where, seen]) => ({ ...placeOf(where), ...seen }));
  const documents = fc.record(
    {
      ratings: fc.array(rating, { maxLength: 8 }),
      evidence: fc.array(kept, { maxLength: 3 }),
      shared: fc.array(sharing, { maxLength: 3 }),
      talkAbout: fc.array(fc.record({ competency }), { maxLength: 2 }),
      extensions: fc.constant({ host: true }),
    },
    { requiredKeys: ['ratings'] },
  );
  return documents.map((written) =>
    valueOf(
      parseAssessment({ schemaVersion: 1, framework: 'f', track, ...written }, { framework: rateable }),
    ),
  );
};

/** Any change of an assessment of a track. What it does may depend on the assessment that it is made for. */
export const changeOn = (track: 't' | 'flat'): fc.Arbitrary<(of: Assessment) => Recipe<Assessment>> => {
  const topic = fc.record({ competency });
  const rating = ratingOn(track);
  const unrated = rating.map(({ value: _, ...rest }) => rest);
  const pick = fc.tuple(rating, fc.nat(), evidence);
  const any = <T>(arbitrary: fc.Arbitrary<T>, recipe: (value: T, of: Assessment) => Recipe<Assessment>) =>
    arbitrary.map((value) => (of: Assessment) => recipe(value, of));
  return fc.oneof(
    { weight: 4, arbitrary: any(rating, rate) },
    any(rating, clearRating),
    any(fc.tuple(unrated, one(markNoEvidence, markNoOpportunity, markNotApplicable)), ([where, mark]) =>
      mark(where),
    ),
    any(rating, ({ rater: _, by: __, ...details }) => agree(details)),
    any(fc.tuple(rating, evidence), ([where, seen]) => addEvidence({ ...where, evidence: seen })),
    any(pick, (picked, of) =>
      ofSome(of, picked, (where, seen) => changeEvidence({ ...where, evidence: seen })),
    ),
    any(pick, (picked, of) => ofSome(of, picked, removeEvidence)),
    any(sharing, share),
    any(sharing, unshare),
    any(topic, flagForTalk),
    any(topic, unflagForTalk),
  );
};

/** A change of some evidence of the assessment, or the same as a change of none. */
function ofSome<E>(
  assessment: Assessment,
  [rating, index, evidence]: readonly [RatingDetails, number, E],
  change: (at: RatersPlace & { index: number }, evidence: E) => Recipe<Assessment>,
): Recipe<Assessment> {
  const some = [...assessment.ratings, ...(assessment.evidence ?? []), rating];
  const where = some.filter((whose) => evidenceAt(assessment, whose, whose).length > 0)[0];
  if (!where) return clearRating(rating);
  const count = evidenceAt(assessment, where, where).length;
  return change({ ...where, index: index % count }, evidence);
}
