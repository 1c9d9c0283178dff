import type { MatrixRow, Theme } from '@career-tracks/core';
import { isOwnRow, newCompetencyId, rowPosition } from '@career-tracks/core/edit';
import { icon } from '../../render/icons.js';
import { competencyForm, newCompetencyForm, themeForm, themeOfForm, weightForm } from './forms.js';
import { menuIcons } from './menu-icons.js';
import type { MenuContent } from './menu.js';
import { namesAt } from './names.js';
import type { Asking } from './asking.js';

/** What can be done with a competency. */
export function competencyMenu(work: Asking, row: MatrixRow): MenuContent {
  const { view, t, act, ask } = work;
  const { competency } = row;
  const place = { track: view.matrix.track.id, competency };
  const name = namesAt(view, place, t).competency;
  const { position, first, last } = rowPosition(view.framework, place);
  const isOwn = isOwnRow(view.framework, place);
  const move = (to: number): unknown => act({ type: 'move-competency', competency, position: to });
  const weigh = (weight: number | undefined): boolean => act({ type: 'set-weight', competency, weight });
  const duplicate = (): void => {
    const copy = t.text('copyOf', { name });
    const id = newCompetencyId(view.framework, { name: copy });
    act({ type: 'duplicate-competency', competency, id, name: copy });
  };
  return {
    name: t.text('actionsFor', { name }),
    groups: [
      [
        {
          text: t.text('renameItem'),
          icon: menuIcons.write,
          act: () => ask(competencyForm(work, competency)),
        },
        {
          text: t.text('weightItem'),
          icon: menuIcons.weigh,
          act: () => ask(weightForm(work, name, row.weight, 1, weigh)),
        },
        {
          text: t.text('mustHave'),
          checked: row.mustHave,
          act: () => act({ type: 'set-must-have', competency, mustHave: !row.mustHave }),
        },
      ],
      [
        {
          text: t.text('moveUp'),
          icon: menuIcons.up,
          disabled: position <= first,
          act: () => move(position - 1),
        },
        {
          text: t.text('moveDown'),
          icon: icon('down'),
          disabled: position >= last,
          act: () => move(position + 1),
        },
        {
          text: t.text('moveToTheme'),
          icon: icon('next'),
          disabled: !view.framework.themes?.length,
          act: () => ask(themeOfForm(work, competency)),
        },
      ],
      [
        {
          text: t.text('insertCompetency'),
          icon: icon('new'),
          act: () => ask(newCompetencyForm(work, { after: competency })),
        },
        { text: t.text('duplicateCompetency'), icon: menuIcons.copy, act: duplicate },
      ],
      [
        {
          text: t.text('removeCompetency'),
          icon: menuIcons.remove,
          disabled: !isOwn,
          ...(isOwn ? {} : { reason: t.text('inheritedRow') }),
          act: () => act({ type: 'remove-competency', competency }),
        },
      ],
    ],
  };
}

/** What can be done with a theme. It moves among the themes that the track shows. */
export function themeMenu(work: Asking, theme: Theme, shown: readonly Theme[]): MenuContent {
  const { view, t, act, ask } = work;
  const { themes = [] } = view.framework;
  const index = shown.indexOf(theme);
  const move = (to: number): unknown =>
    act({ type: 'move-theme', theme: theme.id, position: themes.indexOf(shown[to] as Theme) });
  return {
    name: t.text('actionsFor', { name: theme.name.trim() || t.text('untitled') }),
    groups: [
      [
        { text: t.text('renameItem'), icon: menuIcons.write, act: () => ask(themeForm(work, theme)) },
        {
          text: t.text('addCompetency'),
          icon: icon('new'),
          act: () => ask(newCompetencyForm(work, { theme: theme.id })),
        },
      ],
      [
        { text: t.text('moveUp'), icon: menuIcons.up, disabled: index <= 0, act: () => move(index - 1) },
        {
          text: t.text('moveDown'),
          icon: icon('down'),
          disabled: index >= shown.length - 1,
          act: () => move(index + 1),
        },
      ],
      [
        {
          text: t.text('removeTheme'),
          icon: menuIcons.remove,
          act: () => act({ type: 'remove-theme', theme: theme.id }),
        },
      ],
    ],
  };
}
