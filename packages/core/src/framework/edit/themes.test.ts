import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addTheme, changeTheme, moveTheme, removeTheme } from '../../edit.js';
import { edited, example, layout } from './example.test.js';

const ids = ({ themes = [] }: typeof example): string[] => themes.map(({ id }) => id);

describe('recipes for themes', () => {
  it('add one as the last', () => {
    const document = edited(addTheme({ id: 'x', name: 'X', description: 'Why' }));
    assert.deepEqual(document.themes?.[2], { id: 'x', name: 'X', description: 'Why' });
    const first = edited(
      (draft) => {
        for (const competency of draft.competencies) delete competency.theme;
        delete draft.themes;
      },
      addTheme({ id: 'x', name: 'X' }),
    );
    assert.deepEqual(first.themes, [{ id: 'x', name: 'X' }]);
  });

  it('change what one says, and take out a description', () => {
    const document = edited(changeTheme({ theme: 'people', name: 'Together', description: undefined }));
    assert.deepEqual(document.themes?.[1], { id: 'people', name: 'Together' });
  });

  it('move one to a position, or to the nearest end', () => {
    for (const position of [0, -5]) {
      const document = edited(moveTheme({ theme: 'people', position }));
      assert.deepEqual(ids(document), ['people', 'craft']);
      assert.equal(layout(document, 'base')[1][0]?.[0], 'people');
    }
    assert.deepEqual(edited(moveTheme({ theme: 'people', position: 9 })), example);
  });

  it('remove one, and keep its competencies without it', () => {
    const document = edited(removeTheme({ theme: 'craft' }));
    assert.deepEqual(ids(document), ['people']);
    assert.deepEqual(layout(document, 'base')[1], [
      ['-', 'plan', 'test'],
      ['people', 'listen'],
    ]);
  });

  it('refuse unknown themes, and ids that are in use or unsafe', () => {
    for (const recipe of [
      addTheme({ id: 'craft', name: 'X' }),
      addTheme({ id: 'constructor', name: 'X' }),
      changeTheme({ theme: 'x', name: 'X' }),
      moveTheme({ theme: 'x', position: 0 }),
      removeTheme({ theme: 'x' }),
    ]) {
      assert.throws(() => edited(recipe), RangeError);
    }
  });
});
