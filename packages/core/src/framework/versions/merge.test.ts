import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withCells, withTrack } from '../../../testing/documents.js';
import { valueOf } from '../../../testing/arbitrary.js';
import { parseFramework, type Framework } from '../../index.js';
import { mergeFrameworks, type MergeConflict } from '../../versions.js';

const parsed = (document: object): Framework => valueOf(parseFramework(document));

/** Merges documents; conflicts as one line each. */
function merged(base: object, ours: object, theirs: object) {
  const { framework, conflicts } = mergeFrameworks(parsed(base), parsed(ours), parsed(theirs));
  return { framework: valueOf(parseFramework(JSON.stringify(framework))), conflicts: conflicts.map(line) };
}

const line = ({ reason, thing, place, property, base, ours, theirs, taken }: MergeConflict): string => {
  const where = Object.values(place).map((id) => (typeof id === 'string' ? id : JSON.stringify(id)));
  const values = [base, ours, theirs].map((value) => (typeof value === 'string' ? value : value && '{}'));
  return `${reason} ${thing} ${where.join('/')} ${property ?? ''}: ${values.join(' | ')} (${taken})`;
};

const cell = (...statements: unknown[]): object => withCells({ a1: statements });
const statementsOf = ({ tracks }: Framework, level = 'a1'): string[] => {
  const found = tracks[0]?.competencies?.[0]?.expectations?.[level];
  const statements = found === 'not-expected' ? [] : (found?.statements ?? []);
  return statements.map(({ id, text }) => `${id} ${text}`);
};
const levelIds = ({ tracks }: Framework): unknown => tracks[0]?.levels?.map(({ id }) => id);

