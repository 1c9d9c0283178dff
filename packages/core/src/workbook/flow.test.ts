import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  answersOf,
  anyAnswers,
  answered,
  changedWorkbooks,
  rateAll,
  respond,
} from '../../testing/workbooks.js';
import { applyRecipe } from '../edit.js';
import {
  createResponse,
  defaultWorkbook,
  evaluateOrganization,
  skip,
  workbookFlow,
  type WorkbookAnswer,
  type WorkbookDefinition,
  type WorkbookResponse,
} from '../workbook.js';

const flowOf = (response: WorkbookResponse, definition = defaultWorkbook) =>
  workbookFlow(definition, response);
const today = '2026-11-02';
const all = (answers: readonly WorkbookAnswer[], definition: WorkbookDefinition): WorkbookResponse =>
  answers.reduce(answered, createResponse(definition));

describe('the way through the workbook', () => {
  for (const competencies of ['yes', 'no'])
    for (const levels of ['yes', 'partly', 'no'])
      for (const tracks of ['yes', 'no'])
        test(`competencies ${competencies}, levels ${levels}, tracks ${tracks}`, () => {
          const response = respond({
            'competencies-defined': competencies,
            'levels-defined': levels,
            'tracks-exist': tracks,
          });
          const { path, applicable, answered, next } = flowOf(response);
          const skipped = tracks === 'no' ? ['tracks-performance', 'improvement-impact'] : [];
          const ids = defaultWorkbook.steps.map(({ id }) => id);
          assert.deepEqual(
            path,
            ids.filter((id) => !skipped.includes(id)),
          );
          assert.deepEqual([answered, applicable], [3, 12 - skipped.length]);
          assert.equal(next, tracks === 'no' ? 'benefits' : 'tracks-performance');
          const { status } = evaluateOrganization(defaultWorkbook, response, { today }).prerequisites;
          const blocked = competencies === 'no' || levels === 'partly';
          assert.equal(status, blocked ? 'blocked' : levels === 'no' ? 'flat' : 'ready');
        });

  test('numbers the steps that ask something, whether they apply or not', () => {
    const { steps } = flowOf(respond({ 'tracks-exist': 'no' }));
    const asking = steps.filter(({ step }) => step.kind !== 'reading');
    assert.deepEqual(
      asking.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    assert.equal(asking[3]?.status, 'not-applicable');
    assert.ok(steps.every(({ step, number }) => (step.kind === 'reading') === (number === undefined)));
  });

  test('counts "don’t know" as an answer, a text of blanks as none, and a part as under way', () => {
    const { steps } = flowOf(
      respond({
        'tracks-exist': 'yes',
        ...rateAll('benefits', 'dont-know'),
        'improvement-impact/difference': ' \n',
        'tracks-performance/known': 2,
      }),
    );
    const statusOf = (id: string): unknown => steps.find(({ step }) => step.id === id)?.status;
    assert.deepEqual(['benefits', 'improvement-impact', 'tracks-performance'].map(statusOf), [
      'answered',
      'not-started',
      'under-way',
    ]);
  });

  test('goes past a skipped step, even one that has an answer, until it is answered further', () => {
    const response = ['competencies-defined', 'levels-defined', 'tracks-performance'].reduce(
      (before, step) => applyRecipe(before, skip(step)),
      respond({ 'tracks-exist': 'yes', 'tracks-performance/known': 2 }),
    );
    assert.equal(flowOf(response).next, 'improvement-impact');
    const more = answered(response, { step: 'tracks-performance', item: 'scalable', value: 4 });
    assert.equal(flowOf(more).next, 'tracks-performance');
  });

  test('does not stop at a step in which nothing is asked', () => {
    const bare = changedWorkbooks.get('statements added and taken out') ?? defaultWorkbook;
    const { steps } = flowOf(createResponse(bare), bare);
    assert.equal(steps.find(({ step }) => step.id === 'reflection')?.status, 'answered');
  });

  test('takes no notice of options, statements and stages that the definition lacks', () => {
    const odd = respond({
      'tracks-exist': 'perhaps',
      'current-stage': 'done',
      'benefits/fame': 5,
      'top-benefit': 'fame',
    });
    assert.deepEqual(flowOf(odd), flowOf(createResponse(defaultWorkbook)));
  });
});

for (const [name, definition] of changedWorkbooks)
  describe(`laws of the way, with ${name}`, () => {
    const answers = anyAnswers(definition);
    const check = (law: (answers: WorkbookAnswer[]) => void): void => {
      fc.assert(fc.property(answers, law), { numRuns: 60 });
    };

    test('an answer never lowers the progress while the same steps apply', () => {
      check((answers) => {
        let before = flowOf(createResponse(definition), definition);
        answers.forEach((_, index) => {
          const after = flowOf(all(answers.slice(0, index + 1), definition), definition);
          if (after.path.join() === before.path.join()) assert.ok(after.answered >= before.answered);
          before = after;
        });
      });
    });

    test('whoever answers what comes next, or skips it, comes to the end', () => {
      check((answers) => {
        let response = all(answers, definition);
        for (let turn = 0; turn < 100; turn += 1) {
          const { next, steps, path } = flowOf(response, definition);
          if (next === undefined) {
            const open = steps.filter(
              ({ step, status }) =>
                path.includes(step.id) &&
                step.kind !== 'reading' &&
                status !== 'answered' &&
                status !== 'skipped',
            );
            assert.deepEqual(open, []);
            return;
          }
          const step = definition.steps.find(({ id }) => id === next);
          assert.ok(step && path.includes(next));
          const [given] = answersOf(step, definition).flatMap((one) =>
            fc.sample(one, { numRuns: 1, seed: turn }),
          );
          if (turn % 3 === 0 && given) response = answered(response, given);
          else response = applyRecipe(response, skip(next));
        }
        assert.fail('There is no end.');
      });
    });

    test('another answer and the first again lead back to the same way', () => {
      const choices = definition.steps.filter(({ kind }) => kind === 'choice');
      check((answers) => {
        const first = all(answers, definition);
        for (const step of choices) {
          const given = first.answers.find((each) => each.step === step.id);
          if (step.kind !== 'choice' || !given) continue;
          for (const { id } of step.options) {
            const back = answered(answered(first, { ...given, value: id }), given);
            assert.deepEqual(flowOf(back, definition), flowOf(first, definition));
          }
        }
      });
    });

    test('answers to steps that do not apply count nowhere', () => {
      check((answers) => {
        const response = all(answers, definition);
        const { path } = flowOf(response, definition);
        const counting = { ...response, answers: response.answers.filter(({ step }) => path.includes(step)) };
        assert.deepEqual(
          evaluateOrganization(definition, response, { today }),
          evaluateOrganization(definition, counting, { today }),
        );
      });
    });
  });
