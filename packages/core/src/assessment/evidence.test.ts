import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../testing/arbitrary.js';
import { rateable } from '../../testing/assessments.js';
import { addEvidence, changeEvidence, evidenceAt, isEvidenceLink, rate, removeEvidence } from '../assess.js';
import { analyzeGaps, parseAssessment, type Assessment } from '../index.js';
import type { Recipe } from '../schema/recipe.js';
import { createDocumentStore } from '../store.js';

const place = { competency: 'c1', level: 'a2' };
const mine = { ...place, rater: 'self' as const };
const theirs = { ...place, rater: 'manager' as const };

/** With evidence of both on ratings, and of one beside them. */
const document = valueOf(
  parseAssessment(
    {
      schemaVersion: 1,
      framework: 'f',
      track: 't',
      ratings: [
        { ...mine, value: 'not-yet', date: '2025-01-31', evidence: [{ text: 'A' }] },
        { ...theirs, value: 'meets', date: '2025-01-31', evidence: [{ text: 'B', date: '2025-01-30' }] },
        { ...mine, value: 'meets', date: '2026-01-31', evidence: [{ text: 'C' }, { text: 'D' }] },
      ],
      evidence: [
        { ...mine, statement: 's1', text: 'E' },
        { ...mine, text: 'F', link: 'https://example.org/' },
      ],
    },
    { framework: rateable },
  ),
);
const textsAfter = (...recipes: readonly Recipe<Assessment>[]): string => {
  const store = createDocumentStore(document);
  for (const recipe of recipes) store.update(recipe);
  return evidenceAt(store.document, place)
    .map(({ text }) => text)
    .join('');
};

describe('evidence', () => {
  test('is found at its place, of all raters or of one, with whose it is', () => {
    assert.deepEqual(evidenceAt(document, place, theirs), [{ ...theirs, text: 'B', date: '2025-01-30' }]);
    assert.equal(textsAfter(), 'ABCDF');
    assert.deepEqual(
      evidenceAt(document, place, mine).map(({ text }) => text),
      ['A', 'C', 'D', 'F'],
    );
    assert.deepEqual(evidenceAt(document, { ...place, statement: 's1' }), [
      { ...mine, statement: 's1', text: 'E' },
    ]);
  });

  test('can be added by somebody who has not rated, and says nothing for them', () => {
    const whose = { competency: 'c2', level: 'a2', rater: 'manager' as const, by: 'tom' };
    const evidence = { text: 'Ran the audit', link: 'mailto:tom@example.org', date: '2026-01-31' };
    const store = createDocumentStore(document);
    store.update(addEvidence({ ...whose, evidence }));
    assert.deepEqual(store.document.evidence?.at(-1), { ...whose, ...evidence });
    const gaps = (assessment: Assessment) => analyzeGaps(rateable, assessment, { track: 't', level: 'a2' });
    assert.deepEqual(gaps(store.document), gaps(document));
  });

  test('outlives the rating: a new one of the same day or another leaves it', () => {
    const again = { ...mine, value: 'exceeds' };
    assert.equal(
      textsAfter(rate({ ...again, date: '2026-01-31' }), rate({ ...again, date: '2026-02-01' })),
      'ABCDF',
    );
  });

  test('changes and goes where it stands, on a rating or beside', () => {
    const evidence = { text: 'X' };
    assert.equal(textsAfter(changeEvidence({ ...mine, index: 1, evidence })), 'ABXDF');
    assert.equal(textsAfter(changeEvidence({ ...mine, index: 3, evidence })), 'ABCDX');
    assert.equal(textsAfter(removeEvidence({ ...mine, index: 2 })), 'ABCF');
    assert.equal(textsAfter(removeEvidence({ ...mine, index: 3 })), 'ABCD');
    assert.equal(textsAfter(removeEvidence({ ...theirs, index: 0 })), 'ACDF');
  });

  test('loses the link and the date that the new one lacks', () => {
    const store = createDocumentStore(document);
    store.update(changeEvidence({ ...mine, index: 3, evidence: { text: 'F' } }));
    assert.deepEqual(store.document.evidence?.[1], { ...mine, text: 'F' });
  });

  test('does not change where it says the same', () => {
    const evidence = { text: 'F', link: 'https://example.org/' };
    assert.equal(
      createDocumentStore(document).update(changeEvidence({ ...mine, index: 3, evidence })),
      false,
    );
  });

  test('that is not there can neither be changed nor removed', () => {
    for (const at of [
      { ...mine, index: 4 },
      { ...mine, index: -1 },
      { ...mine, by: 'noor', index: 0 },
    ]) {
      const store = createDocumentStore(document);
      assert.throws(() => store.update(removeEvidence(at)), RangeError);
      assert.throws(() => store.update(changeEvidence({ ...at, evidence: { text: '' } })), RangeError);
    }
  });

  test('has no link that could run something, and no day that is none', () => {
    for (const wrong of [{ link: 'javascript:alert(1)' }, { link: 'example.org' }, { date: '2026-02-31' }]) {
      const evidence = { text: '', ...wrong };
      assert.throws(() => addEvidence({ ...mine, evidence }), RangeError);
      assert.throws(() => changeEvidence({ ...mine, index: 0, evidence }), RangeError);
    }
    assert.equal(isEvidenceLink('javascript:alert(1)'), false);
    assert.equal(isEvidenceLink('https://example.org/'), true);
  });

  test("is a copy: the caller's own object stays open for change", () => {
    const evidence = { text: 'X' };
    textsAfter(addEvidence({ ...mine, evidence }));
    assert.ok(!Object.isFrozen(evidence));
  });
});
