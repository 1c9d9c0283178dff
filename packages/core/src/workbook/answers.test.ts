import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { answered, anyAnswers, respond } from '../../testing/workbooks.js';
import { parseFramework } from '../index.js';
import { createDocumentStore } from '../store.js';
import {
  answer,
  answersTo,
  answerTo,
  clearAnswer,
  createResponse,
  defaultWorkbook,
  disagreements,
  dontKnow,
  pointsOf,
  responseChanges,
  roadmapEventMessages,
  roadmapEvents,
  settleAnswer,
  skip,
  textOf,
  trackFromWorkbook,
} from '../workbook.js';

const culture = { step: 'benefits', item: 'culture' };

describe('answers of several people', () => {
  const store = createDocumentStore(createResponse(defaultWorkbook, { id: 'acme' }));
  store.update(answer({ ...culture, value: 3, by: 'noor', at: '2026-11-02T09:00:00Z' }));
  store.update(answer({ ...culture, value: 5, by: 'sam' }));

  test('stand side by side; the latest counts', () => {
    assert.equal(answersTo(store.document, culture).length, 2);
    assert.equal(pointsOf(store.document, culture), 5);
    assert.deepEqual(disagreements(store.document), [store.document.answers]);
  });

  test('agree once they say the same', () => {
    const agreed = answered(store.document, { ...culture, value: 5, by: 'noor' });
    assert.deepEqual(disagreements(agreed), []);
    assert.equal(answerTo(agreed, culture)?.by, 'noor');
  });

  test('are settled by keeping one, taken back by their own, and undone', () => {
    const before = store.document;
    assert.equal(store.update(settleAnswer({ ...culture, by: 'nobody' })), false);
    assert.equal(store.update(settleAnswer({ ...culture, by: 'noor' })), true);
    assert.equal(pointsOf(store.document, culture), 3);
    assert.equal(store.update(clearAnswer({ ...culture, by: 'sam' })), false);
    assert.equal(store.update(clearAnswer({ ...culture, by: 'noor' })), true);
    assert.deepEqual(store.document.answers, []);
    store.undo();
    store.undo();
    assert.deepEqual(store.document, before);
  });

  test('the same answer again changes nothing', () => {
    assert.equal(store.update(answer({ ...culture, value: 5, by: 'sam' })), false);
    assert.throws(() => answer({ ...culture, value: 5, at: 'today' }), RangeError);
  });

  test('a skipped step is not skipped any more once it has an answer', () => {
    store.update(skip('benefits'));
    assert.equal(store.update(skip('benefits')), false);
    assert.deepEqual(store.document.skipped, ['benefits']);
    store.update(answer({ ...culture, value: dontKnow }));
    assert.deepEqual(store.document.skipped, []);
    assert.equal(pointsOf(store.document, culture), undefined);
    assert.equal(textOf(store.document, culture), dontKnow);
  });

  test('any answers, undone, leave the response as it was', () => {
    fc.assert(
      fc.property(anyAnswers(defaultWorkbook), (all) => {
        const own = createDocumentStore(createResponse(defaultWorkbook));
        all.forEach((each) => own.update(answer(each)));
        while (own.undo());
        assert.deepEqual(own.document, createResponse(defaultWorkbook));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a response to an older workbook', () => {
  test('says what nobody asks for any more, and keeps it', () => {
    const response = respond(
      {
        'benefits/fame': 5,
        'benefits/culture': 5,
        'old-step': 'yes',
        'levels-defined': 'perhaps',
        'top-benefit': 'fame',
      },
      {
        definition: { id: defaultWorkbook.id, version: '0' },
        roadmap: [{ stage: 'party' }, { stage: 'planning' }],
      },
    );
    const { version, unasked, stages } = responseChanges(defaultWorkbook, response);
    assert.equal(version, '0');
    assert.deepEqual(
      unasked.map(({ step, item }) => item ?? step),
      ['fame', 'old-step', 'levels-defined', 'top-benefit'],
    );
    assert.deepEqual(stages, ['party']);
  });
});

describe('the first track', () => {
  const written = {
    'levels-defined': 'yes',
    'practice/competency': ' Listening ',
    'practice/first': 'Lets people finish.\n\n Asks back. ',
    'practice/third': 'Teaches it.',
  };
  const guide = {
    competencies: [
      { id: 'a', name: 'Ownership', description: 'Sees it through' },
      { id: 'b', name: 'Listening' },
    ],
  };

  test('begins with what was practised, then the guide, then rows without a name', () => {
    const framework = trackFromWorkbook(defaultWorkbook, respond(written, { guide }));
    assert.equal(parseFramework(framework).ok, true);
    assert.deepEqual(
      framework.competencies.map(({ name }) => name),
      ['Listening', 'Ownership', ''],
    );
    assert.equal(framework.competencies[1]?.description, 'Sees it through');
    const [track] = framework.tracks;
    assert.equal(track?.levels?.length, 3);
    const { l1, ...others } = track?.competencies?.[0]?.expectations ?? {};
    assert.deepEqual(l1, {
      statements: [
        { id: 's1', text: 'Lets people finish.' },
        { id: 's2', text: 'Asks back.' },
      ],
    });
    assert.deepEqual(Object.keys(others), ['l3']);
  });

  test('has no levels in a flat organisation, whatever else is open', () => {
    const framework = trackFromWorkbook(defaultWorkbook, respond({ ...written, 'levels-defined': 'no' }));
    assert.equal(framework.tracks[0]?.levels, undefined);
    assert.equal(parseFramework(framework).ok, true);
  });

  test('takes nothing from a practice step that does not apply', () => {
    const steps = defaultWorkbook.steps.map((step) =>
      step.kind === 'practice' ? { ...step, onlyIf: { step: 'tracks-exist', options: ['yes'] } } : step,
    );
    const { competencies } = trackFromWorkbook(
      { ...defaultWorkbook, steps },
      respond({ ...written, 'tracks-exist': 'no' }, { guide }),
    );
    assert.equal(competencies[0]?.name, 'Ownership');
  });

  test('is the one that was written as soon as there is one', () => {
    const framework = trackFromWorkbook(defaultWorkbook, respond(written));
    assert.equal(trackFromWorkbook(defaultWorkbook, respond({}, { framework })), framework);
  });
});

describe('the events of the roadmap', () => {
  test('are its stages with a date, by ids that stay', () => {
    const response = respond(
      {},
      {
        id: 'acme',
        roadmap: [
          { stage: 'awareness', notes: 'no date' },
          { stage: 'planning', start: '2027-03-02', finish: '2027-03-01', owner: 'Noor' },
          {
            stage: 'training',
            finish: '2027-05-01',
            tasks: [
              { id: 'a', text: 'Done', done: true },
              { id: 'b', text: 'Open' },
            ],
          },
        ],
      },
    );
    const events = roadmapEvents(defaultWorkbook, response, {
      messages: { ...roadmapEventMessages, ownedBy: (owner) => `Von ${owner}` },
    });
    assert.deepEqual(
      events.map(({ uid, start, finish }) => [uid, start, finish]),
      [
        ['acme.planning@career-tracks', '2027-03-01', '2027-03-02'],
        ['acme.training@career-tracks', '2027-05-01', '2027-05-01'],
      ],
    );
    assert.match(events[0]?.description ?? '', /\nVon Noor\n- /);
    assert.match(events[1]?.description ?? '', /\n- Open$/);
    assert.match(roadmapEvents(defaultWorkbook, response)[0]?.description ?? '', /\nOwner: Noor\n/);
  });
});
