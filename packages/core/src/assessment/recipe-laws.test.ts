import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { assessmentOn, changeOn, rateable, ratingOn } from '../../testing/assessments.js';
import { clearRating, rate, type RatingDetails } from '../assess.js';
import { analyzeGaps, defaultPolicy, parseAssessment, serialize, type Assessment } from '../index.js';
import { createDocumentStore } from '../store.js';

const tracks = ['t', 'flat'] as const;
const numRuns = 250;

const after = (assessment: Assessment, ...ratings: readonly RatingDetails[]): Assessment => {
  const store = createDocumentStore(assessment);
  for (const rating of ratings) store.update(rate(rating));
  return store.document;
};
const dayOf = (date: string): string => new Date(date).toISOString().slice(0, 10);

describe('every change of an assessment', () => {
  for (const track of tracks) {
    const walk = fc.tuple(assessmentOn(track), fc.array(changeOn(track), { minLength: 1, maxLength: 12 }));

    test(`leaves a document that reads back as it is: ${track}`, () => {
      fc.assert(
        fc.property(walk, ([assessment, changes]) => {
          const store = createDocumentStore(assessment);
          for (const change of changes) store.update(change(store.document));
          const read = valueOf(parseAssessment(serialize(store.document), { framework: rateable }));
          assert.deepEqual(read, store.document);
        }),
        { numRuns },
      );
    });

    test(`does the same to a plain copy as to a draft of a store: ${track}`, () => {
      fc.assert(
        fc.property(walk, ([assessment, changes]) => {
          const store = createDocumentStore(assessment);
          const copy = structuredClone(assessment) as Parameters<ReturnType<(typeof changes)[0]>>[0];
          for (const change of changes) {
            const recipe = change(store.document);
            store.update(recipe);
            recipe(copy);
          }
          assert.equal(serialize(copy), serialize(store.document));
        }),
        { numRuns },
      );
    });

    test(`is taken back and done again to the byte: ${track}`, () => {
      fc.assert(
        fc.property(walk, ([assessment, changes]) => {
          const store = createDocumentStore(assessment);
          for (const change of changes) store.update(change(store.document));
          const last = serialize(store.document);
          while (store.undo());
          assert.equal(serialize(store.document), serialize(assessment));
          while (store.redo());
          assert.equal(serialize(store.document), last);
        }),
        { numRuns },
      );
    });

    test(`loses no evidence and no word of it, but what is removed: ${track}`, () => {
      fc.assert(
        fc.property(
          assessmentOn(track),
          fc.array(ratingOn(track), { maxLength: 6 }),
          (assessment, ratings) => {
            const store = createDocumentStore(assessment);
            for (const rating of ratings) {
              store.update(rate(rating));
              store.update(clearRating(rating));
            }
            const texts = ({ ratings: some, evidence = [] }: Assessment): string[] =>
              [...some.flatMap((rating) => rating.evidence ?? []), ...evidence].map(({ text }) => text);
            const kept = texts(store.document);
            for (const text of texts(assessment)) {
              const index = kept.indexOf(text);
              assert.ok(index >= 0);
              kept.splice(index, 1);
            }
          },
        ),
        { numRuns },
      );
    });
  }
});

describe('rate', () => {
  for (const track of tracks) {
    const given = fc.tuple(assessmentOn(track), ratingOn(track));

    test(`changes nothing the second time: ${track}`, () => {
      fc.assert(
        fc.property(given, ([assessment, rating]) => {
          const store = createDocumentStore(assessment);
          store.update(rate(rating));
          assert.equal(store.update(rate(rating)), false);
        }),
        { numRuns },
      );
    });

    test(`keeps one rating for each place, rater and day: ${track}`, () => {
      fc.assert(
        fc.property(fc.tuple(assessmentOn(track), fc.array(ratingOn(track))), ([assessment, ratings]) => {
          const places = new Set(
            ratings.map(({ competency, level, statement, rater, by, date }) =>
              JSON.stringify([competency, level, statement, rater, by, dayOf(date)]),
            ),
          );
          const { length } = after(assessment, ...ratings).ratings;
          assert.ok(length <= assessment.ratings.length + places.size);
        }),
        { numRuns },
      );
    });

    test(`and then clearRating give the first document back, where the rater had said nothing: ${track}`, () => {
      fc.assert(
        fc.property(given, ([assessment, rating]) => {
          const ratings = assessment.ratings.filter(
            ({ competency, rater, by }) =>
              competency !== rating.competency || rater !== rating.rater || by !== rating.by,
          );
          const store = createDocumentStore({ ...assessment, ratings });
          const before = serialize(store.document);
          store.update(rate(rating));
          assert.notEqual(serialize(store.document), before);
          store.update(clearRating(rating));
          assert.equal(serialize(store.document), before);
        }),
        { numRuns },
      );
    });

    test(`counts, whatever was said on that day or before: ${track}`, () => {
      fc.assert(
        fc.property(given, ([assessment, rating]) => {
          fc.pre(!rating.value.startsWith('no-'));
          // Earlier ratings of the same rater only: the median of several and the order of raters are other laws.
          const ratings = assessment.ratings
            .filter(({ date }) => dayOf(date) <= dayOf(rating.date))
            .map(({ by: _, ...rest }) => ({ ...rest, rater: 'manager' as const }));
          const { by: _, ...details } = rating;
          const said = { ...details, rater: 'manager' as const };
          const full = after({ ...assessment, ratings }, said);
          const alone = after({ ...assessment, ratings: [] }, said);
          for (const level of track === 'flat' ? ['role'] : ['a1', 'a2', 'a3']) {
            if (rating.level !== undefined && rating.level !== level) continue;
            const [one, other] = [full, alone].map((document) => stepOf(document, rating, level));
            assert.deepEqual(one, other);
            assert.ok(rating.competency === 'c2' && level === 'a3' ? !one : one);
          }
        }),
        { numRuns: 500 },
      );
    });
  }
});

/** What the figures count for a place: the ratings of the whole, or those of the statement. */
function stepOf(assessment: Assessment, { competency, statement }: RatingDetails, level: string) {
  const policy = { ...defaultPolicy, raters: ['manager' as const] };
  const { derivation } = analyzeGaps(rateable, assessment, { track: assessment.track, level }, policy);
  const [cell] = derivation.competencies.find((one) => one.competency === competency)?.cells ?? [];
  if (statement === undefined) return cell;
  return cell?.statements?.find((one) => one.statement === statement);
}
