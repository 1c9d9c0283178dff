import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../../testing/arbitrary.js';
import { withCells, withTrack } from '../../../testing/documents.js';
import type { PlacedEvidence, TalkTopic } from '../../assess.js';
import { parseAssessment, parseFramework, type Assessment } from '../../index.js';
import { carryAssessment, type AssessmentCarry } from '../../versions.js';

const seen: PlacedEvidence = { competency: 'c', level: 'a1', rater: 'self', text: 'A report' };
const before = withCells({ a1: ['Plans work', 'Asks why'], a2: ['Mentors others'] });

/** Carries evidence beside the ratings, and what to talk about. */
function carry(after: object, kept: Pick<Assessment, 'evidence' | 'talkAbout' | 'shared'>): AssessmentCarry {
  const [old, now] = [valueOf(parseFramework(before)), valueOf(parseFramework(after))];
  const written = { schemaVersion: 1, framework: 'f', track: 't', ratings: [], ...kept };
  return carryAssessment(valueOf(parseAssessment(written, { framework: old })), old, now);
}

describe('evidence beside the ratings', () => {
  test('goes with its words to their new ids, whatever it holds', () => {
    const after = withTrack({
      levels: [{ id: 'b1', title: 'Junior' }, { id: 'a2' }],
      competencies: [{ competency: 'c', expectations: { b1: ['Asks why', 'Plans work'] } }],
    });
    const kept = { ...seen, by: 'p1', link: 'https://example.org/', date: '2026-01-31' };
    const { assessment, evidenceToReview, droppedEvidence } = carry(after, {
      evidence: [kept, { ...kept, statement: 's1' }],
    });
    assert.deepEqual(assessment?.evidence, [
      { ...kept, level: 'b1' },
      { ...kept, level: 'b1', statement: 's2' },
    ]);
    assert.deepEqual([evidenceToReview, droppedEvidence], [[], []]);
  });

  test('waits for a person where the words changed, with what to add once it is confirmed', () => {
    const after = withCells({ a1: ['Plans own work', 'Asks why'], a2: ['Mentors others'] });
    const [whole, first, second] = [seen, { ...seen, statement: 's1' }, { ...seen, statement: 's2' }];
    const { assessment, evidenceToReview } = carry(after, { evidence: [whole, first, second] });
    assert.deepEqual(assessment?.evidence, [second]);
    const texts = [{ before: 'Plans work', after: 'Plans own work' }];
    const sentence = 'The words that this was said of have changed.';
    assert.deepEqual(
      evidenceToReview,
      [whole, first].map((evidence) => ({
        evidence,
        to: [evidence],
        reasons: [{ code: 'reworded', sentence, texts }],
      })),
    );
  });

  test('is handed over where its place is gone, with the reason', () => {
    const after = withTrack({
      levels: [{ id: 'a2' }],
      competencies: [{ competency: 'c', expectations: { a2: ['Mentors others'] } }],
    });
    const { assessment, droppedEvidence } = carry(after, { evidence: [seen] });
    assert.deepEqual(assessment?.evidence, []);
    assert.deepEqual(droppedEvidence, [
      { evidence: seen, code: 'level-removed', sentence: 'The track no longer has the level “a1”.' },
    ]);
  });

  test('of a competency as a whole rests on the words of all of its levels', () => {
    const { level: _, ...whole } = seen;
    const kept = { evidence: [whole] };
    assert.deepEqual(carry(before, kept).assessment?.evidence, [whole]);
    const after = withCells({ a1: ['Plans work', 'Asks why'], a2: ['Leads others'] });
    assert.deepEqual(
      carry(after, kept).evidenceToReview.map(({ to }) => to),
      [[whole]],
    );
  });
});

describe('what to talk about', () => {
  const topics: TalkTopic[] = [{ competency: 'c' }, { competency: 'c', level: 'a1' }];

  test('stays with its competency and its level, whatever the words', () => {
    const after = withTrack(
      {
        levels: [{ id: 'b1', title: 'a1' }, { id: 'a2' }],
        competencies: [{ competency: 'd', expectations: { b1: ['Leads'], a2: ['Mentors others'] } }],
      },
      { competencies: [{ id: 'd', name: 'C' }] },
    );
    assert.deepEqual(carry(before, { talkAbout: topics }).assessment?.talkAbout, topics);
    assert.deepEqual(carry(after, { talkAbout: topics.slice(0, 1) }).assessment?.talkAbout, [
      { competency: 'd' },
    ]);
  });

  test('is handed over where its competency or its level is gone', () => {
    const shorter = withTrack({
      levels: [{ id: 'a2' }],
      competencies: [{ competency: 'c', expectations: { a2: ['Mentors others'] } }],
    });
    const { assessment, droppedTopics } = carry(shorter, { talkAbout: topics });
    assert.deepEqual(assessment?.talkAbout, topics.slice(0, 1));
    assert.deepEqual(
      droppedTopics.map(({ topic, code }) => [topic, code]),
      [[topics[1], 'level-removed']],
    );
    assert.deepEqual(
      carry(withTrack({}), { talkAbout: topics }).droppedTopics.map(({ code }) => code),
      ['competency-removed', 'competency-removed'],
    );
  });
});

test('who has shared is about people and stays; without a track everything is handed over', () => {
  const kept = {
    evidence: [seen],
    talkAbout: [{ competency: 'c' }],
    shared: [{ rater: 'self', date: '2026-01-31' }],
  } as const;
  assert.deepEqual(carry(before, kept).assessment?.shared, kept.shared);
  const gone = carry({ ...before, tracks: [] }, kept);
  assert.deepEqual(
    [gone.assessment, gone.droppedEvidence.length, gone.droppedTopics.length],
    [undefined, 1, 1],
  );
});
