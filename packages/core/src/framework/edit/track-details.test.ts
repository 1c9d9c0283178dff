import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyRecipe, changeTrack } from '../../edit.js';
import { edited, example, track } from './example.test.js';

describe('changeTrack', () => {
  it('sets details, takes out those that are undefined, and leaves others alone', () => {
    const change = changeTrack({ track: 'base', name: 'Basis', owner: undefined, reviewed: '2026-03-31' });
    const { levels, competencies } = track(example, 'base');
    assert.deepEqual(track(edited(change), 'base'), {
      id: 'base',
      name: 'Basis',
      reviewed: '2026-03-31',
      levels,
      competencies,
    });
  });

  it('refuses an unknown track, and a day that there is not', () => {
    assert.throws(() => edited(changeTrack({ track: 'x', name: 'X' })), RangeError);
    for (const reviewed of ['2026-02-31', 'today']) {
      assert.throws(() => edited(changeTrack({ track: 'base', reviewed })), RangeError);
    }
  });
});

describe('applyRecipe', () => {
  it('changes a copy that can be changed again', () => {
    const once = applyRecipe(example, changeTrack({ track: 'base', name: 'One' }));
    const twice = applyRecipe(once, changeTrack({ track: 'base', name: 'Two' }));
    assert.deepEqual(
      [example, once, twice].map((document) => track(document, 'base').name),
      ['Base', 'One', 'Two'],
    );
  });
});
