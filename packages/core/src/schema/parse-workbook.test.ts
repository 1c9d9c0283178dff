import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { issues } from '../../testing/documents.js';
import { respond } from '../../testing/workbooks.js';
import { serialize } from '../index.js';
import {
  buildRoadmap,
  createResponse,
  defaultWorkbook,
  evaluateOrganization,
  parseWorkbookDefinition,
  parseWorkbookResponse,
  textOf,
  trackFromWorkbook,
} from '../workbook.js';

type Json = Record<string, unknown>;
const { steps, stages } = defaultWorkbook;

/** The default workbook with other details of one step. */
const withStep = (id: string, more: object): Json => ({
  ...defaultWorkbook,
  steps: steps.map((step) => (step.id === id ? { ...step, ...more } : step)),
});
const refuses = (name: string, definition: unknown, ...expected: string[]): void => {
  test(name, () => assert.deepEqual(issues(parseWorkbookDefinition(definition)), expected));
};
const placeOf = (id: string): number => steps.findIndex((step) => step.id === id);

describe('a workbook definition', () => {
  test('is what the default is, and comes back as it was written', () => {
    const result = parseWorkbookDefinition(defaultWorkbook);
    assert.ok(result.ok);
    assert.deepEqual(result.value, defaultWorkbook);
    assert.deepEqual(parseWorkbookDefinition(serialize(result.value)), result);
  });

  refuses(
    'has each step once',
    { ...defaultWorkbook, steps: [...steps, steps[0]] },
    `steps[${steps.length}].id: duplicate-id`,
  );
  refuses(
    'has each step in a section that is there',
    withStep('roadmap', { section: 'later' }),
    `steps[${placeOf('roadmap')}].section: unknown-reference`,
  );
  refuses(
    'hangs a step on a choice before it only',
    withStep('competencies-defined', { onlyIf: { step: 'tracks-exist', options: ['yes'] } }),
    `steps[${placeOf('competencies-defined')}].onlyIf.step: unknown-reference`,
  );
  refuses(
    'hangs a step on options that are there',
    withStep('benefits', { onlyIf: { step: 'tracks-exist', options: ['yes', 'perhaps'] } }),
    `steps[${placeOf('benefits')}].onlyIf.options[1]: unknown-reference`,
  );
  refuses(
    'names stages that are there',
    withStep('tracks-exist', { options: [{ id: 'yes', label: 'Yes', latestStage: 'later' }] }),
    `steps[${placeOf('tracks-exist')}].options[0].latestStage: unknown-reference`,
  );
  refuses(
    'names statements that are there',
    withStep('benefits', {
      statements: [{ id: 'a', text: 'A', stages: ['later'], measuredBy: ['known', 'fame'] }],
    }),
    `steps[${placeOf('benefits')}].statements[0].stages[0]: unknown-reference`,
    `steps[${placeOf('benefits')}].statements[0].measuredBy[1]: unknown-reference`,
  );
  refuses(
    'looks back at rated steps only',
    withStep('improvement-impact', { lookBack: 'tracks-exist' }),
    `steps[${placeOf('improvement-impact')}].lookBack: unknown-reference`,
  );
  refuses(
    'chooses one of rated statements only',
    withStep('top-benefit', { of: 'matrix' }),
    `steps[${placeOf('top-benefit')}].of: unknown-reference`,
  );
  refuses(
    'practises before the track is written',
    withStep('matrix', { practice: 'reflection' }),
    `steps[${placeOf('matrix')}].practice: unknown-reference`,
  );
  refuses(
    'has five points on a scale',
    withStep('benefits', { points: ['Bad', 'Good'] }),
    `steps[${placeOf('benefits')}].points: five-points`,
  );
  refuses(
    'counts days from a stage that is there, and has each action once',
    {
      ...defaultWorkbook,
      stages: [
        ...stages.slice(0, -1),
        {
          ...stages.at(-1),
          actions: [
            { id: 'a', text: 'A', dueAfter: { stage: 'later', days: 14 } },
            {
              id: 'a',
              text: 'B',
              parts: [
                { id: 'p', text: 'P' },
                { id: 'p', text: 'Q' },
              ],
            },
          ],
        },
      ],
    },
    'stages[5].actions[1].id: duplicate-id',
    'stages[5].actions[0].dueAfter.stage: unknown-reference',
    'stages[5].actions[1].parts[1].id: duplicate-id',
  );
  refuses(
    'has no hostile ids',
    withStep('roadmap', { id: 'constructor' }),
    `steps[${placeOf('roadmap')}].id: unsafe-id`,
  );
  refuses('is no later version', { ...defaultWorkbook, schemaVersion: 2 }, 'schemaVersion: newer-version');
  refuses('is JSON', '{"schemaVersion": 1,', 'the document: not-json');
});

