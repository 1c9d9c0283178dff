import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addLevel, changeLevel, duplicateLevel, moveLevel, removeLevel } from '../../edit.js';
import { cell, edited, example, layout, track, words } from './example.test.js';

const levels = (...args: Parameters<typeof layout>): string[] => layout(...args)[0];

describe('addLevel', () => {
  it('stands before or after a level, or last', () => {
    const places = [{}, { before: 'a1' }, { after: 'a1' }];
    const orders = places.map((place) =>
      levels(edited(addLevel({ track: 'base', id: 'x', ...place })), 'base'),
    );
    assert.deepEqual(orders, [
      ['a1', 'a2', 'x'],
      ['x', 'a1', 'a2'],
      ['a1', 'x', 'a2'],
    ]);
  });

  it('shows in tracks that inherit the levels', () => {
    assert.deepEqual(levels(edited(addLevel({ track: 'base', id: 'x' })), 'lead'), ['a1', 'a2', 'x']);
  });

  it('makes inherited levels the own ones of the track first', () => {
    const document = edited(addLevel({ track: 'lead', id: 'x', title: 'Principal' }));
    assert.deepEqual(levels(document, 'lead'), ['a1', 'a2', 'x']);
    assert.deepEqual(levels(document, 'base'), ['a1', 'a2']);
    assert.deepEqual(words(document, 'lead', 'plan', 'a1'), ['s1: Plans a week', 's2: Keeps a list']);
  });

  it('takes over the words and the moves of a flat track', () => {
    const document = edited(addLevel({ track: 'flat', id: 'x', title: 'Tester' }));
    assert.deepEqual(words(document, 'flat', 'test', 'x'), ['s1: Tries it out']);
    assert.deepEqual(document.moves?.[1]?.to, { track: 'flat', level: 'x' });
  });

  it('keeps what a flat track takes over from another flat track', () => {
    const extend = (draft: { tracks: unknown[] }): void =>
      void draft.tracks.push({ id: 'flatter', name: 'Flatter', extends: 'flat' });
    const document = edited(extend, addLevel({ track: 'flatter', id: 'x' }));
    assert.deepEqual(words(document, 'flatter', 'test', 'x'), ['s1: Tries it out']);
    assert.deepEqual(words(document, 'flat', 'test', 'role'), ['s1: Tries it out']);
    const below = edited(extend, addLevel({ track: 'flat', id: 'x' }));
    assert.deepEqual(words(below, 'flatter', 'test', 'x'), ['s1: Tries it out']);
  });

  it('refuses ids that are in use or unsafe, and unknown places', () => {
    for (const id of ['a1', '__proto__', 'constructor', '', 'a b']) {
      assert.throws(() => edited(addLevel({ track: 'base', id })), RangeError, id);
    }
    assert.throws(() => edited(addLevel({ track: 'flat', id: 'role' })), RangeError);
    assert.throws(() => edited(addLevel({ track: 'nowhere', id: 'x' })), RangeError);
    assert.throws(() => edited(addLevel({ track: 'base', id: 'x', before: 'a9' })), RangeError);
    assert.throws(() => edited(addLevel({ track: 'base', id: 'x', after: 'a9' })), RangeError);
  });
});

describe('changeLevel', () => {
  it('sets details, takes out those that are undefined, and leaves others alone', () => {
    const change = changeLevel({ track: 'base', level: 'a1', title: 'Starter', code: undefined });
    assert.deepEqual(track(edited(change), 'base').levels?.[0], { id: 'a1', title: 'Starter' });
  });

  it('changes an inherited level in the track at hand only', () => {
    const document = edited(changeLevel({ track: 'lead', level: 'a1', title: 'Starter' }));
    assert.equal(track(document, 'lead').levels?.[0]?.title, 'Starter');
    assert.equal(track(document, 'base').levels?.[0]?.title, 'Junior');
    const again = edited(
      changeLevel({ track: 'lead', level: 'a1', title: 'Starter' }),
      changeLevel({ track: 'lead', level: 'a1', title: 'Junior' }),
    );
    assert.deepEqual(track(again, 'lead').levels, []);
  });

  it('names the one column of a flat track, and keeps its words', () => {
    const document = edited(changeLevel({ track: 'flat', level: 'role', title: 'Tester' }));
    assert.deepEqual(track(document, 'flat').levels, [{ id: 'role', title: 'Tester' }]);
    assert.deepEqual(words(document, 'flat', 'test', 'role'), ['s1: Tries it out']);
  });

  it('refuses an unknown level', () => {
    assert.throws(() => edited(changeLevel({ track: 'base', level: 'role', title: 'x' })), RangeError);
  });
});

describe('moveLevel', () => {
  it('moves to a position, or to the nearest end', () => {
    for (const [position, order] of [
      [1, ['a2', 'a1']],
      [9, ['a2', 'a1']],
      [-9, ['a1', 'a2']],
    ] as const) {
      assert.deepEqual(levels(edited(moveLevel({ track: 'base', level: 'a1', position })), 'base'), order);
    }
    const first = edited(
      addLevel({ track: 'base', id: 'x' }),
      moveLevel({ track: 'base', level: 'x', position: -1 }),
    );
    assert.deepEqual(levels(first, 'base'), ['x', 'a1', 'a2']);
  });
});

