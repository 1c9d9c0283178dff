import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../../testing/arbitrary.js';
import {
  buildMatrix,
  defaultRatingScale,
  parseAssessment,
  type Assessment,
  type Framework,
  type Rating,
} from '../../index.js';
import type { PlacedEvidence, TalkTopic } from '../../assess.js';
import { carryAssessment, type AssessmentCarry } from '../../versions.js';
import { threeVersions } from './framework-variants.test.js';

const runs = { numRuns: 1000 };
const fewerRuns = { numRuns: 300 };

/** A track of the framework as a reader sees it: what each cell says, by competency and level. */
function wordsOf(framework: Framework, track: string) {
  const { columns, groups } = buildMatrix(framework, track);
  const rows = groups.flatMap((group) => group.rows);
  const cell = (competency: string, level: string | undefined) => {
    const found = rows.find((row) => row.competency === competency)?.cells[
      level === undefined ? 0 : columns.findIndex(({ id }) => id === level)
    ];
    return found?.state === 'defined' ? found.expectation : undefined;
  };
  return { levels: columns.map(({ id }) => id), rows, cell };
}

/** An assessment against any track, most of its ratings pointing at something. */
const assessmentOf = (framework: Framework): fc.Arbitrary<Assessment> =>
  fc.constantFrom(...framework.tracks.map(({ id }) => id)).chain((track) => {
    const { levels, rows, cell } = wordsOf(framework, track);
    const points = (framework.ratingScale ?? defaultRatingScale).points.map(({ id }) => id);
    const answer = fc.constantFrom(...points, 'no-evidence', 'not-applicable', 'none', ...levels, 'nothing');
    const competency = fc.constantFrom(...rows.map((row) => row.competency), 'nothing');
    const level = fc.option(fc.constantFrom(...levels, ...levels, 'nothing'), { nil: undefined });
    const place = fc.record({ competency, level, part: fc.nat({ max: 5 }) }).map(({ part, ...at }) => {
      const statement = cell(at.competency, at.level)?.statements?.[part]?.id;
      return {
        competency: at.competency,
        ...(at.level === undefined ? {} : { level: at.level }),
        ...(statement === undefined ? {} : { statement }),
      };
    });
    const rater = fc.constantFrom<Rating['rater']>('self', 'manager', 'agreed');
    const rating = fc
      .record({
        place,
        value: fc.oneof(fc.constantFrom(...points), answer),
        rest: fc.constantFrom<Partial<Rating>>(
          {},
          { note: 'Seen', by: 'p1', evidence: [{ text: 'A report' }] },
        ),
        rater,
        date: fc.constantFrom('2026-01-31', '2025-06-30T09:00:00Z'),
      })
      .map(({ place, rest, ...given }): Rating => ({ ...given, ...place, ...rest }));
    const evidence = fc
      .record({ place, rater, text: fc.constantFrom('A report', 'A talk') })
      .map(({ place, ...seen }): PlacedEvidence => ({ ...place, ...seen }));
    const topic = place.map(({ statement: _, ...topic }): TalkTopic => topic);
    return fc
      .record(
        {
          level: fc.constantFrom(...levels),
          ratings: fc.array(rating, { maxLength: 8 }),
          evidence: fc.array(evidence, { maxLength: 6 }),
          talkAbout: fc.array(topic, { maxLength: 3 }),
        },
        { requiredKeys: ['level', 'ratings'] },
      )
      .map((given) => ({
        schemaVersion: 1,
        framework: framework.id,
        track,
        frameworkVersion: 'old',
        ...given,
      }));
  });

const cases = threeVersions
  .filter(([, before]) => before.tracks.length > 0)
  .chain(([, before, after]) =>
    fc.record({ before: fc.constant(before), after: fc.constant(after), assessment: assessmentOf(before) }),
  );

const accepts = (assessment: Assessment, framework: Framework): boolean =>
  parseAssessment(assessment, { framework }).ok;

const everyList = ({ carried, needsReview, dropped }: AssessmentCarry) => [
  ...carried,
  ...needsReview,
  ...dropped,
];