describe('a response to a workbook', () => {
  const filled = respond(
    { 'competencies-defined': 'yes', 'benefits/culture': 5, 'reflection/reasons': 'a <b> & c' },
    { roadmap: [{ stage: 'planning', start: '2026-03-01', finish: '2026-02-01' }] },
  );
  const found = (more: object): string[] =>
    issues(parseWorkbookResponse({ ...filled, ...more }, { definition: defaultWorkbook }));

  test('comes back as it was written, with a finish before its start', () => {
    const result = parseWorkbookResponse(serialize(filled), { definition: defaultWorkbook });
    assert.ok(result.ok);
    assert.deepEqual(result.value, filled);
  });

  for (const [name, more, ...expected] of [
    [
      'belongs to the workbook',
      { definition: { id: 'other', version: '1' } },
      'definition.id: other-definition',
    ],
    ['is no later version', { schemaVersion: 2 }, 'schemaVersion: newer-version'],
    [
      'has days that exist',
      { roadmap: [{ stage: 'planning', start: '2025-02-30' }] },
      'roadmap[0].start: date',
    ],
    [
      'plans each stage once, with each action once',
      {
        roadmap: [
          {
            stage: 'a',
            tasks: [
              { id: 't', text: '' },
              { id: 't', text: '' },
            ],
          },
          { stage: 'a' },
        ],
      },
      'roadmap[1].stage: duplicate-id',
      'roadmap[0].tasks[1].id: duplicate-id',
    ],
    [
      'has one answer of each person to a question',
      {
        answers: [
          { step: 'a', value: 'x' },
          { step: 'a', value: 'y', by: 'noor' },
          { step: 'a', item: 'i', value: 'y' },
          { step: 'a', value: 'z' },
        ],
      },
      'answers[3]: duplicate-answer',
    ],
    ['has safe ids', { answers: [{ step: '__proto__', value: 'x' }] }, 'answers[0].step: unsafe-id'],
    ['has safe links', { guide: { link: 'javascript:alert(1)' } }, 'guide.link: link'],
    [
      'holds a framework that is one',
      {
        framework: {
          schemaVersion: 1,
          id: 'f',
          name: 'F',
          competencies: [],
          tracks: [{ id: 't', name: 'T', competencies: [{ competency: 'gone' }] }],
        },
      },
      'framework.tracks[0].competencies[0].competency: unknown-reference',
    ],
  ] as const)
    test(name, () => assert.deepEqual(found(more), expected));

  test('of an older version is taken as it is', () => {
    assert.deepEqual(found({ definition: { id: defaultWorkbook.id, version: '0' } }), []);
  });

  test('that is corrupted is refused, and nothing throws', () => {
    const text = serialize(filled);
    for (let end = 0; end < text.length - 1; end += 7)
      assert.equal(parseWorkbookResponse(text.slice(0, end)).ok, false);
    for (const input of [undefined, null, 7, [], {}, { schemaVersion: 1 }, '\uFEFF'])
      assert.equal(parseWorkbookResponse(input).ok, false);
  });

  test('keeps an answer of ten thousand words', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `word${at}`).join(' ');
    const result = parseWorkbookResponse(respond({ 'reflection/reasons': text }));
    assert.ok(result.ok);
    assert.equal(textOf(result.value, { step: 'reflection', item: 'reasons' }), text);
  });

  test('keeps a track of sixty levels', () => {
    const levels = Array.from({ length: 60 }, (_, at) => ({ id: `l${at}` }));
    const expectations = Object.fromEntries(levels.map(({ id }) => [id, ['Listens']]));
    const framework = {
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: [{ id: 'a', name: 'A' }],
      tracks: [{ id: 't', name: 'T', levels, competencies: [{ competency: 'a', expectations }] }],
    };
    const result = parseWorkbookResponse({ ...createResponse(defaultWorkbook), framework });
    assert.ok(result.ok);
    assert.equal(trackFromWorkbook(defaultWorkbook, result.value).tracks[0]?.levels?.length, 60);
    const { readiness } = evaluateOrganization(defaultWorkbook, result.value, { today: '2026-11-02' });
    assert.deepEqual(readiness.parts.find(({ id }) => id === 'first-track')?.range, { low: 1, high: 1 });
    assert.equal(buildRoadmap(defaultWorkbook, result.value, { today: '2026-11-02' }).stages.length, 6);
  });
});
