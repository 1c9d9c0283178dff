import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedWorkbooks } from '../../testing/workbooks.js';
import { createDocumentStore } from '../store.js';
import {
  addTask,
  changeStage,
  changeTask,
  createResponse,
  defaultWorkbook,
  moveTask,
  newTaskId,
  parseWorkbookResponse,
  removeTask,
  suggestDates,
} from '../workbook.js';

const owner = 'Noor';

describe('changes of the roadmap', () => {
  const open = () => createDocumentStore(createResponse(defaultWorkbook));

  test('tick, reword, add, move and remove actions, and are taken back one by one', () => {
    const store = open();
    const before = [store.document];
    const stage = 'training';
    const task = 'managers-workshop';
    const id = newTaskId(defaultWorkbook, store.document, stage);
    for (const recipe of [
      addTask(defaultWorkbook, { stage, id, text: 'Book a room' }),
      moveTask(defaultWorkbook, { stage, task: id, to: 0 }),
      changeTask(defaultWorkbook, { stage, task, part: 'why', done: true }),
      changeTask(defaultWorkbook, { stage, task, done: true }),
      changeTask(defaultWorkbook, { stage, task, part: 'why', done: false }),
      changeTask(defaultWorkbook, { stage, task: id, text: 'Book the large room', done: true }),
      removeTask(defaultWorkbook, { stage, task, part: 'why' }),
      changeStage(defaultWorkbook, { stage, owner, start: '2027-01-01', notes: 'n' }),
      changeStage(defaultWorkbook, { stage, owner: undefined }),
      removeTask(defaultWorkbook, { stage, task: id }),
    ]) {
      assert.equal(store.update(recipe), true);
      before.push(store.document);
      assert.equal(parseWorkbookResponse(store.document, { definition: defaultWorkbook }).ok, true);
    }
    assert.deepEqual(before[2]?.roadmap?.[0]?.tasks?.map((each) => each.id)[0], id);
    const taskAt = (step: number) => before[step]?.roadmap?.[0]?.tasks?.find((each) => each.id === task);
    assert.deepEqual(
      [taskAt(3), taskAt(4), taskAt(5)].map((each) => each?.done),
      [undefined, true, undefined],
    );
    assert.deepEqual(
      taskAt(5)?.parts?.map(({ done }) => done),
      [undefined, true, true],
    );
    assert.deepEqual(before.at(-1)?.roadmap?.[0]?.owner, undefined);
    for (const document of before.toReversed().slice(1)) {
      assert.equal(store.undo(), true);
      assert.deepEqual(store.document, document);
    }
    assert.equal(store.canUndo, false);
  });

  test('refuse stages, actions and days that are none', () => {
    const store = open();
    const fails = (change: () => Parameters<typeof store.update>[0]): void =>
      assert.throws(() => store.update(change()), RangeError);
    fails(() => changeStage(defaultWorkbook, { stage: 'later' }));
    fails(() => changeStage(defaultWorkbook, { stage: 'planning', start: '2025-02-30' }));
    fails(() => changeTask(defaultWorkbook, { stage: 'planning', task: 'none' }));
    fails(() => addTask(defaultWorkbook, { stage: 'planning', id: 'stakeholders', text: '' }));
    assert.deepEqual(store.document, createResponse(defaultWorkbook));
  });

  test('follow a definition with other stages', () => {
    const three = changedWorkbooks.get('three stages') ?? defaultWorkbook;
    const store = createDocumentStore(createResponse(three));
    store.update(suggestDates(three, store.document, { start: '2027-01-01' }));
    assert.equal(store.document.roadmap?.length, 3);
    assert.throws(() => changeStage(three, { stage: 'measuring' }), RangeError);
  });
});
