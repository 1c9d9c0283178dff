import type { TrackLevel } from '@career-tracks/core';
import { newLevelId } from '@career-tracks/core/edit';
import { icon } from '../../render/icons.js';
import { levelForm, newLevelForm } from './forms.js';
import { menuIcons } from './menu-icons.js';
import type { MenuContent } from './menu.js';
import { nameOfLevel } from './names.js';
import type { Asking } from './asking.js';

/** What can be done with a level. */
export function levelMenu(work: Asking, column: number): MenuContent {
  const { view, t, act, ask } = work;
  const { columns, track } = view.matrix;
  const { id: level } = columns[column] as TrackLevel;
  const name = nameOfLevel(view, column, t);
  const move = (position: number): unknown => act({ type: 'move-level', level, position });
  const duplicate = (): void => {
    const title = t.text('copyOf', { name });
    const id = newLevelId(view.framework, { track: track.id, name: title });
    act({ type: 'duplicate-level', level, id, title, code: undefined });
  };
  return {
    name: t.text('actionsFor', { name }),
    groups: [
      [{ text: t.text('renameItem'), icon: menuIcons.write, act: () => ask(levelForm(work, column)) }],
      [
        {
          text: t.text('moveEarlier'),
          icon: icon('left'),
          disabled: column === 0,
          act: () => move(column - 1),
        },
        {
          text: t.text('moveLater'),
          icon: icon('right'),
          disabled: column === columns.length - 1,
          act: () => move(column + 1),
        },
      ],
      [
        {
          text: t.text('insertBefore'),
          icon: icon('new'),
          act: () => ask(newLevelForm(work, { before: level })),
        },
        {
          text: t.text('insertAfter'),
          icon: icon('new'),
          act: () => ask(newLevelForm(work, { after: level })),
        },
        { text: t.text('duplicateLevel'), icon: menuIcons.copy, act: duplicate },
      ],
      [
        {
          text: t.text('removeLevel'),
          icon: menuIcons.remove,
          // A flat track has no level of its own: what it shows is the role.
          disabled: !track.levels?.length && columns.length === 1,
          act: () => act({ type: 'remove-level', level }),
        },
      ],
    ],
  };
}
