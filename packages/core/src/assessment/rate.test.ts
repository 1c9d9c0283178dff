import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../testing/arbitrary.js';
import { rateable } from '../../testing/assessments.js';
import {
  agree,
  clearRating,
  evidenceAt,
  markNoEvidence,
  markNoOpportunity,
  markNotApplicable,
  rate,
} from '../assess.js';
import { analyzeGaps, parseAssessment, type Assessment, type Rating } from '../index.js';
import type { Recipe } from '../schema/recipe.js';
import { createDocumentStore } from '../store.js';

const place = { competency: 'c1', level: 'a2' };
const mine = { ...place, rater: 'self' as const };
const seen = [{ text: 'Led the review' }];

const withRatings = (...ratings: Partial<Rating>[]): Assessment =>
  valueOf(
    parseAssessment(
      {
        schemaVersion: 1,
        framework: 'f',
        track: 't',
        ratings: ratings.map((one) => ({ ...mine, value: 'meets', date: '2026-01-31', ...one })),
      },
      { framework: rateable },
    ),
  );
const after = (assessment: Assessment, ...recipes: readonly Recipe<Assessment>[]): Assessment => {
  const store = createDocumentStore(assessment);
  for (const recipe of recipes) store.update(recipe);
  return store.document;
};
const values = ({ ratings }: Assessment): string[] => ratings.map(({ value, date }) => `${value} ${date}`);

describe('rate', () => {
  test('writes down the answer, whose it is and when', () => {
    const rating = {
      ...mine,
      statement: 's1',
      value: 'meets',
      by: 'noor',
      date: '2026-01-31',
      note: 'Since May',
    };
    assert.deepEqual(after(withRatings(), rate(rating)).ratings, [rating]);
  });

  test('leaves out what is left out, also where it is written as undefined', () => {
    const rating = { ...mine, value: 'meets', date: '2026-01-31' };
    const asked = { ...rating, statement: undefined, by: undefined, note: undefined };
    assert.deepEqual(after(withRatings(), rate(asked as unknown as typeof rating)).ratings, [rating]);
  });

  test('on the same day takes the place of the answer, and leaves its evidence and its note', () => {
    const document = withRatings({ date: '2026-01-31T09:00:00Z', evidence: seen, note: 'Since May' });
    const again = after(document, rate({ ...mine, value: 'exceeds', date: '2026-01-31T10:00:00Z' }));
    assert.deepEqual(again.ratings, [
      { ...mine, value: 'exceeds', date: '2026-01-31T10:00:00Z', evidence: seen, note: 'Since May' },
    ]);
  });

  test('on another day leaves what was said before, because progress is read from it', () => {
    const again = after(withRatings({}), rate({ ...mine, value: 'exceeds', date: '2026-02-01' }));
    assert.deepEqual(values(again), ['meets 2026-01-31', 'exceeds 2026-02-01']);
  });

  test('tells days apart in UTC', () => {
    const document = withRatings({ date: '2026-01-31T00:30:00+01:00' });
    assert.equal(after(document, rate({ ...mine, value: 'exceeds', date: '2026-01-30' })).ratings.length, 1);
    assert.equal(after(document, rate({ ...mine, value: 'exceeds', date: '2026-01-31' })).ratings.length, 2);
  });

  test('with the same answer changes nothing on the same day, and says on a later one that somebody looked', () => {
    const store = createDocumentStore(withRatings({ note: 'Since May' }));
    assert.equal(store.update(rate({ ...mine, value: 'meets', date: '2026-01-31T18:00:00Z' })), false);
    assert.equal(store.update(rate({ ...mine, value: 'meets', date: '2026-02-01' })), true);
    assert.deepEqual(values(store.document), ['meets 2026-01-31', 'meets 2026-02-01']);
  });

  test('changes a note where one is given, with the same answer too', () => {
    const noted = after(
      withRatings({}),
      rate({ ...mine, value: 'meets', date: '2026-01-31', note: 'Since May' }),
    );
    assert.deepEqual(noted.ratings, [{ ...mine, value: 'meets', date: '2026-01-31', note: 'Since May' }]);
  });

  test('counts although the day had a later time on it', () => {
    const document = withRatings({ date: '2026-01-31T09:00:00Z' });
    const again = after(document, rate({ ...mine, value: 'exceeds', date: '2026-01-31' }));
    assert.deepEqual(values(again), ['exceeds 2026-01-31T09:00:00Z']);
  });

  test('keeps its own time where another level was rated later that day', () => {
    const document = withRatings({ level: 'a1', date: '2026-01-31T09:00:00Z' });
    const other = after(document, rate({ ...mine, value: 'exceeds', date: '2026-01-31' }));
    assert.deepEqual(values(other), ['meets 2026-01-31T09:00:00Z', 'exceeds 2026-01-31']);
  });

  test('of the whole takes away those of statements that would count before it, and keeps their words', () => {
    const document = withRatings(
      { statement: 's1', evidence: seen, note: 'Since May' },
      { statement: 's2', date: '2026-01-30' },
    );
    const whole = after(document, rate({ ...mine, value: 'not-yet', date: '2026-01-31' }));
    assert.deepEqual(values(whole), ['meets 2026-01-30', 'not-yet 2026-01-31']);
    assert.deepEqual(whole.evidence, [
      { ...mine, statement: 's1', text: 'Led the review' },
      { ...mine, statement: 's1', text: 'Since May', date: '2026-01-31' },
    ]);
    assert.equal(
      analyzeGaps(rateable, whole, { track: 't', level: 'a2' }).competencies[0]?.attainment.high,
      0,
    );
  });

  test('with the same answer counts again where a statement was rated since', () => {
    const at = (hour: string) => ({ ...mine, date: `2026-01-31T${hour}:00:00Z` });
    const whole = after(
      withRatings(),
      rate({ ...at('09'), value: 'meets' }),
      rate({ ...at('10'), statement: 's1', value: 'not-yet' }),
      rate({ ...at('11'), value: 'meets' }),
    );
    assert.deepEqual(values(whole), ['meets 2026-01-31T11:00:00Z', 'not-yet 2026-01-31T10:00:00Z']);
  });

  test('tells raters apart by role and by who they are', () => {
    const document = withRatings({ by: 'noor' });
    for (const whose of [{ ...mine, by: 'ada' }, mine, { ...mine, rater: 'manager' as const, by: 'noor' }]) {
      const other = after(document, rate({ ...whose, value: 'not-yet', date: '2026-01-31' }));
      assert.deepEqual(values(other), ['meets 2026-01-31', 'not-yet 2026-01-31']);
    }
  });

  test('counts as the last word where milestones and levels are rated on one day', () => {
    const milestone = rate({ competency: 'c1', rater: 'self', value: 'a3', date: '2026-01-31' });
    const level = rate({ ...mine, value: 'not-yet', date: '2026-01-31' });
    const reached = (...recipes: Recipe<Assessment>[]) =>
      analyzeGaps(rateable, after(withRatings(), ...recipes), { track: 't', level: 'a2' }).competencies[0]
        ?.met;
    assert.equal(reached(milestone, level), 'no');
    assert.equal(reached(milestone, level, milestone), 'yes');
    assert.equal(reached(milestone, level, milestone, level), 'no');
  });

  test('refuses dates that are none', () => {
    for (const date of ['', 'yesterday', '2026', '2026-02-31', '2026-01-31T09:00']) {
      assert.throws(() => rate({ ...mine, value: 'meets', date }), RangeError, date);
    }
  });
});

