import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { finish, finishWith, type Steps } from './steps.js';

function* count(to: number): Steps<number> {
  for (let at = 0; at < to; at += 1) yield;
  return to;
}

describe('Work in small pieces', () => {
  it('comes to the same at once and with rests, and rests between any two pieces', async () => {
    assert.equal(finish(count(3)), 3);
    assert.equal(await finishWith(count(3), undefined), 3);
    let rests = 0;
    const result = await finishWith(count(3), () => {
      rests += 1;
      return rests === 2 ? Promise.resolve() : undefined;
    });
    assert.deepEqual([result, rests], [3, 3]);
  });

  it('ends where the rest throws or rejects', async () => {
    const stop = new Error('stop');
    const throws = (): undefined => {
      throw stop;
    };
    await assert.rejects(finishWith(count(9), throws), stop);
    await assert.rejects(
      finishWith(count(9), () => Promise.reject(stop)),
      stop,
    );
  });
});
