import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { anyAnswers, answered, changedWorkbooks, rateAll, respond } from '../../testing/workbooks.js';
import {
  buildRoadmap,
  createResponse,
  defaultWorkbook,
  evaluateOrganization,
  parseWorkbookResponse,
  responseChanges,
  roadmapEvents,
  trackFromWorkbook,
  workbookReport,
  type WorkbookAnswer,
} from '../workbook.js';
import { parseFramework } from '../index.js';

const today = '2026-11-02';
const slack = 1e-9;

for (const [name, definition] of changedWorkbooks) {
  const answers = anyAnswers(definition);
  const evaluate = (given: readonly WorkbookAnswer[]) =>
    evaluateOrganization(definition, given.reduce(answered, createResponse(definition)), { today });

  describe(`laws of the evaluation, with ${name}`, () => {
    test('as answers come in, no range is left: its low end never falls, and its high end never rises', () => {
      fc.assert(
        fc.property(answers, (all) => {
          const once = [...new Map(all.map((each) => [`${each.step}/${each.item}`, each])).values()];
          let before = evaluate([]);
          once.forEach((_, index) => {
            const after = evaluate(once.slice(0, index + 1));
            assert.ok(after.readiness.range.low >= before.readiness.range.low - slack);
            assert.ok(after.readiness.range.high <= before.readiness.range.high + slack);
            if (before.trackHealth && after.trackHealth) {
              assert.ok(after.trackHealth.range.low >= before.trackHealth.range.low - slack);
              assert.ok(after.trackHealth.range.high <= before.trackHealth.range.high + slack);
            }
            before = after;
          });
        }),
        { numRuns: 60 },
      );
    });

    test('every figure is a share, and nothing throws', () => {
      fc.assert(
        fc.property(answers, (all) => {
          const response = all.reduce(answered, createResponse(definition));
          const { readiness, nextActions } = evaluate(all);
          for (const { range } of [readiness, ...readiness.parts])
            assert.ok(range.low >= 0 && range.low <= range.high && range.high <= 1, JSON.stringify(range));
          assert.ok(nextActions.length <= 3);
          assert.deepEqual(responseChanges(definition, response), { unasked: [], stages: [] });
          assert.equal(buildRoadmap(definition, response, { today }).stages.length, definition.stages.length);
          assert.equal(parseFramework(trackFromWorkbook(definition, response)).ok, true);
          assert.deepEqual(roadmapEvents(definition, response), []);
          assert.equal(workbookReport(definition, response, { today }).summary.length, 4);
          assert.equal(parseWorkbookResponse(response, { definition }).ok, true);
        }),
        { numRuns: 60 },
      );
    });
  });
}

describe('laws of ratings', () => {
  const { steps } = defaultWorkbook;
  const performance = steps.find(({ id }) => id === 'tracks-performance');
  const items = performance?.kind === 'ratings' ? performance.statements.map(({ id }) => id) : [];
  const health = (answers: Parameters<typeof respond>[0]) =>
    evaluateOrganization(defaultWorkbook, respond({ 'tracks-exist': 'yes', ...answers }), { today })
      .trackHealth;
  const points = fc.constantFrom<1 | 2 | 3 | 4 | 5 | 'dont-know'>(1, 2, 3, 4, 5, 'dont-know');

  test('a higher rating never lowers track health', () => {
    fc.assert(
      fc.property(
        fc.array(points, { minLength: items.length, maxLength: items.length }),
        fc.nat(items.length - 1),
        fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
        (all, place, value) => {
          const given = Object.fromEntries(items.map((id, at) => [`tracks-performance/${id}`, all[at] ?? 1]));
          const key = `tracks-performance/${items[place]}`;
          const low = health({ ...given, [key]: value });
          const high = health({ ...given, [key]: (value + 1) as 5 });
          assert.ok((high?.score ?? 0) > (low?.score ?? 0));
        },
      ),
    );
  });

  test('"don’t know" changes no mean', () => {
    fc.assert(
      fc.property(fc.subarray(items, { minLength: 1, maxLength: items.length - 1 }), (rated) => {
        const given = Object.fromEntries(
          rated.map((id, at) => [`tracks-performance/${id}`, ((at % 5) + 1) as 1]),
        );
        const doubts = rateAll('tracks-performance', 'dont-know');
        assert.equal(health({ ...doubts, ...given })?.score, health(given)?.score);
      }),
    );
  });

  test('benefits come by importance, those of one rank in the order of the definition', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<1 | 3 | 5>(1, 3, 5), { minLength: 6, maxLength: 6 }), (all) => {
        const keys = Object.keys(rateAll('benefits', 1));
        const given = Object.fromEntries(keys.map((key, at) => [key, all[at] ?? 1]));
        const { benefits, proposed } = evaluateOrganization(defaultWorkbook, respond(given), {
          today,
        }).priorities;
        const highest = Math.max(...all);
        const expected = keys.filter((key) => given[key] === highest).map((key) => key.split('/')[1]);
        assert.deepEqual(proposed, expected);
        benefits.forEach(({ importance, rank }) =>
          assert.equal(rank, 1 + all.filter((other) => other > importance).length),
        );
      }),
    );
  });
});