describe('merging statements', () => {
  test('one inserted first and one reworded by the other, although default ids shifted', () => {
    const { framework, conflicts } = merged(
      cell('Plans work', 'Writes code'),
      cell('Asks why', 'Plans work', 'Writes code'),
      cell('Plans work', 'Writes clear code'),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(statementsOf(framework), ['s1 Asks why', 's2 Plans work', 's3 Writes clear code']);
  });

  test('each took another away: both are gone', () => {
    const { framework, conflicts } = merged(cell('A', 'B', 'C'), cell('B', 'C'), cell('A', 'B'));
    assert.deepEqual([statementsOf(framework), conflicts], [['s1 B'], []]);
  });

  test('each added one under the same default id: both are kept', () => {
    const { framework, conflicts } = merged(cell('A'), cell('A', 'B'), cell('A', 'C'));
    assert.deepEqual([statementsOf(framework), conflicts], [['s1 A', 's2 B', 's3 C'], []]);
  });

  test('both added the same: it is there once', () => {
    const { framework, conflicts } = merged(cell('A'), cell('A', 'B'), cell('X', 'A', 'B'));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(statementsOf(framework), ['s1 X', 's2 A', 's3 B']);
  });

  test('both reworded it, or one did and the other took it away: a conflict, and nothing is lost', () => {
    const both = merged(cell('Plans work'), cell('Plans own work'), cell('Plans work of others'));
    assert.deepEqual(both.conflicts, [
      'both-changed statement t/c/a1/s1 text: Plans work | Plans own work | Plans work of others (ours)',
    ]);
    assert.deepEqual(statementsOf(both.framework), ['s1 Plans own work']);
    const gone = merged(cell('A', 'Plans work'), cell('A'), cell('A', 'Plans own work'));
    assert.deepEqual(gone.conflicts, ['changed-and-removed statement t/c/a1/s2 : {} |  | {} (theirs)']);
    assert.deepEqual(statementsOf(gone.framework), ['s1 A', 's2 Plans own work']);
  });

  test('an id that somebody wrote is the same statement on both sides', () => {
    const { conflicts } = merged(cell(), cell({ id: 'plan', text: 'A' }), cell({ id: 'plan', text: 'B' }));
    assert.deepEqual(conflicts, ['both-added statement t/c/a1/plan :  | {} | {} (ours)']);
  });

  test('a cell that one closed and the other wrote on', () => {
    const { framework, conflicts } = merged(cell('A'), withCells({ a1: 'not-expected' }), cell('A', 'B'));
    assert.deepEqual(conflicts, ['both-changed cell t/c/a1 : {} | not-expected | {} (ours)']);
    assert.equal(framework.tracks[0]?.competencies?.[0]?.expectations?.['a1'], 'not-expected');
  });
});

describe('merging order', () => {
  const levels = (...ids: string[]): object => withTrack({ levels: ids.map((id) => ({ id })) });

  test('what one put in another order, with what the other added', () => {
    const base = levels('a', 'b', 'c');
    for (const [ours, theirs] of [
      [levels('c', 'a', 'b'), levels('a', 'x', 'b', 'c')],
      [levels('a', 'x', 'b', 'c'), levels('c', 'a', 'b')],
    ] as const) {
      const { framework, conflicts } = merged(base, ours, theirs);
      assert.deepEqual([levelIds(framework), conflicts], [['c', 'a', 'x', 'b'], []]);
    }
  });

  test('what both put in another order is in the order of ours, and a conflict', () => {
    const { framework, conflicts } = merged(
      levels('a', 'b', 'c'),
      levels('c', 'a', 'b'),
      levels('b', 'a', 'c', 'd'),
    );
    assert.deepEqual(levelIds(framework), ['c', 'd', 'a', 'b']);
    assert.deepEqual(conflicts, ['both-reordered track t levels: {} | {} | {} (ours)']);
  });
});

describe('merging what points at something', () => {
  const themes = (...ids: string[]): object => ({ themes: ids.map((id) => ({ id, name: id })) });
  const themed = (...ids: (string | undefined)[]): object => ({
    competencies: ids.map((theme, index) => ({ id: `c${index}`, name: 'C', ...(theme ? { theme } : {}) })),
  });

  test('a theme that one removed stays if the other put a competency under it', () => {
    const { framework, conflicts } = merged(
      withTrack({}, { ...themes('x', 'y'), ...themed(undefined) }),
      withTrack({}, { ...themes('y'), ...themed(undefined) }),
      withTrack({}, { ...themes('x', 'y'), ...themed(undefined, 'x') }),
    );
    assert.deepEqual(
      framework.themes?.map(({ id }) => id),
      ['x', 'y'],
    );
    assert.deepEqual(conflicts, ['needed theme x : {} |  | {} (theirs)']);
  });

  test('also if only the version that was not taken points at it, so that the conflict can be settled either way', () => {
    const { conflicts } = merged(
      withTrack({}, { ...themes('x', 'y', 'z'), ...themed('x') }),
      withTrack({}, { ...themes('x', 'y', 'z'), ...themed('y') }),
      withTrack({}, { ...themes('x', 'z'), ...themed('z') }),
    );
    assert.deepEqual(conflicts, [
      'needed theme y : {} | {} |  (ours)',
      'both-changed competency c0 theme: x | y | z (ours)',
    ]);
  });

  test('a level that one removed stays if the other wrote a cell in it, or a move to it', () => {
    const { framework, conflicts } = merged(
      withCells({ a1: ['A'] }),
      withTrack({ levels: [{ id: 'a1' }], competencies: [{ competency: 'c', expectations: { a1: ['A'] } }] }),
      withCells({ a1: ['A'], a2: ['B'] }),
    );
    assert.deepEqual(levelIds(framework), ['a1', 'a2']);
    assert.deepEqual(statementsOf(framework, 'a2'), ['s1 B']);
    assert.deepEqual(conflicts, ['needed level t/a2 : {} |  | {} (theirs)']);
    const move = { from: { track: 't', level: 'a1' }, to: { track: 't', level: 'a2' }, kind: 'promotion' };
    const moved = merged(
      withTrack({}),
      withTrack({ levels: [{ id: 'a1' }] }),
      withTrack({}, { moves: [move] }),
    );
    assert.deepEqual(moved.conflicts, ['needed level t/a2 : {} |  | {} (theirs)']);
  });

  test('tracks that would extend one another in a circle are not mixed', () => {
    const tracks = (a: object, b: object): object => ({
      tracks: [
        { id: 'a', name: 'A', ...a },
        { id: 'b', name: 'B', ...b },
      ],
    });
    const { framework, conflicts } = merged(
      { ...withTrack({}), ...tracks({}, {}) },
      { ...withTrack({}), ...tracks({ extends: 'b' }, {}) },
      { ...withTrack({}), ...tracks({}, { extends: 'a' }) },
    );
    assert.deepEqual(
      framework.tracks.map((track) => track.extends),
      ['b', undefined],
    );
    assert.deepEqual(conflicts, [
      'inseparable track a : {} | {} | {} (ours)',
      'inseparable track b : {} | {} | {} (ours)',
    ]);
  });

  test('points that make no scale together are not mixed', () => {
    const scale = (...values: [string, number][]): object => ({
      ...withTrack({}),
      ratingScale: { points: values.map(([id, value]) => ({ id, name: id, value })) },
    });
    const { framework, conflicts } = merged(
      scale(['no', 0], ['half', 0.5], ['yes', 1]),
      scale(['no', 0], ['half', 0.8], ['yes', 1]),
      scale(['no', 0], ['half', 0.5], ['most', 0.7], ['yes', 1]),
    );
    assert.deepEqual(
      framework.ratingScale?.points.map(({ id }) => id),
      ['no', 'half', 'yes'],
    );
    assert.deepEqual(conflicts, ['inseparable rating-scale  : {} | {} | {} (ours)']);
  });
});
