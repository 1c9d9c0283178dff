import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { valueOf } from '../../testing/arbitrary.js';
import { parseFramework, type Framework } from '../index.js';
import { buildLadder } from '../ladder.js';

const framework = (tracks: object[], more: object = {}): Framework =>
  valueOf(
    parseFramework({
      schemaVersion: 1,
      id: 'f',
      name: 'F',
      competencies: [],
      tracks,
      trackGroups: [{ id: 'g', name: 'G', tracks: ['ic', 'm'] }],
      ...more,
    }),
  );
const columns = (of: Framework, track = 'ic'): unknown =>
  buildLadder(of, track).lines.map(({ track, from, nodes }) => [
    track.id,
    from,
    nodes.map(({ level, column }) => `${level.id}@${column}`).join(' '),
  ]);

const jobLevels = [1, 2, 3].map((rank) => ({ id: `j${rank}`, name: `J${rank}`, rank }));

describe('buildLadder', () => {
  test('sets levels of the same rank in one column, and finds the fork in the moves', () => {
    const forked = framework(
      [
        { id: 'm', name: 'M', levels: [{ id: 'm1', jobLevel: 'j3' }] },
        {
          id: 'ic',
          name: 'IC',
          levels: [
            { id: 'a1', jobLevel: 'j1' },
            { id: 'a2', jobLevel: 'j2' },
            { id: 'a3', jobLevel: 'j3' },
          ],
        },
      ],
      {
        jobLevels,
        moves: [
          { from: { track: 'ic', level: 'a2' }, to: { track: 'm', level: 'm1' }, kind: 'promotion' },
          { from: { track: 'ic', level: 'a3' }, to: { track: 'm', level: 'm1' }, kind: 'switch' },
          { from: { track: 'm', level: 'm1' }, to: { track: 'ic', level: 'a3' }, kind: 'switch' },
        ],
      },
    );
    assert.deepEqual(columns(forked), [
      ['ic', undefined, 'a1@0 a2@1 a3@2'],
      ['m', 'a2', 'm1@2'],
    ]);
    assert.deepEqual(buildLadder(forked, 'm').crossings, [
      { from: { track: 'ic', level: 'a3' }, to: { track: 'm', level: 'm1' } },
    ]);
  });

  test('forks where shared levels end, and does not draw them twice', () => {
    const shared = framework([
      { id: 'ic', name: 'IC', levels: [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }] },
      { id: 'm', name: 'M', extends: 'ic', levels: [{ id: 'a1' }, { id: 'a2' }, { id: 'm3' }, { id: 'm4' }] },
    ]);
    assert.deepEqual(columns(shared), [
      ['ic', undefined, 'a1@0 a2@1 a3@2'],
      ['m', 'a2', 'm3@2 m4@3'],
    ]);
    const positions = buildLadder(shared, 'm').lines.map(({ nodes }) =>
      nodes.map(({ position }) => position),
    );
    assert.deepEqual(positions, [
      [0, 1, -1],
      [2, 3],
    ]);
  });

  test('draws one line for a track without siblings, and none that does not fit', () => {
    const alone = framework([{ id: 'x', name: 'X', levels: [{ id: 'a' }, { id: 'b' }] }], {
      trackGroups: [],
    });
    assert.deepEqual(columns(alone, 'x'), [['x', undefined, 'a@0 b@1']]);
    assert.throws(() => buildLadder(alone, 'y'), RangeError);
  });
});