describe('the laws of carrying an assessment', () => {
  test('every rating ends in exactly one list, in the order that it had', () => {
    fc.assert(
      fc.property(cases, ({ before, after, assessment }) => {
        const carry = carryAssessment(assessment, before, after);
        const { carried, needsReview, dropped } = carry;
        assert.equal(carried.length + needsReview.length + dropped.length, assessment.ratings.length);
        const found = new Set(everyList(carry).map(({ rating }) => rating));
        assert.ok(assessment.ratings.every((rating) => found.has(rating)));
        for (const list of [carried, needsReview, dropped]) {
          const places = list.map(({ rating }) => assessment.ratings.indexOf(rating));
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
          );
        }
      }),
      runs,
    );
  });

  test('the new assessment fits the new framework, also with everything that a review may confirm', () => {
    fc.assert(
      fc.property(cases, ({ before, after, assessment: old }) => {
        const { assessment, carried, needsReview, evidenceToReview } = carryAssessment(old, before, after);
        if (!assessment)
          return assert.equal(carried.length + needsReview.length + evidenceToReview.length, 0);
        assert.deepEqual(
          assessment.ratings,
          carried.map(({ to }) => to),
        );
        assert.equal(assessment.frameworkVersion, after.version);
        const confirmed = [...assessment.ratings, ...needsReview.flatMap(({ to }) => to)];
        const evidence = [...(assessment.evidence ?? []), ...evidenceToReview.flatMap(({ to }) => to)];
        valueOf(parseAssessment({ ...assessment, ratings: confirmed, evidence }, { framework: after }));
        const reviews = [...needsReview, ...evidenceToReview];
        assert.ok(reviews.every(({ to, reasons }) => to.length > 0 && reasons.length > 0));
      }),
      runs,
    );
  });

  test('a rating is carried only to the words that it was given for', () => {
    let carriedOnes = 0;
    fc.assert(
      fc.property(cases, ({ before, after, assessment: old }) => {
        const { assessment, carried } = carryAssessment(old, before, after);
        if (!assessment) return;
        const [then, now] = [wordsOf(before, old.track), wordsOf(after, assessment.track)];
        for (const { rating, to } of carried) {
          if (rating.level === undefined && then.levels.length > 1) continue;
          carriedOnes += 1;
          const was = then.cell(rating.competency, rating.level);
          const is = now.cell(to.competency, to.level);
          // A hole and a cell without a word ask for the same: what the competency's name says.
          const texts = ({ statements = [], summary = '' }: NonNullable<typeof was> = {}) =>
            [...statements.map(({ text }) => text), summary].sort();
          if (rating.statement === undefined) {
            assert.deepEqual(texts(is), texts(was));
          } else {
            const text = was?.statements?.find(({ id }) => id === rating.statement)?.text;
            assert.equal(is?.statements?.find(({ id }) => id === to.statement)?.text, text);
          }
        }
      }),
      runs,
    );
    assert.ok(carriedOnes > 500, `${carriedOnes} ratings were carried`);
  });

  test('what is not about the place stays as it was', () => {
    fc.assert(
      fc.property(cases, ({ before, after, assessment }) => {
        const { carried, needsReview } = carryAssessment(assessment, before, after);
        const rest = ({ competency: _c, level: _l, statement: _s, value: _v, ...more }: Rating) => more;
        for (const { rating, to } of carried) assert.deepEqual(rest(to), rest(rating));
        for (const { rating, to } of needsReview)
          for (const one of to) assert.deepEqual(rest(one), rest(rating));
      }),
      runs,
    );
  });

  test('evidence beside the ratings goes as a rating in its place would', () => {
    fc.assert(
      fc.property(cases, ({ before, after, assessment: { evidence: kept = [], ...rest } }) => {
        const answer = { value: 'no-evidence', date: '2026-01-31' } as const;
        const rated = kept.map((one): Rating => ({ ...one, ...answer }));
        const ofRatings = carryAssessment({ ...rest, ratings: rated }, before, after);
        const { assessment, evidenceToReview, droppedEvidence } = carryAssessment(
          { ...rest, evidence: kept },
          before,
          after,
        );
        assert.deepEqual(
          (assessment?.evidence ?? []).map((one) => ({ ...one, ...answer })),
          ofRatings.carried.map(({ to }) => to),
        );
        assert.deepEqual(
          evidenceToReview.map(({ evidence, to, reasons }) => ({
            rating: { ...evidence, ...answer },
            to: to.map((one) => ({ ...one, ...answer })),
            reasons,
          })),
          ofRatings.needsReview,
        );
        assert.deepEqual(
          droppedEvidence.map(({ evidence, ...why }) => ({ rating: { ...evidence, ...answer }, ...why })),
          ofRatings.dropped,
        );
      }),
      fewerRuns,
    );
  });

  test('nothing to talk about is lost, and who has shared stays', () => {
    fc.assert(
      fc.property(cases, ({ before, after, assessment: old }) => {
        const shared = [{ rater: 'self', date: '2026-01-31' }] as const;
        const { assessment, droppedTopics } = carryAssessment({ ...old, shared }, before, after);
        const { talkAbout = [] } = assessment ?? {};
        assert.equal(talkAbout.length + droppedTopics.length, old.talkAbout?.length ?? 0);
        if (assessment) assert.deepEqual(assessment.shared, shared);
      }),
      fewerRuns,
    );
  });

  test('in the same framework, what points at something is carried as it is', () => {
    fc.assert(
      fc.property(cases, ({ before, assessment }) => {
        const { evidence: _, talkAbout: __, ...rest } = assessment;
        const carry = carryAssessment(assessment, before, before);
        const { carried, needsReview, dropped, evidenceToReview } = carry;
        const fitting = (list: 'ratings' | 'evidence' | 'talkAbout') =>
          assessment[list]?.filter((one) => accepts({ ...rest, ratings: [], [list]: [one] }, before));
        assert.deepEqual(carry.assessment?.evidence, fitting('evidence'));
        assert.deepEqual(carry.assessment?.talkAbout, fitting('talkAbout'));
        assert.deepEqual(evidenceToReview, []);
        assert.deepEqual(needsReview, []);
        assert.ok(dropped.every(({ code }) => code === 'unknown'));
        assert.deepEqual(
          carried.map(({ to }) => to),
          fitting('ratings'),
        );
      }),
      runs,
    );
  });
});