describe('other answers', () => {
  const date = '2026-02-01';

  test('are those that are no point of the scale', () => {
    const marks = [markNoEvidence, markNoOpportunity, markNotApplicable];
    assert.deepEqual(
      marks.map((mark) => after(withRatings(), mark({ ...mine, date })).ratings[0]?.value),
      ['no-evidence', 'no-opportunity', 'not-applicable'],
    );
  });

  test('are what both agree, once for both', () => {
    const document = withRatings({}, { rater: 'manager', value: 'not-yet' });
    const agreed = after(
      document,
      agree({ ...place, value: 'meets', date }),
      agree({ ...place, value: 'exceeds', date }),
    );
    assert.deepEqual(agreed.ratings.slice(2), [{ ...place, value: 'exceeds', rater: 'agreed', date }]);
    assert.equal(analyzeGaps(rateable, agreed, { track: 't', level: 'a2' }).competencies[0]?.rater, 'agreed');
  });
});

describe('clearRating', () => {
  test('takes back all that the rater said in that place, and nothing else', () => {
    const manager = { rater: 'manager' as const };
    const document = withRatings({ date: '2025-01-31' }, {}, { statement: 's1' }, { level: 'a1' }, manager);
    const cleared = after(document, clearRating(mine));
    assert.deepEqual(cleared.ratings, document.ratings.slice(2));
  });

  test('keeps the evidence', () => {
    const document = withRatings({ evidence: seen });
    const cleared = after(document, clearRating(mine));
    assert.deepEqual(evidenceAt(cleared, place), evidenceAt(document, place));
    assert.deepEqual(cleared.evidence, [{ ...mine, text: 'Led the review' }]);
  });

  test('changes nothing where nothing was said', () => {
    assert.equal(createDocumentStore(withRatings()).update(clearRating(mine)), false);
  });
});
