import type { MatrixRow } from '@career-tracks/core';
import { weightForm } from './forms.js';
import { menuIcons } from './menu-icons.js';
import type { MenuContent } from './menu.js';
import type { CellId } from './seams.js';
import { namesAt } from './names.js';
import type { Asking } from './asking.js';

/** What can be done with a cell, besides writing in it. */
export function cellMenu(work: Asking, row: MatrixRow, level: string, write: () => void): MenuContent {
  const { view, t, act, ask } = work;
  const column = view.matrix.columns.findIndex(({ id }) => id === level);
  const place: CellId = { competency: row.competency, level };
  const name = t.text('cellName', { ...namesAt(view, place, t) });
  const cell = row.cells[column];
  const isExpected = cell?.state !== 'not-expected';
  const { weight, mustHave } = cell?.state === 'defined' ? cell : row;
  const weigh = (next: number | undefined): boolean =>
    act({ type: 'set-cell-weight', ...place, weight: next });
  return {
    name: t.text('actionsFor', { name }),
    groups: [
      [
        { text: t.text('editCell'), icon: menuIcons.write, act: write },
        {
          text: t.text('notExpectedHere'),
          checked: !isExpected,
          act: () => act({ type: 'set-not-expected', ...place, notExpected: isExpected }),
        },
        {
          text: t.text('mustHaveHere'),
          checked: isExpected && mustHave,
          disabled: !isExpected,
          act: () => act({ type: 'set-cell-must-have', ...place, mustHave: !mustHave }),
        },
        {
          text: t.text('weightHere'),
          icon: menuIcons.weigh,
          disabled: !isExpected,
          act: () => ask(weightForm(work, name, weight, row.weight, weigh)),
        },
      ],
      [
        {
          text: t.text('clearCell'),
          icon: menuIcons.remove,
          disabled: cell === undefined || cell.state === 'undefined',
          act: () => act({ type: 'clear-cells', cells: [place] }),
        },
      ],
    ],
  };
}