describe('duplicateLevel', () => {
  it('copies details and cells, inherited ones too, without marks', () => {
    const document = edited(duplicateLevel({ track: 'lead', level: 'a2', id: 'x', title: 'Copy' }));
    assert.deepEqual(track(document, 'lead').levels?.[2], { id: 'x', code: 'A2', title: 'Copy' });
    assert.deepEqual(words(document, 'lead', 'plan', 'x'), ['s1: Plans a year']);
    assert.deepEqual(words(document, 'lead', 'test', 'x'), ['s1: Writes a test']);
    assert.deepEqual(words(document, 'lead', 'listen', 'x'), 'undefined');
    const base = edited(duplicateLevel({ track: 'base', level: 'a2', id: 'x' }));
    assert.deepEqual(track(base, 'base').competencies?.[0]?.expectations?.['x'], {
      statements: [{ id: 'month', text: 'Plans a month' }],
    });
  });

  it('copies the cells of tracks that inherit the levels', () => {
    const document = edited(duplicateLevel({ track: 'base', level: 'a2', id: 'x' }));
    assert.deepEqual(words(document, 'lead', 'plan', 'x'), ['s1: Plans a year']);
    assert.deepEqual(words(document, 'lead', 'coach', 'x'), ['s1: Coaches a person']);
    assert.equal(track(document, 'lead').competencies?.length, 2);
    const { a2, x } = track(document, 'lead').competencies?.[0]?.expectations ?? {};
    assert.ok(a2 !== undefined && a2 !== x);
  });

  it('gives a flat track a second column', () => {
    const document = edited(duplicateLevel({ track: 'flat', level: 'role', id: 'x' }));
    assert.deepEqual(levels(document, 'flat'), ['role', 'x']);
    assert.deepEqual(words(document, 'flat', 'test', 'x'), words(document, 'flat', 'test', 'role'));
  });
});

describe('removeLevel', () => {
  it('takes its cells and moves along, also where the levels are inherited', () => {
    const document = edited(removeLevel({ track: 'base', level: 'a2' }));
    assert.deepEqual(track(document, 'base').competencies?.[2], { competency: 'test' });
    assert.deepEqual(track(document, 'lead').competencies, [
      { competency: 'plan', mustHave: true },
      { competency: 'coach' },
    ]);
    assert.deepEqual(document.moves?.length, 1);
  });

  it('leaves tracks alone that extend the track and have levels of their own', () => {
    const own = changeLevel({ track: 'lead', level: 'a1', title: 'Starter' });
    const document = edited(own, removeLevel({ track: 'base', level: 'a2' }));
    assert.deepEqual(levels(document, 'lead'), ['a1', 'a2']);
    assert.deepEqual(words(document, 'lead', 'plan', 'a2'), ['s1: Plans a year']);
  });

  it('removes an inherited level from the track at hand only', () => {
    const document = edited(removeLevel({ track: 'lead', level: 'a2' }));
    assert.deepEqual(levels(document, 'lead'), ['a1']);
    assert.deepEqual(levels(document, 'base'), ['a1', 'a2']);
    assert.deepEqual(cell(document, 'base', 'plan', 'a2'), cell(example, 'base', 'plan', 'a2'));
  });

  it('keeps the words at the last level, as those of a flat track', () => {
    const document = edited(
      removeLevel({ track: 'base', level: 'a2' }),
      removeLevel({ track: 'base', level: 'a1' }),
    );
    assert.deepEqual(levels(document, 'base'), ['role']);
    assert.deepEqual(words(document, 'lead', 'plan', 'role'), ['s1: Plans a week', 's2: Keeps a list']);
    assert.deepEqual(document.moves?.[0]?.from, { track: 'base', level: 'role' });
  });

  it('gives back the inherited levels when the last own one goes', () => {
    const document = edited(
      removeLevel({ track: 'lead', level: 'a1' }),
      addLevel({ track: 'lead', id: 'x' }),
      removeLevel({ track: 'lead', level: 'a2' }),
      removeLevel({ track: 'lead', level: 'x' }),
    );
    assert.deepEqual(levels(document, 'lead'), ['a1', 'a2']);
    assert.deepEqual(words(document, 'lead', 'plan', 'a2'), ['month: Plans a month']);
  });

  it('keeps the cells at a level that the track has still', () => {
    const two = duplicateLevel({ track: 'flat', level: 'role', id: 'x', title: 'Second' });
    const changed = changeLevel({ track: 'flat', level: 'role', title: 'First' });
    const document = edited(two, changed, removeLevel({ track: 'flat', level: 'x' }));
    assert.deepEqual(words(document, 'flat', 'test', 'role'), ['s1: Tries it out']);
    assert.deepEqual(edited(removeLevel({ track: 'flat', level: 'role' })), example);
  });
});
