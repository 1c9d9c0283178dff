import type { Framework } from '@career-tracks/core';
import { clearCell, setStatements, type Recipe } from '@career-tracks/core/edit';
import type { Localizer } from '../../i18n/localizer.js';
import type { TrackView } from '../../render/track-view.js';
import { deedWords, recipeOf, type Deed, type IntentOf } from './deed.js';
import { namesAt } from './names.js';
import type { CellId } from './seams.js';

/** Takes several cells back at once. */
const clearCells =
  ({ track, cells }: { track: string; cells: readonly CellId[] }): Recipe<Framework> =>
  (draft) => {
    for (const { competency, level } of cells) clearCell({ track, competency, level })(draft);
  };

/** What a person can want of the words of cells, and the recipe that does it. */
export const cellRecipes = {
  'set-statements': setStatements,
  'clear-cells': clearCells,
  'cut-cells': clearCells,
};

/** What a person wants of the words of cells: all that is done without menus and forms. */
export type CellIntent = IntentOf<typeof cellRecipes>;

/** What a person wants of the words of cells, ready to be done. */
export function cellDeed(intent: CellIntent, view: TrackView, t: Localizer): Deed {
  const { type } = intent;
  const { id: track } = view.matrix.track;
  const cells = 'cells' in intent ? intent.cells : [intent];
  const [first] = cells;
  const at =
    first && cells.length === 1 ? { track, competency: first.competency, level: first.level } : { track };
  const words = deedWords(type, { ...namesAt(view, at, t), count: cells.length }, t);
  return { type, at, recipe: recipeOf(cellRecipes, intent, track), words, isFollowed: false };
}
