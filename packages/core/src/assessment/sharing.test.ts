import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { valueOf } from '../../testing/arbitrary.js';
import { assessmentOn, rateable } from '../../testing/assessments.js';
import {
  assessmentSeenBy,
  flagForTalk,
  hasShared,
  isFlaggedForTalk,
  share,
  unflagForTalk,
  unshare,
  type Sharer,
} from '../assess.js';
import { parseAssessment, serialize, type Assessment } from '../index.js';
import { createDocumentStore } from '../store.js';

const [self, manager, peer]: readonly Sharer[] = [
  { rater: 'self' },
  { rater: 'manager', by: 'tom' },
  { rater: 'peer' },
];
assert.ok(self && manager && peer);
const date = '2026-01-31';
const ratings = [self, manager, peer, { rater: 'agreed' }].map((rater) => ({
  competency: 'c1',
  level: 'a2',
  value: 'meets',
  ...rater,
  date,
}));
const document = valueOf(
  parseAssessment({ schemaVersion: 1, framework: 'f', track: 't', ratings }, { framework: rateable }),
);
const withSharing = (...raters: readonly Sharer[]): Assessment => {
  const store = createDocumentStore(document);
  for (const rater of raters) store.update(share({ ...rater, date }));
  return store.document;
};
const seenBy = (viewer: Sharer, ...shared: readonly Sharer[]): string[] =>
  assessmentSeenBy(withSharing(...shared), viewer).ratings.map(({ rater }) => rater);

describe('sharing', () => {
  test("shows another's ratings only when both have shared", () => {
    assert.deepEqual(seenBy(self), ['self', 'agreed']);
    assert.deepEqual(seenBy(self, manager), ['self', 'agreed']);
    assert.deepEqual(seenBy(self, self), ['self', 'agreed']);
    assert.deepEqual(seenBy(manager, self), ['manager', 'agreed']);
    assert.deepEqual(seenBy(self, self, manager), ['self', 'manager', 'agreed']);
    assert.deepEqual(seenBy(manager, self, manager), ['self', 'manager', 'agreed']);
  });

  test('keeps peers apart as it does everybody', () => {
    assert.deepEqual(seenBy(peer, self, manager), ['peer', 'agreed']);
    assert.deepEqual(seenBy(manager, self, manager, peer), ['self', 'manager', 'peer', 'agreed']);
  });

  test('is one rater for another: others of the same role have not shared with it', () => {
    assert.deepEqual(seenBy({ rater: 'manager', by: 'ines' }, self, manager), ['agreed']);
    assert.equal(hasShared(withSharing(manager), manager), true);
    assert.equal(hasShared(withSharing(manager), { rater: 'manager' }), false);
  });

  test('is taken back by the one who shared', () => {
    const store = createDocumentStore(withSharing(self, manager));
    store.update(unshare(self));
    assert.deepEqual(store.document.shared, [{ ...manager, date }]);
    assert.deepEqual(assessmentSeenBy(store.document, manager).ratings, [ratings[1], ratings[3]]);
    assert.equal(store.update(unshare(self)), false);
  });

  test('twice is once, and since the first time', () => {
    const store = createDocumentStore(withSharing(self));
    assert.equal(store.update(share({ ...self, date: '2026-02-28' })), false);
    assert.throws(() => share({ ...self, date: 'today' }), RangeError);
  });

  test('never lets through a word, a value or a date of who has not shared with the viewer', () => {
    const role = fc.constantFrom('self' as const, 'manager' as const, 'peer' as const);
    const rater = fc.record({ rater: role, by: fc.constantFrom('p1', 'p2') }, { requiredKeys: ['rater'] });
    const isOf = (one: { rater: string; by?: string }, other: Sharer): boolean =>
      one.rater === other.rater && one.by === other.by;
    fc.assert(
      fc.property(assessmentOn('t'), rater, rater, (assessment, viewer, other) => {
        fc.pre(!isOf(viewer, other));
        const secret = {
          date: '2001-02-03',
          note: 'SECRET',
          evidence: [{ text: 'SECRET', date: '2001-02-03' }],
        };
        const mark = <T extends { rater: string }>(one: T, marks: object): T =>
          isOf(one, other) ? { ...one, ...marks } : one;
        const marked = valueOf(
          parseAssessment({
            ...assessment,
            ratings: [...assessment.ratings, { ...document.ratings[0], ...other }].map((one) =>
              mark(one, secret),
            ),
            evidence: (assessment.evidence ?? []).map((one) =>
              mark(one, { text: 'SECRET', date: '2001-02-03' }),
            ),
          }),
        );
        const before = serialize(marked);
        const seen = assessmentSeenBy(marked, viewer);
        const bothShared = hasShared(marked, viewer) && hasShared(marked, other);
        assert.equal(/SECRET|2001-02-03/.test(serialize(seen)), bothShared);
        const own = ({ ratings: some, evidence = [] }: Assessment) =>
          [...some, ...evidence].filter((one) => isOf(one, viewer) || one.rater === 'agreed');
        assert.deepEqual(own(seen), own(marked));
        assert.equal(serialize(marked), before);
        assert.deepEqual(valueOf(parseAssessment(serialize(seen), { framework: rateable })), seen);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a flag to talk about a competency', () => {
  test('stands for the competency, or for one level of it', () => {
    const store = createDocumentStore(document);
    store.update(flagForTalk({ competency: 'c1', level: 'a2' }));
    store.update(flagForTalk({ competency: 'c2' }));
    assert.deepEqual(store.document.talkAbout, [{ competency: 'c1', level: 'a2' }, { competency: 'c2' }]);
    assert.equal(isFlaggedForTalk(store.document, { competency: 'c1', level: 'a2' }), true);
    assert.equal(isFlaggedForTalk(store.document, { competency: 'c1' }), false);
    assert.equal(store.update(flagForTalk({ competency: 'c2' })), false);
    store.update(unflagForTalk({ competency: 'c2' }));
    assert.deepEqual(store.document.talkAbout, [{ competency: 'c1', level: 'a2' }]);
    assert.equal(store.update(unflagForTalk({ competency: 'c2' })), false);
  });

  test('is seen by everybody', () => {
    const store = createDocumentStore(document);
    store.update(flagForTalk({ competency: 'c1' }));
    assert.deepEqual(assessmentSeenBy(store.document, peer).talkAbout, [{ competency: 'c1' }]);
  });
});
