import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newCompetencyId, newLevelId, newThemeId } from '../../edit.js';
import { edited, example } from './example.test.js';
import { addLevel } from '../../edit.js';

describe('ids for new things', () => {
  it('are made of names, or of what the thing is', () => {
    assert.equal(newThemeId(example, { name: 'People & Culture' }), 'people-culture');
    assert.equal(newCompetencyId(example, { name: '数据质量' }), '数据质量');
    assert.equal(newLevelId(example, { track: 'flat', name: '' }), 'level');
  });

  it('are none that is in use', () => {
    assert.equal(newThemeId(example, { name: 'Craft' }), 'craft-2');
    assert.equal(newCompetencyId(example, { name: 'Coach' }), 'coach-2');
    assert.equal(newLevelId(example, { track: 'base', name: 'A1' }), 'a1-2');
    assert.equal(newLevelId(example, { track: 'flat', name: 'Role' }), 'role-2');
    assert.equal(newLevelId(example, { track: 'flat', name: 'A1' }), 'a1');
  });

  it('are none of a level in a track that the track extends, or that extends it', () => {
    const below = edited(addLevel({ track: 'lead', id: 'x' }));
    assert.equal(newLevelId(below, { track: 'base', name: 'X' }), 'x-2');
    const own = edited(addLevel({ track: 'lead', id: 'y' }), addLevel({ track: 'base', id: 'z' }));
    assert.equal(newLevelId(own, { track: 'lead', name: 'Z' }), 'z-2');
  });

  it('refuse an unknown track', () => {
    assert.throws(() => newLevelId(example, { track: 'x', name: 'X' }), RangeError);
  });
});
